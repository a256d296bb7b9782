import { dayInterval } from "./day-interval";
import type { Entity, EntityId } from "./entity";
import type { ReadingEntity } from "./reading";
import { dictionaryEntity } from "./resolve/dictionary-entity";
import { typeOfKind } from "./type-of-kind";

type Around = {
	/** Entries by id: for the names of what roles belong to. */
	readonly entities: Readonly<Record<EntityId, Entity>>;
	/** The day for which the role is asked, ISO; left out: only the latest known role is given. */
	readonly day?: string;
};

/** An entry of the dictionary as a member of a cast that no article counts: for cards outside an article. */
export const castMember = (entry: Entity, { entities, day }: Around): ReadingEntity => {
	const when = day === undefined ? null : dayInterval(day);
	const article = { title: "", language: null, date: when && { ...when, source: "option" as const } };
	return {
		id: entry.id,
		name: entry.name,
		type: typeOfKind(entry.kind),
		kind: entry.kind,
		description: entry.description,
		...dictionaryEntity(entry, { entities, article }),
		count: 0,
		countries: entry.countries,
		weight: 0,
		with: [],
	};
};
