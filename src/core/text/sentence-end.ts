import type { Word } from "./words";

/** Abbreviations after which a full stop ends no sentence although a capital follows (titles, ranks, places, corporate forms before a name). */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		"mr mrs ms dr prof sr jr st ste mt ft gen col lt sgt capt cmdr adm maj brig pvt cpl sen rep gov pres amb hon rev fr msgr sec supt insp " +
		"messrs mme mlle vs no nos vol pp fig dept univ inc ltd co corp bros ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec " +
		"al etc e.g i.e cf approx est ret atty adj assoc asst dist eng"
	).split(" "),
);
/** Corporate and generational endings: they end a sentence about as often as not, so what follows decides. */
const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set("inc ltd co corp bros jr sr etc al".split(" "));
/** After these a capital with a lower-case word behind it begins a sentence: "Apple Inc. Shares fell", not "Apple Inc. Chief Tim Cook". */
const CORPORATE: ReadonlySet<string> = new Set("inc ltd co corp".split(" "));
const CLOSING = /^["'”’)\]»]$/;
const OPENING = /^["'“‘([«]$/;
const STOP = /^[.!?…]$/;
const UPPER_START = /^\p{Lu}/u;
const LOWER_START = /^\p{Ll}/u;
const DOTTED = /^(?:\p{Lu}\.)+$/u;
/** Words that follow a full stop at the start of a sentence far more often than inside a name. */
const STARTERS: ReadonlySet<string> = new Set(
	"The This That These Those He She It They We You I In On At But And However Meanwhile A An As After Before If When While For There His Her Its Their Our My Mr Mrs Ms Dr Some Many Most Both What Who How Why Where According Although Since Under With By From To Or So Then Now Not No Yet Also Last Earlier Later".split(
		" ",
	),
);

const endsHere = (words: readonly Word[], at: number): boolean => {
	const stop = words[at]?.text ?? "";
	const before = words[at - 1];
	let next = at + 1;
	while (
		next < words.length &&
		next - at < 3 &&
		(CLOSING.test(words[next]?.text ?? "") || OPENING.test(words[next]?.text ?? ""))
	)
		next++;
	const after = words[next]?.text ?? "";
	if (LOWER_START.test(after)) return false;
	if (stop !== ".") return true;
	if (!before || before.end !== words[at]?.start) return true;
	const lower = before.text.toLowerCase();
	const isInitial = before.text.length === 1 && UPPER_START.test(before.text);
	if (isInitial) return STARTERS.has(after);
	if (ENDING_ABBREVIATIONS.has(lower))
		return STARTERS.has(after) || (CORPORATE.has(lower) && LOWER_START.test(words[next + 1]?.text ?? ""));
	if (ABBREVIATIONS.has(lower)) return false;
	// A stop between two glued words ("gov.uk", "a.m.") ends nothing.
	return (
		words[at + 1]?.start !== words[at]?.end ||
		CLOSING.test(words[at + 1]?.text ?? "") ||
		OPENING.test(words[at + 1]?.text ?? "")
	);
};

const DASH = /^[-–—]$/;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’]+$/u;
const MAX_DATELINE_WORDS = 14;

/** The index after the dash of a dateline ("NAIROBI, Kenya (AP) —") at the start of a block; 0 when there is none. */
const datelineEnd = (words: readonly Word[]): number => {
	if (!CAPITALS.test(words[0]?.text ?? "")) return 0;
	const limit = Math.min(words.length - 1, MAX_DATELINE_WORDS);
	for (let i = 1; i < limit; i++) {
		const word = words[i];
		if (!word || STOP.test(word.text)) return 0;
		if (!DASH.test(word.text) || words[i - 1]?.end === word.start) continue;
		const end = words[i + 1]?.text === word.text && words[i + 1]?.start === word.end ? i + 2 : i + 1;
		const isSource = words[i - 1]?.text === ")";
		return isSource && UPPER_START.test(words[end]?.text ?? "") && words[end]?.start !== words[end - 1]?.end ? end : 0;
	}
	return 0;
};

/** A sentence longer than this is cut, so that work on one sentence is bounded whatever the text. */
export const MAX_SENTENCE_WORDS = 300;

/**
 * The index after the last word of the sentence that begins at word `from`. Sentences end at `.`, `!`, `?` and `…` (with closing quotes
 * and brackets), not after abbreviations, initials or before a lower-case word; dotted abbreviations (`U.S.`) end one only before a
 * word that commonly starts sentences. A dateline is one by itself. Always greater than `from` and at most `words.length`.
 */
export const sentenceEnd = (words: readonly Word[], from: number): number => {
	const limit = Math.min(words.length, from + MAX_SENTENCE_WORDS);
	const dateline = from === 0 ? datelineEnd(words) : 0;
	if (dateline > 0) return dateline;
	for (let i = from; i < limit; i++) {
		const text = words[i]?.text ?? "";
		const code = text.charCodeAt(text.length - 1);
		if (code !== 46 && code !== 33 && code !== 63 && code !== 8230) continue;
		if (text.length > 1) {
			if (DOTTED.test(text) && STARTERS.has(words[i + 1]?.text ?? "")) return i + 1;
			continue;
		}
		if (!endsHere(words, i)) continue;
		let end = i + 1;
		while (
			end < limit &&
			(CLOSING.test(words[end]?.text ?? "") || STOP.test(words[end]?.text ?? "")) &&
			words[end]?.start === words[end - 1]?.end
		)
			end++;
		return end;
	}
	return Math.max(limit, from + 1);
};
