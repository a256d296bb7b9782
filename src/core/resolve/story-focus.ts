import type { Entity, EntityId } from "../entity";
import type { LookUpReply } from "../look-up";

/** A literal mention of a place with coordinates. */
export type LiteralPlace = {
	readonly entity: EntityId;
	readonly block: number;
	readonly isHeadline: boolean;
	readonly isDateline: boolean;
};

const HEADLINE = 3;
const FIRST_BLOCKS = 2;
const DATELINE = 1.5;
const OTHER = 1;
/** What share of a country's weight a town or region in it must have to be where the story plays. */
const KEEPS_TO = 0.4;
const MIN_WEIGHT = 2;
const EARLY_BLOCKS = 4;
const MAX_LEVELS = 5;

const weightOf = ({ block, isHeadline, isDateline }: LiteralPlace): number =>
	isHeadline ? HEADLINE : isDateline ? DATELINE : block < EARLY_BLOCKS ? FIRST_BLOCKS : OTHER;

const heaviest = (weights: ReadonlyMap<EntityId, number>): readonly [EntityId, number] | null => {
	let best: readonly [EntityId, number] | null = null;
	for (const one of weights) if (!best || one[1] > best[1]) best = one;
	return best;
};

/**
 * Where a story plays: the country of most of its places, or the town or region of it that has 40 % of their weight; null without any
 * place that is meant as such, and where two countries weigh the same.
 */
export const storyFocus = (places: readonly LiteralPlace[], reply: LookUpReply): EntityId | null => {
	const own = new Map<EntityId, number>();
	for (const place of places) own.set(place.entity, (own.get(place.entity) ?? 0) + weightOf(place));
	const countries = new Map<string, number>();
	for (const [id, weight] of own) {
		const [country] = reply.entities[id]?.countries ?? [];
		if (country) countries.set(country, (countries.get(country) ?? 0) + weight);
	}
	const top = heaviest(countries);
	const only = heaviest(own);
	if (!top) return only && only[1] >= MIN_WEIGHT ? only[0] : null;
	const [country, total] = top;
	if ([...countries].some(([other, weight]) => other !== country && weight === total)) return null;
	const inside = new Map<EntityId, number>();
	for (const [id, weight] of own) {
		let at: Entity | undefined = reply.entities[id];
		if (at?.countries[0] !== country) continue;
		for (let level = 0; at && at.kind !== "country" && level < MAX_LEVELS; level++) {
			// A parent counts only where the article names it: the map can show nothing else.
			if (own.has(at.id)) inside.set(at.id, (inside.get(at.id) ?? 0) + (at.id === id ? weight : weight / 2));
			at = at.parent ? reply.entities[at.parent] : undefined;
		}
	}
	const local = heaviest(inside);
	if (local && local[1] >= KEEPS_TO * total && local[1] >= MIN_WEIGHT) return local[0];
	return own.has(`c:${country}`) ? `c:${country}` : (local?.[0] ?? null);
};
