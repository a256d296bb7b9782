import type { EntityId } from "../entity";
import type { Relation } from "../reading";
import type { Word } from "../text/words";
import type { NameInText, TextView } from "./name-in-text";
import { wordsAround } from "./name-in-text";
import { passageOf } from "./passage-of";

const SPOUSES: ReadonlySet<string> = new Set(
	"wife husband spouse widow widower partner fiancee fiancé fiancée girlfriend boyfriend ex-wife ex-husband".split(" "),
);
const RELATIVES: ReadonlySet<string> = new Set(
	"son daughter child father mother brother sister twin uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law".split(
		" ",
	),
);
const BETWEEN: ReadonlySet<string> = new Set(
	"late former ex first second third eldest oldest elder older younger youngest only estranged own then then- twin adopted half".split(
		" ",
	),
);
const NAMES_PER_SLICE = 200;
const MAX_GAP = 8;

const text = (word: Word | undefined): string => word?.text.toLowerCase().replace("’", "'") ?? "";

/** A word of kinship that ends at word `k`; hyphens are words of their own ("son-in-law"). */
const kinWord = (words: readonly string[], k: number): { readonly word: string; readonly from: number } | null => {
	const long = words.slice(Math.max(0, k - 4), k + 1).join("");
	if (/-in-law$/.test(long) && k >= 4) {
		const whole = long.slice(long.search(/[a-z]+-in-law$/));
		if (RELATIVES.has(whole)) return { word: whole, from: k - 4 };
	}
	const word = words[k] ?? "";
	return SPOUSES.has(word) || RELATIVES.has(word) ? { word, from: k } : null;
};

const areBetween = (words: readonly string[]): boolean => words.every((word) => BETWEEN.has(word) || word === "-");

/** What the words between two names of people say: how the second is related to the first, or the first to the second. */
export const kinBetween = (gap: readonly string[]): { readonly word: string; readonly isFirst: boolean } | null => {
	// "X's wife, Y" · "X and his wife Y"
	const end = gap.at(-1) === "," ? gap.length - 2 : gap.length - 1;
	const last = kinWord(gap, end);
	if (last) {
		const [first = "", second = ""] = gap;
		const head =
			first === "'s" || first === "'"
				? 1
				: (first === "and" || first === "with") && /^(?:his|her|their)$/.test(second)
					? 2
					: 0;
		if (head > 0 && areBetween(gap.slice(head, last.from))) return { word: last.word, isFirst: false };
	}
	// "X, the wife of Y" · "X, wife of Y" · "X is the son of Y"
	if (gap.at(-1) === "of" || (gap.at(-2) === "of" && gap.at(-1) === "the")) {
		const kin = kinWord(gap, gap.lastIndexOf("of") - 1);
		const [first = ""] = gap;
		if (kin && (first === "," || first === "is" || first === "was")) {
			const rest = gap.slice(1, kin.from).filter((word) => word !== "the" && word !== "a");
			if (areBetween(rest)) return { word: kin.word, isFirst: true };
		}
	}
	return null;
};

/** The relations between people that the text states; each once. Yields often. */
export function* kinOf(
	view: TextView,
	idOf: (name: NameInText) => EntityId | null,
): Generator<void, readonly Relation[]> {
	const found = new Map<string, Relation>();
	const add = (of: EntityId, to: EntityId, said: { readonly word: string; readonly name: NameInText }) => {
		const key = `${of}\n${to}`;
		if (of === to || found.has(key)) return;
		const kind = SPOUSES.has(said.word) ? "spouse" : "kin";
		found.set(key, { kind, of, to, word: said.word, at: passageOf(view, said.name) });
	};
	for (const name of view.names) {
		if (name.index % NAMES_PER_SLICE === 0) yield;
		const next = view.names[name.index + 1];
		if (name.type !== "person" || next?.type !== "person" || next.sentence !== name.sentence) continue;
		const words = wordsAround(view, name);
		if (next.firstWord - name.endWord > MAX_GAP) continue;
		const first = idOf(name);
		const second = idOf(next);
		if (first === null || second === null) continue;
		const said = kinBetween(words.slice(name.endWord, next.firstWord).map(text));
		if (said) add(said.isFirst ? second : first, said.isFirst ? first : second, { word: said.word, name });
		// "Y, X's wife, …"
		else if (
			words[name.endWord]?.text === "," &&
			next.firstWord === name.endWord + 1 &&
			/^'s?$/.test(text(words[next.endWord]))
		) {
			let k = next.endWord + 1;
			while (BETWEEN.has(text(words[k]))) k++;
			const word = text(words[k]);
			if ((SPOUSES.has(word) || RELATIVES.has(word)) && /^[,.;)]$/.test(text(words[k + 1])))
				add(second, first, { word, name });
		}
	}
	return [...found.values()];
}
