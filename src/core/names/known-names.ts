import type { PreparedSentence } from "./each-feature";
import { isCapital } from "./runs";
import type { WordSpan } from "./spans-of-chain";
import { KIND } from "./word-type";

/** What the whole document says of names, for the rules that need more than a sentence. */
export type KnownNames = {
	/** Folded surfaces of the names found, with the type of the surest. */
	readonly typeOf: ReadonlyMap<string, WordSpan["type"]>;
	/** Folded surnames of persons of two words and more: the last words, and the first where the family name is in front ("Ban Ki-moon"). */
	readonly surnames: ReadonlySet<string>;
	/** Folded initials of organisations ("African Union": "au"). */
	readonly initials: ReadonlySet<string>;
};

/** The folded surface of a span of words. */
export const surfaceKey = ({ sentence }: PreparedSentence, first: number, last: number): string => {
	let key = "";
	for (let i = first; i <= last; i++) {
		const isApart = i > first && sentence.words[i]?.start !== sentence.words[i - 1]?.end;
		key += `${isApart ? " " : ""}${sentence.forms[i]?.key ?? ""}`;
	}
	return key;
};

/** "Ban Ki-moon", "Sun Yat-sen": a family name before a double given name. */
const isFamilyNameFirst = ({ sentence: { forms } }: PreparedSentence, { first, last }: WordSpan): boolean => {
	const hyphen = forms[last - 1];
	return last - first === 3 && hyphen?.kind === KIND.mark && hyphen.text === "-" && forms[last]?.kind === KIND.lower;
};

const initialsOf = ({ sentence: { forms } }: PreparedSentence, { first, last }: WordSpan): string => {
	let letters = "";
	for (const form of forms.slice(first, last + 1)) if (isCapital(form)) letters += form.key[0] ?? "";
	return letters;
};

/** Gathers the names of a document, sentence by sentence. */
export const namesGatherer = (): {
	readonly add: (prepared: PreparedSentence, spans: readonly WordSpan[]) => void;
	readonly known: () => KnownNames;
} => {
	const best = new Map<string, WordSpan>();
	const surnames = new Set<string>();
	const initials = new Set<string>();
	const add = (prepared: PreparedSentence, span: WordSpan): void => {
		const key = surfaceKey(prepared, span.first, span.last);
		const before = best.get(key);
		if (!before || before.confidence < span.confidence) best.set(key, span);
		const last = prepared.sentence.forms[span.last];
		if (span.type === "organisation" && span.last > span.first) initials.add(initialsOf(prepared, span));
		if (span.type !== "person" || span.last === span.first || !last) return;
		surnames.add(last.key);
		const first = prepared.sentence.forms[span.first];
		if (first && isFamilyNameFirst(prepared, span)) surnames.add(first.key);
	};
	return {
		add: (prepared, spans) => {
			for (const span of spans) add(prepared, span);
		},
		known: () => ({ typeOf: new Map([...best].map(([key, span]) => [key, span.type])), surnames, initials }),
	};
};
