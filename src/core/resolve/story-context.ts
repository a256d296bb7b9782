import type { EntityId } from "../entity";
import { foldKey } from "../text/fold-key";
import type { NameInText, TextView } from "./name-in-text";

/** Which countries a story is about, and what is surely named in it: evidence for names that can mean several things. */
export type StoryContext = {
	/** Share of a country among all hints at countries, 0…1. */
	readonly share: (country: string) => number;
	/** Countries hinted at in a block. */
	readonly inBlock: (block: number) => ReadonlySet<string>;
	/** How many different regions of a country (states, provinces) are surely named. */
	readonly regionsOf: (country: string) => number;
	/** Ids that are surely named somewhere. */
	readonly named: ReadonlySet<EntityId>;
	/** The country that a word is the demonym of ("French" → "FR"), by its text; null for none. */
	readonly demonym: (word: string) => string | null;
};

/** A surface with another likely meaning must not speak for itself. */
const SURE = 0.95;
const PLACE_HINT = 1;
const BODY_HINT = 0.5;
const DEMONYM_HINT = 0.7;
const HEADLINE_FACTOR = 2;
const WORDS_PER_SLICE = 2_000;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const EMPTY: ReadonlySet<string> = new Set();

const sureSense = (view: TextView, name: NameInText) => {
	const best = name.senses.reduce<NameInText["senses"][number] | null>(
		(top, sense) => (!sense.needs && sense.alias !== "surname" && (!top || sense.prior > top.prior) ? sense : top),
		null,
	);
	return best && best.prior >= SURE ? (view.reply.entities[best.entity] ?? null) : null;
};

/** Gathers the hints. Yields at least every 2,000 words. */
export function* storyContext(view: TextView): Generator<void, StoryContext> {
	const weights = new Map<string, number>();
	const blocks = new Map<number, Set<string>>();
	const named = new Set<EntityId>();
	const regions = new Map<string, number>();
	const demonyms = new Map<string, string | null>();
	let total = 0;
	const hint = (country: string, block: number, weight: number) => {
		const scaled = view.blocks[block]?.kind === "headline" ? weight * HEADLINE_FACTOR : weight;
		weights.set(country, (weights.get(country) ?? 0) + scaled);
		total += scaled;
		const set = blocks.get(block);
		if (set) set.add(country);
		else blocks.set(block, new Set([country]));
	};
	const demonym = (word: string): string | null => {
		const known = demonyms.get(word);
		if (known !== undefined) return known;
		const key = foldKey(word);
		const hit = Object.hasOwn(view.reply.hits, key) ? view.reply.hits[key] : undefined;
		const sense = hit?.senses.find((one) => one.alias === "demonym");
		const country = (sense && view.reply.entities[sense.entity]?.countries[0]) ?? null;
		demonyms.set(word, country);
		return country;
	};
	for (const name of view.names) {
		const entity = sureSense(view, name);
		if (!entity) continue;
		const [first] = entity.countries;
		if (entity.kind === "region" && first && !named.has(entity.id)) regions.set(first, (regions.get(first) ?? 0) + 1);
		named.add(entity.id);
		if (first) hint(first, name.block, name.type === "place" ? PLACE_HINT : BODY_HINT);
	}
	let sinceYield = 0;
	for (let block = 0; block < view.blockWords.length; block++) {
		const words = view.blockWords[block] ?? [];
		for (const word of words) {
			if (++sinceYield >= WORDS_PER_SLICE) {
				sinceYield = 0;
				yield;
			}
			if (!CAPITAL.test(word.text)) continue;
			const country = demonym(word.text);
			if (country) hint(country, block, DEMONYM_HINT);
		}
	}
	return {
		share: (country) => (total > 0 ? (weights.get(country) ?? 0) / total : 0),
		inBlock: (block) => blocks.get(block) ?? EMPTY,
		regionsOf: (country) => regions.get(country) ?? 0,
		named,
		demonym,
	};
}
