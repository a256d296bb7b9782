/** A word or a punctuation mark with its UTF-16 offsets in the text it was cut from, end exclusive. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/**
 * One alternative each, in this order: dotted initials and abbreviations (`U.S.`, `U.S`, `J.D.`), words with inner apostrophes or a
 * possessive that is cut off by the next rule (`O'Neill`), numbers, the possessive itself (`'s`, `’s`), any other single character.
 */
const WORD =
	/\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}]+(?:['’](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*(?:&\p{Lu}+)?|\p{N}+(?:[.,:]\p{N}+)*|['’][sS](?![\p{L}\p{M}])|\S/gu;

/**
 * Cuts a text into words. Hyphens are words of their own, so `US-China` is three; `Hamas'` is two, `China's` is two.
 * Every non-space character lies in exactly one word, and `text.slice(start, end) === word.text`.
 */
export const words = (text: string): Word[] => {
	const found: Word[] = [];
	for (const match of text.matchAll(WORD))
		found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
	return found;
};
