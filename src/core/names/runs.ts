import type { Sentence } from "./sentence";
import type { WordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

/** A stretch of capitals with the small words and marks that hold names together; indices in the sentence, last inclusive. */
export type Run = {
	readonly first: number;
	readonly last: number;
	/** Number of words with a capital. */
	readonly capitals: number;
	/** All class bits of its words. */
	readonly classes: number;
	readonly hasConnector: boolean;
};

const MAX_CONNECTORS = 2;

export const isCapital = (form: WordForm): boolean => form.kind >= KIND.capital && form.kind <= KIND.dotted;

const isGlued = (sentence: Sentence, at: number): boolean => sentence.words[at]?.start === sentence.words[at - 1]?.end;

/** The index of the next capital when only small words and glued marks lie between, else −1. */
const nextCapital = (sentence: Sentence, after: number): number => {
	const { forms } = sentence;
	for (let i = after + 1, small = 0; i < forms.length; i++) {
		const form = forms[i];
		if (!form) return -1;
		if (isCapital(form)) return i;
		if (form.kind === KIND.lower) {
			if (!(form.classes & CLASS.connector) || ++small > MAX_CONNECTORS) return -1;
			continue;
		}
		if (form.kind !== KIND.mark) return -1;
		const text = form.text;
		if (text === "&") continue;
		// The sentence goes on after this full stop, so it belongs to an initial or an abbreviation ("J. D. Vance", "St. Louis").
		if (text === "." && isGlued(sentence, i)) continue;
		if (
			(text === "-" || text === "‑" || text === "–" || text === "’" || text === "'") &&
			isGlued(sentence, i) &&
			isGlued(sentence, i + 1)
		)
			continue;
		return -1;
	}
	return -1;
};

/** The runs of a sentence in order, disjoint. Linear: what lies between two capitals is looked at once. */
export const runsOf = (sentence: Sentence): Run[] => {
	const { forms } = sentence;
	const runs: Run[] = [];
	for (let i = 0; i < forms.length; i++) {
		const form = forms[i];
		if (!form || !isCapital(form)) continue;
		let last = i;
		let capitals = 1;
		let classes = form.classes;
		let hasConnector = false;
		for (let next = nextCapital(sentence, i); next >= 0; next = nextCapital(sentence, last)) {
			for (let between = last + 1; between < next; between++)
				if (forms[between]?.kind === KIND.lower) hasConnector = true;
			classes |= forms[next]?.classes ?? 0;
			last = next;
			capitals++;
		}
		runs.push({ first: i, last, capitals, classes, hasConnector });
		i = last;
	}
	return runs;
};
