import { foldKey } from "../text/fold-key";
import type { Word } from "../text/words";
import { CONNECTORS, PARTICLES } from "./connectors";

const MAX_RUN_WORDS = 6;
const MAX_RUN_TOKENS = 13;
const MAX_KEY_LENGTH = 120;
const HAS_CAPITAL = /\p{Lu}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const SHORT_NUMBER = /^\d{1,3}$/;
const INNER_MARK = /^[-‐‑–'’&./]$/;

type Role = "capital" | "connector" | "particle" | "possessive" | "number" | "mark" | "stop";

const roleOf = (text: string): Role => {
	if (LETTER.test(text)) {
		if (HAS_CAPITAL.test(text)) return "capital";
		if (PARTICLES.has(text)) return "particle";
		return CONNECTORS.has(text) ? "connector" : "stop";
	}
	if (text === "'s" || text === "’s") return "possessive";
	if (SHORT_NUMBER.test(text)) return "number";
	return INNER_MARK.test(text) ? "mark" : "stop";
};

/**
 * Calls `visit(first, last, key)` for every run of at most six words that could be a name because a capital stands at its rim:
 * first and last are word indices (inclusive), key the folded surface. Linear: each start looks at a bounded number of words.
 */
export const eachRun = (words: readonly Word[], visit: (first: number, last: number, key: string) => void): void => {
	const roles = words.map((word) => roleOf(word.text));
	const folded = words.map((word, i) => (roles[i] === "stop" ? "" : foldKey(word.text)));
	for (let first = 0; first < words.length; first++) {
		const role = roles[first];
		if (role !== "capital" && role !== "particle" && role !== "number") continue;
		let key = "";
		let counted = 0;
		let capitals = 0;
		const limit = Math.min(words.length, first + MAX_RUN_TOKENS);
		for (let last = first; last < limit; last++) {
			const here = roles[last];
			const word = words[last];
			const before = words[last - 1];
			if (here === undefined || here === "stop" || !word) break;
			if (last > first && before && word.start > before.end && !key.endsWith(" ")) key += " ";
			key += folded[last];
			if (key.length > MAX_KEY_LENGTH) break;
			if (here === "mark") continue;
			if (here !== "possessive") counted++;
			if (counted > MAX_RUN_WORDS) break;
			if (here === "capital") capitals++;
			if (last === first && here !== "capital") {
				if (roles[first + 1] === "stop") break;
				continue;
			}
			const ends = here === "capital" || here === "possessive" || here === "number";
			if (ends && capitals > 0) visit(first, last, key);
		}
	}
};
