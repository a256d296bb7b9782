import type { Word } from "../text/words";

/** Abbreviations after which a capital does not start a sentence. Folded without their full stop. */
const ABBREVIATIONS = new Set(
	"mr mrs ms dr st gen sen rep gov lt col maj capt sgt cmdr adm hon rev fr prof jr sr inc corp co ltd no vs jan feb mar apr jun jul aug sep sept oct nov dec mt ft e.g i.e etc p.m a.m al messrs pres supt insp dept univ assn bros cpl pvt".split(
		" ",
	),
);
/** After a dotted abbreviation ("the U.S. The …") only these small words start a sentence. */
const STARTERS = new Set(
	"The A An He She It They We I But And In On At This That These Those There His Her Their Its As After Before When While If For Since".split(
		" ",
	),
);
const CLOSING = /^["'”’)\]»]$/;
const OPENING = /^["'“‘([«]$/;
const STARTS = /^[\p{Lu}\p{N}]/u;

const FULL_STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;

/** Nearly every word is ruled out by its last letter. */
const mayEnd = (text: string): boolean => {
	const last = text.charCodeAt(text.length - 1);
	return last === FULL_STOP || last === EXCLAMATION || last === QUESTION;
};

const endsSentence = (words: readonly Word[], at: number): boolean => {
	const text = words[at]?.text ?? "";
	if (text === "!" || text === "?") return true;
	if (text !== ".") return text.length > 1 && text.endsWith(".") && STARTERS.has(words[at + 1]?.text ?? "");
	const before = words[at - 1];
	const stop = words[at];
	if (!before || !stop || before.end !== stop.start) return true;
	if (before.text.length === 1 && STARTS.test(before.text)) return STARTERS.has(words[at + 1]?.text ?? "");
	return !ABBREVIATIONS.has(before.text.toLowerCase());
};

/**
 * Where the sentences of a block start, as indices into its words; the first is 0 for a block with words. A full stop after an
 * abbreviation or an initial does not end one. Linear.
 */
export const sentenceStarts = (words: readonly Word[]): number[] => {
	const starts = words.length > 0 ? [0] : [];
	for (let i = 0; i < words.length - 1; i++) {
		if (!mayEnd(words[i]?.text ?? "") || !endsSentence(words, i)) continue;
		let next = i + 1;
		while (CLOSING.test(words[next]?.text ?? "") && words[next]?.start === words[next - 1]?.end) next++;
		let first = next;
		while (first < words.length && OPENING.test(words[first]?.text ?? "")) first++;
		const text = words[first]?.text;
		if (text === undefined || !STARTS.test(text)) continue;
		if (starts.at(-1) !== next) starts.push(next);
		i = next - 1;
	}
	return starts;
};
