import type { Entity } from "../entity";
import { decide, type Option } from "./decide";
import type { Introduction } from "./introduction";
import { articleId } from "./known-only-here";
import type { NameInText } from "./name-in-text";
import { isGivenFirst, type NameLexicon, type ShortFormPeople } from "./short-form-people";

/** A name that is less than a full one, with those of the dictionary whom it can mean. */
export type LessThanFull = {
	readonly name: NameInText;
	readonly key: string;
	readonly told: Introduction | null;
	readonly others: readonly Option[];
};

const SURELY = 0.7;

/** People whom the text names by their surname only, and surely: "President Trump" makes every bare "Trump" likely him. */
export const knownAlone = (partial: readonly LessThanFull[], inFull: readonly ShortFormPeople[]): ShortFormPeople[] => {
	const named = new Set(inFull.map(({ id }) => id));
	const times = new Map<string, { readonly entity: Entity; readonly key: string; times: number }>();
	for (const { key, others } of partial) {
		const { entity, probability } = decide(others);
		if (!entity || probability < SURELY || named.has(entity.id)) continue;
		const before = times.get(`${key}\n${entity.id}`);
		if (before) before.times++;
		else times.set(`${key}\n${entity.id}`, { entity, key, times: 1 });
	}
	return [...times.values()].map(({ entity, key, times: count }, i) => ({
		person: { id: inFull.length + i, tokens: [key], full: [], ids: new Set([entity.id]) },
		id: entity.id,
		entity,
		name: entity.name,
		told: null,
		alone: { key, times: count },
	}));
};

/** People whom no dictionary knows and whom the text names with a title and a surname only, where nobody named in full bears that surname. */
export const titledOnly = (
	partial: readonly LessThanFull[],
	inFull: readonly ShortFormPeople[],
	lexicon: NameLexicon,
): ShortFormPeople[] => {
	const surnames = new Set(
		inFull.map((one) => (isGivenFirst(one, lexicon) ? one.person.tokens.at(-1) : one.person.tokens[0])),
	);
	const firsts = new Set(inFull.filter((one) => isGivenFirst(one, lexicon)).map(({ person }) => person.tokens[0]));
	const made = new Map<string, ShortFormPeople>();
	for (const { key, told, others, name } of partial) {
		if (!told || !firsts.has(key) || surnames.has(key) || others.length > 0 || made.has(key)) continue;
		made.set(key, {
			person: { id: TITLED_FROM + made.size, tokens: [key], full: [], ids: new Set() },
			id: articleId(key),
			entity: null,
			name: name.surface,
			told,
			alone: { key, times: 1 },
		});
	}
	return [...made.values()];
};
/** Numbers of people by title only start here, above all others. */
const TITLED_FROM = 1_000_000;
