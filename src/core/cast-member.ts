import { dayInterval } from "./day-interval";
import type { Entity, EntityId } from "./entity";
import type { ReadingEntity } from "./reading";
import { datedRole } from "./resolve/dated-role";
import { latestRole, roleAt } from "./roles-at";
import { typeOfKind } from "./type-of-kind";

type Around = {
	/** Entries by id: for the names of what roles belong to. */
	readonly entities: Readonly<Record<EntityId, Entity>>;
	/** The day for which the role is asked, ISO; left out: only the latest known role is given. */
	readonly day?: string;
};

/** An entry of the dictionary as a member of a cast that no article counts: for cards outside an article. */
export const castMember = (entry: Entity, { entities, day }: Around): ReadingEntity => {
	const reply = { hits: {}, entities, asOf: entry.asOf };
	const when = day === undefined ? null : dayInterval(day);
	const then = when && roleAt(entry, when);
	const latest = latestRole(entry);
	return {
		id: entry.id,
		name: entry.name,
		type: typeOfKind(entry.kind),
		kind: entry.kind,
		description: entry.description,
		...(then ? { roleThen: datedRole(then, entry, reply) } : {}),
		...(latest ? { roleLatest: datedRole(latest, entry, reply) } : {}),
		count: 0,
		countries: entry.countries,
		...(entry.coordinates ? { coordinates: entry.coordinates } : {}),
		weight: 0,
		with: [],
		...(entry.wikipedia ? { link: entry.wikipedia } : {}),
	};
};
