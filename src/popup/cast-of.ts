import { ENTITY_TYPES, type EntityType } from "../core/entity";
import type { Reading, ReadingEntity } from "../core/reading";

export type CastGroup = { readonly type: EntityType; readonly members: readonly ReadingEntity[] };

/** How text is compared in the search: without case and diacritics. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const holds = (entity: ReadingEntity, words: readonly string[]): boolean => {
	const text = plain(
		[entity.name, entity.description, entity.roleThen?.title ?? "", entity.roleLatest?.title ?? ""].join(" "),
	);
	return words.every((word) => text.includes(word));
};

const heavierFirst = (a: ReadingEntity, b: ReadingEntity): number =>
	b.weight - a.weight || b.count - a.count || a.name.localeCompare(b.name);

/**
 * The cast of an article in groups, the heaviest in the story first. Entities that only others stand for (count 0) are left out.
 * @param query keeps those in whose name, description or roles every one of its words occurs; empty keeps all
 */
export const castOf = (reading: Reading, query: string): readonly CastGroup[] => {
	const words = plain(query).split(/\s+/).filter(Boolean);
	const members = reading.entities.filter((entity) => entity.count > 0 && holds(entity, words)).sort(heavierFirst);
	return ENTITY_TYPES.map((type) => ({ type, members: members.filter((entity) => entity.type === type) }));
};

/** How many members all groups have. */
export const countIn = (groups: readonly CastGroup[]): number =>
	groups.reduce((sum, { members }) => sum + members.length, 0);
