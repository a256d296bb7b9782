import type { PlaceSense } from "../reading";
import type { Word } from "../text/words";

/** What sort of place a name is, as far as it can stand for somebody. */
export type PlaceRank = "state" | "capital" | "seat" | "region" | "town" | "land";

/** Where a place name stands. Words are those of its block, the sentence a run of them. */
export type PlaceUse = {
	readonly words: readonly Word[];
	readonly firstWord: number;
	readonly endWord: number;
	readonly sentenceStart: number;
	readonly sentenceEnd: number;
	readonly rank: PlaceRank;
	/** How much of the text around is about sport, 0…1. */
	readonly sport: number;
	/** Whether another place of rank state or capital is joined to it ("Beijing and Washington", "US-China"); then its index range. */
	readonly isPlaceAt: (word: number) => boolean;
};

export type Scores = Record<PlaceSense, number>;

export const LETTER = /^[\p{L}]/u;
/** A word of the sentence in lower case; empty outside it. */
export const lower = (use: PlaceUse, k: number): string => {
	if (k < use.sentenceStart || k >= use.sentenceEnd) return "";
	return use.words[k]?.text.toLowerCase().replace(/’/g, "'") ?? "";
};

/** The base forms that a verb form may come from. */
const bases = (word: string): readonly string[] => {
	const forms = [word];
	const cut = (ending: string, put = "") => {
		if (word.endsWith(ending) && word.length > ending.length + 2) forms.push(word.slice(0, -ending.length) + put);
	};
	cut("ies", "y");
	cut("ied", "y");
	cut("es");
	cut("s");
	cut("ed");
	cut("d");
	cut("ing");
	cut("ing", "e");
	if (/(.)\1(?:ed|ing)$/.test(word)) forms.push(word.replace(/(.)\1(?:ed|ing)$/, "$1"));
	return forms;
};
export const isOneOf = (list: ReadonlySet<string>, word: string): boolean => bases(word).some((form) => list.has(form));

/** Skips back over an article and adjectives of place: "near the southern city of X" is looked at elsewhere. */
const before = (use: PlaceUse): number => {
	let k = use.firstWord - 1;
	if (lower(use, k) === "the") k--;
	while (
		[
			"central",
			"northern",
			"southern",
			"eastern",
			"western",
			"north",
			"south",
			"east",
			"west",
			"downtown",
			"mainland",
		].includes(lower(use, k))
	)
		k--;
	return k;
};

/** Steps back over "X and" so that the second of a pair is judged by what stands before the first. */
export const startOfPair = (use: PlaceUse): number => {
	let k = before(use);
	for (let steps = 0; steps < 4; steps++) {
		const word = lower(use, k);
		if (word !== "and" && word !== "," && word !== "or") return k;
		let at = k - 1;
		if (lower(use, at) === ",") at--;
		if (!use.isPlaceAt(at)) return k;
		while (use.isPlaceAt(at)) at--;
		if (lower(use, at) === "the") at--;
		k = at;
	}
	return k;
};
