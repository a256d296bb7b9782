import type { Entity, EntityId } from "../../core/entity";
import type { CityRow } from "../city-columns";
import { FIELD } from "../record-fields";

/** What pack knows of the entity beyond its own fields. */
export type RecordHints = {
	readonly nameIsFirstKey: boolean;
	readonly isTyped: boolean;
	readonly descriptionIsGenerated: boolean;
	readonly parent: Entity | undefined;
	/** Surfaces of the keys that the entity owns. */
	readonly ownSurfaces: readonly string[];
	/** The row in the columns of the cities, where it has one. */
	readonly row: Omit<CityRow, "difference"> | undefined;
};

/** In which of the short ways an article's title is said. */
const titleBit = ({ name, wikipedia }: Entity, { parent, ownSurfaces }: RecordHints): number => {
	if (!wikipedia) return 0;
	if (wikipedia === name) return FIELD.wikipediaIsName;
	if (parent && wikipedia === `${name}, ${parent.name}`) return FIELD.wikipediaInParent;
	if (ownSurfaces.includes(wikipedia)) return FIELD.wikipediaIsKey;
	return wikipedia.startsWith(name) ? FIELD.wikipediaAdds : FIELD.wikipedia;
};

/** Whether a country may be read from the parent: from entries towards regions and countries only, so that reading ends. */
const looksUp = (id: EntityId, parent: EntityId): boolean =>
	!id.startsWith("c:") && (parent.startsWith("c:") || (parent.startsWith("a:") && !id.startsWith("a:")));

const countryBit = ({ id, countries }: Entity, { parent }: RecordHints): number => {
	if (countries.length === 0) return 0;
	if (countries.length > 1) return FIELD.countries;
	const isParents =
		parent && looksUp(id, parent.id) && parent.countries.length === 1 && parent.countries[0] === countries[0];
	return isParents ? FIELD.countryOfParent : FIELD.country;
};

/** Which fields a record has, and in which way: bits of `FIELD`. */
export const maskOf = (entity: Entity, hints: RecordHints): number => {
	const { status } = entity;
	const isApart = hints.row === undefined;
	const set: readonly [unknown, number][] = [
		[!hints.nameIsFirstKey, FIELD.name],
		[!hints.descriptionIsGenerated, FIELD.description],
		[hints.isTyped, FIELD.isTyped],
		[!isApart, FIELD.inColumns],
		[isApart && entity.parent, FIELD.parent],
		[isApart && entity.coordinates, FIELD.coordinates],
		[isApart && entity.population !== undefined, FIELD.population],
		[entity.roles.length, FIELD.roles],
		[entity.born, FIELD.born],
		[entity.died, FIELD.died],
		[entity.founded, FIELD.founded],
		[entity.dissolved, FIELD.dissolved],
		[entity.seat, FIELD.seat],
		[entity.leader, FIELD.leader],
		[entity.standsFor, FIELD.standsFor],
		[status?.claimed?.length, FIELD.claimed],
		[status?.controlled?.length, FIELD.controlled],
		[status?.note, FIELD.note],
		[status?.designated?.length, FIELD.designated],
		[entity.qid, FIELD.qid],
	];
	return set.reduce(
		(mask, [present, bit]) => (present ? mask | bit : mask),
		titleBit(entity, hints) | countryBit(entity, hints),
	);
};
