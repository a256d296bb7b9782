import type { Word } from "../text/words";
import { eachRun } from "./each-run";
import { wordType } from "./word-type";

/** Runs are looked for in at most this many words at once; a longer block is cut with an overlap. */
const WORDS_PER_SLICE = 2_000;
const OVERLAP = 12;
const WORDS_PER_YIELD = 250;

/**
 * The unique folded keys that the dictionary is asked for: every run of at most six words around capitals, single words included.
 * Yields at least every 2,000 words.
 */
export function* probeKeys(blockWords: readonly (readonly Word[])[]): Generator<void, string[]> {
	const keys = new Set<string>();
	const add = (_first: number, _last: number, key: string): void => {
		if (key.length > 1) keys.add(key);
	};
	let sinceYield = 0;
	for (const words of blockWords)
		for (let from = 0; from < words.length; from += WORDS_PER_SLICE) {
			const slice = words.length <= WORDS_PER_SLICE ? words : words.slice(from, from + WORDS_PER_SLICE + OVERLAP);
			eachRun(
				slice,
				slice.map(({ text }) => wordType(text)),
				add,
			);
			sinceYield += slice.length;
			if (sinceYield < WORDS_PER_YIELD) continue;
			sinceYield = 0;
			yield;
		}
	return [...keys];
}
