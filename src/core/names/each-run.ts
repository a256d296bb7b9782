import { foldKey } from "../text/fold-key";
import type { Word } from "../text/words";
import type { RunRole } from "./word-type";

const MAX_RUN_WORDS = 6;
const MAX_RUN_TOKENS = 13;
const MAX_KEY_LENGTH = 120;
const LETTER = /^[\p{L}\p{M}]/u;
const HYPHENS = "-‐‑";

/** A word as runs see it: its role and its folded text. */
export type RunWord = { readonly role: RunRole; readonly key: string };

/** Whether a word is the lower-case half of a hyphenated name: "wen" in "Ing-wen", "yeol" in "Suk-yeol". */
const isTail = (words: readonly Word[], own: readonly RunWord[], at: number): boolean => {
	if (own[at - 1]?.role !== "mark" || own[at - 2]?.role !== "capital") return false;
	const head = words[at - 2];
	const hyphen = words[at - 1];
	const word = words[at];
	if (!head || !hyphen || !word || !HYPHENS.includes(hyphen.text)) return false;
	return head.end === hyphen.start && hyphen.end === word.start && LETTER.test(word.text);
};

/**
 * Calls `visit(first, last, key)` for every run of at most six words that could be a name because a capital stands at its rim:
 * first and last are word indices (inclusive), key the folded surface. Linear: each start looks at a bounded number of words.
 * `own` are the words as runs see them.
 */
export const eachRun = (
	words: readonly Word[],
	own: readonly RunWord[],
	visit: (first: number, last: number, key: string) => void,
): void => {
	for (let first = 0; first < words.length; first++) {
		const role = own[first]?.role;
		if (role !== "capital" && role !== "particle" && role !== "number") continue;
		if (role !== "capital" && own[first + 1]?.role === "stop") continue;
		let key = "";
		let counted = 0;
		let capitals = 0;
		const limit = Math.min(words.length, first + MAX_RUN_TOKENS);
		for (let last = first; last < limit; last++) {
			const here = own[last];
			if (!here) break;
			const isTailHere = here.role === "stop";
			if (isTailHere && !isTail(words, own, last)) break;
			if (last > first && (words[last]?.start ?? 0) > (words[last - 1]?.end ?? 0) && !key.endsWith(" ")) key += " ";
			// The full stops of abbreviations are no part of a key.
			if (here.key !== ".") key += isTailHere ? foldKey(words[last]?.text ?? "") : here.key;
			if (key.length > MAX_KEY_LENGTH) break;
			if (here.role === "mark") continue;
			if (here.role !== "possessive" && ++counted > MAX_RUN_WORDS) break;
			if (here.role === "capital") capitals++;
			if (capitals > 0 && here.role !== "connector" && here.role !== "particle") visit(first, last, key);
		}
	}
};
