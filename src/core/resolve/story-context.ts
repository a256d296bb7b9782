import type { Entity, EntityId } from "../entity";
import { foldKey } from "../text/fold-key";
import type { NameInText, TextView } from "./name-in-text";

/** Which countries a story is about, and what is surely named in it: evidence for names that can mean several things. */
export type StoryContext = {
	/** Share of a country among all hints at countries, 0…1, without those that the name of this key gives: nobody speaks for himself. */
	readonly share: (country: string, exceptKey: string) => number;
	/** The weight of all hints at countries together; a name of a country in the text weighs 1. */
	readonly hints: number;
	/** Whether another name or a demonym hints at a country in a block. */
	readonly isHintedIn: (block: number, country: string, exceptKey: string) => boolean;
	/** How many different regions of a country (states, provinces) are surely named. */
	readonly regionsOf: (country: string) => number;
	/** How many different towns that probably lie in a region are named. */
	readonly townsIn: (region: EntityId) => number;
	/** Ids that are surely named somewhere. */
	readonly named: ReadonlySet<EntityId>;
	/** Ids of what people who are surely named hold or held an office of: the Georgia of a governor is the state. */
	readonly offices: ReadonlySet<EntityId>;
	readonly entityOf: (id: EntityId) => Entity | undefined;
	/** The country that a word is the demonym of ("French" → "FR"), by its text; null for none. */
	readonly demonym: (word: string) => string | null;
};

/** A surface with another likely meaning must not speak for itself. */
const SURE = 0.95;
const LIKELY = 0.6;
const PROBABLE = 0.25;
const PLACE_HINT = 1;
const BODY_HINT = 0.5;
const DEMONYM_HINT = 0.7;
const HEADLINE_FACTOR = 2;
const WORDS_PER_SLICE = 250;
const NAMES_PER_SLICE = 100;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const DEMONYM_KEY = "";
/** Stands for "several names" where one key is kept. */
const SEVERAL = null;

const sureSense = (view: TextView, name: NameInText) => {
	const best = name.senses.reduce<NameInText["senses"][number] | null>(
		(top, sense) => (!sense.needs && sense.alias !== "surname" && (!top || sense.prior > top.prior) ? sense : top),
		null,
	);
	return best && best.prior >= SURE ? (view.reply.entities[best.entity] ?? null) : null;
};

/** What somebody who is named in full holds or held an office of. */
const officesOf = (view: TextView, name: NameInText): readonly EntityId[] => {
	const [top] = name.senses;
	if (name.type !== "person" || name.tokens.length < 2 || !top || top.prior < LIKELY) return [];
	return view.reply.entities[top.entity]?.roles.flatMap(({ of }) => of ?? []) ?? [];
};

/** Gathers the hints. Yields at least every 2,000 words. */
export function* storyContext(view: TextView): Generator<void, StoryContext> {
	const weights = new Map<string, number>();
	const blocks = new Map<number, Map<string, string | typeof SEVERAL>>();
	const own = new Map<string, { readonly country: string; weight: number }>();
	const named = new Set<EntityId>();
	const offices = new Set<EntityId>();
	const regions = new Map<string, number>();
	const towns = new Map<EntityId, number>();
	const demonyms = new Map<string, string | null>();
	let total = 0;
	const hint = (country: string, weight: number, from: { readonly block: number; readonly key: string }) => {
		const scaled = view.blocks[from.block]?.kind === "headline" ? weight * HEADLINE_FACTOR : weight;
		weights.set(country, (weights.get(country) ?? 0) + scaled);
		total += scaled;
		const mine = own.get(from.key);
		if (mine) mine.weight += scaled;
		else own.set(from.key, { country, weight: scaled });
		const here = blocks.get(from.block) ?? new Map<string, string | typeof SEVERAL>();
		blocks.set(from.block, here);
		const by = here.get(country);
		here.set(country, by === undefined || by === from.key ? from.key : SEVERAL);
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
	const seen = new Set<string>();
	for (const name of view.names) {
		if (name.index % NAMES_PER_SLICE === 0) yield;
		if (!seen.has(name.key)) {
			seen.add(name.key);
			const [top] = name.senses;
			const town = top && top.prior >= PROBABLE ? view.reply.entities[top.entity] : undefined;
			if (town?.kind === "city" && town.parent) towns.set(town.parent, (towns.get(town.parent) ?? 0) + 1);
		}
		for (const of of officesOf(view, name)) offices.add(of);
		const entity = sureSense(view, name);
		if (!entity) continue;
		const [first] = entity.countries;
		if (entity.kind === "region" && first && !named.has(entity.id)) regions.set(first, (regions.get(first) ?? 0) + 1);
		named.add(entity.id);
		if (first) hint(first, name.type === "place" ? PLACE_HINT : BODY_HINT, name);
	}
	let sinceYield = 0;
	let next = 0;
	for (let block = 0; block < view.blockWords.length; block++) {
		const words = view.blockWords[block] ?? [];
		for (let k = 0; k < words.length; k++) {
			if (++sinceYield >= WORDS_PER_SLICE) {
				sinceYield = 0;
				yield;
			}
			const name = view.names[next];
			// The "German" of the German Marshall Fund says nothing of Germany.
			if (name && name.block === block && k >= name.firstWord) {
				k = Math.max(k, name.endWord - 1);
				next++;
				continue;
			}
			const text = words[k]?.text ?? "";
			if (!CAPITAL.test(text)) continue;
			const country = demonym(text);
			if (country) hint(country, DEMONYM_HINT, { block, key: DEMONYM_KEY });
		}
		while (view.names[next]?.block === block) next++;
	}
	return {
		hints: total,
		share: (country, exceptKey) => {
			const mine = exceptKey === DEMONYM_KEY ? undefined : own.get(exceptKey);
			const rest = total - (mine?.weight ?? 0);
			const hinted = (weights.get(country) ?? 0) - (mine?.country === country ? mine.weight : 0);
			return rest > 0 ? hinted / rest : 0;
		},
		isHintedIn: (block, country, exceptKey) => {
			const by = blocks.get(block)?.get(country);
			return by !== undefined && (by === SEVERAL || by === DEMONYM_KEY || by !== exceptKey);
		},
		regionsOf: (country) => regions.get(country) ?? 0,
		townsIn: (region) => towns.get(region) ?? 0,
		named,
		offices,
		entityOf: (id) => view.reply.entities[id],
		demonym,
	};
}
