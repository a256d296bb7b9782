import type { Word } from "../text/words";
import { eachRun } from "./each-run";

const WORDS_PER_SLICE = 2_000;

/**
 * The unique folded keys that the dictionary is asked for: every run of at most six words around capitals, single words included.
 * Yields at least every 2,000 words.
 */
export function* probeKeys(blockWords: readonly (readonly Word[])[]): Generator<void, string[]> {
	const keys = new Set<string>();
	let sinceYield = 0;
	for (const words of blockWords)
		for (let from = 0; from < words.length; from += WORDS_PER_SLICE) {
			const slice = words.length <= WORDS_PER_SLICE ? words : words.slice(from, from + WORDS_PER_SLICE + 12);
			eachRun(slice, (_first, _last, key) => {
				if (key.length > 1) keys.add(key);
			});
			sinceYield += slice.length;
			if (sinceYield < WORDS_PER_SLICE) continue;
			sinceYield = 0;
			yield;
		}
	return [...keys];
}
