import type { EntityId } from "../entity";

/** Where an entity is named: running numbers of sentence and block, in the order of the text. */
export type NamedAt = { readonly entity: EntityId; readonly sentence: number; readonly block: number };

/** Only so many following names are looked at, so that a list of 2,000 names stays linear. */
const REACH = 12;
const MAX_WITH = 12;
const NAMES_PER_SLICE = 200;
const SAME_SENTENCE = 3;
const SAME_BLOCK = 1;

/** For each entity those that are named with it, most closely first: a shared sentence counts three times a shared paragraph. Yields often. */
export function* coMentions(named: readonly NamedAt[]): Generator<void, ReadonlyMap<EntityId, readonly EntityId[]>> {
	const scores = new Map<EntityId, Map<EntityId, number>>();
	const add = (a: EntityId, b: EntityId, score: number) => {
		const row = scores.get(a) ?? new Map<EntityId, number>();
		scores.set(a, row);
		row.set(b, (row.get(b) ?? 0) + score);
	};
	for (const [i, one] of named.entries()) {
		if (i % NAMES_PER_SLICE === 0) yield;
		for (let j = i + 1; j < Math.min(named.length, i + 1 + REACH); j++) {
			const other = named[j];
			if (!other || other.block !== one.block) break;
			if (other.entity === one.entity) continue;
			const score = other.sentence === one.sentence ? SAME_SENTENCE : SAME_BLOCK;
			add(one.entity, other.entity, score);
			add(other.entity, one.entity, score);
		}
	}
	yield;
	const result = new Map<EntityId, readonly EntityId[]>();
	for (const [entity, row] of scores) {
		const nearest = [...row].sort((a, b) => b[1] - a[1]).slice(0, MAX_WITH);
		result.set(
			entity,
			nearest.map(([id]) => id),
		);
	}
	return result;
}
