import { foldKey } from "../text/fold-key";
import type { Word } from "../text/words";
import { CONNECTORS, PARTICLES } from "./connectors";

const MAX_RUN_WORDS = 6;
const MAX_RUN_TOKENS = 13;
const MAX_KEY_LENGTH = 120;
const HAS_CAPITAL = /\p{Lu}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const SHORT_NUMBER = /^\d{1,3}$/;
const HYPHEN = /^[-‐‑]$/;
const INNER_MARK = /^[-‐‑–'’&./]$/;

/** What a word can be to a run. */
export type RunRole = "capital" | "connector" | "particle" | "possessive" | "number" | "mark" | "tail" | "stop";

/** The role of a word, told by its text. */
export const runRole = (text: string): RunRole => {
	if (LETTER.test(text)) {
		if (HAS_CAPITAL.test(text)) return "capital";
		if (PARTICLES.has(text)) return "particle";
		return CONNECTORS.has(text) ? "connector" : "stop";
	}
	if (text === "'s" || text === "’s") return "possessive";
	if (SHORT_NUMBER.test(text)) return "number";
	return INNER_MARK.test(text) ? "mark" : "stop";
};

/** A word as runs see it: its role and its folded text. */
export type RunWord = { readonly role: RunRole; readonly key: string };

/** Cuts a word down to what runs need of it. */
export const runWord = (text: string): RunWord => {
	const role = runRole(text);
	return { role, key: role === "stop" ? "" : foldKey(text) };
};

/** The lower-case half of a hyphenated name: "wen" in "Ing-wen", "yeol" in "Suk-yeol". */
const isTail = (words: readonly Word[], own: readonly RunWord[], at: number): boolean => {
	const [head, hyphen, word] = [words[at - 2], words[at - 1], words[at]];
	if (!head || !hyphen || !word || own[at - 2]?.role !== "capital" || !HYPHEN.test(hyphen.text)) return false;
	return head.end === hyphen.start && hyphen.end === word.start && LETTER.test(word.text);
};

/**
 * Calls `visit(first, last, key)` for every run of at most six words that could be a name because a capital stands at its rim:
 * first and last are word indices (inclusive), key the folded surface. Linear: each start looks at a bounded number of words.
 * `runWordOf` gives the word at an index.
 */
export const eachRun = (
	words: readonly Word[],
	runWordOf: (at: number) => RunWord,
	visit: (first: number, last: number, key: string) => void,
): void => {
	const own: RunWord[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = runWordOf(i);
		own.push(
			word.role === "stop" && isTail(words, own, i) ? { role: "tail", key: foldKey(words[i]?.text ?? "") } : word,
		);
	}
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
			if (!here || here.role === "stop") break;
			if (last > first && (words[last]?.start ?? 0) > (words[last - 1]?.end ?? 0) && !key.endsWith(" ")) key += " ";
			// The full stops of abbreviations are no part of a key.
			if (here.key !== ".") key += here.key;
			if (key.length > MAX_KEY_LENGTH) break;
			if (here.role === "mark") continue;
			if (here.role !== "possessive" && ++counted > MAX_RUN_WORDS) break;
			if (here.role === "capital") capitals++;
			if (capitals > 0 && here.role !== "connector" && here.role !== "particle") visit(first, last, key);
		}
	}
};
