/** A word or a punctuation mark with its UTF-16 offsets in the text it was cut from, end exclusive. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/**
 * One alternative each, in this order: dotted initials and abbreviations (`U.S.`, `U.S`, `J.D.`), words with inner apostrophes or a
 * possessive that is cut off by the next rule (`O'Neill`), numbers, the possessive itself (`'s`, `’s`), any other single character.
 */
const WORD =
	/\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}]+(?:['’](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*(?:&\p{Lu}+)?|\p{N}+(?:[.,:]\p{N}+)*|['’][sS](?![\p{L}\p{M}])|\S/gu;

const RARE = 0;
const SPACE = 1;
const MARK = 2;
const DIGIT = 3;
const LOWER = 4;
const UPPER = 5;
const DOT = 46;
const AMPERSAND = 38;

/** What a character is where the rule above needs no asking; RARE where it does. */
const kindOf = (code: number): number => {
	if (code > 127) return code === 160 ? SPACE : (code >= 8208 && code <= 8223) || code === 8230 ? MARK : RARE;
	if (code >= 97) return code <= 122 ? LOWER : MARK;
	if (code >= 65) return code <= 90 ? UPPER : MARK;
	if (code >= 48) return code <= 57 ? DIGIT : MARK;
	return code === 32 || (code >= 9 && code <= 13) ? SPACE : MARK;
};

const isApostrophe = (code: number): boolean => code === 39 || code === 8217;
const LETTER_S = 115;

/** Whether a word ends before `at` for sure. */
const endsAt = (text: string, at: number): boolean => {
	const kind = kindOf(text.charCodeAt(at));
	return at >= text.length || (kind > RARE && kind < LOWER);
};

/** The end of the word that begins at `start`, or −1 when only the regular expression can tell. */
const plainEnd = (text: string, start: number): number => {
	const first = text.charCodeAt(start);
	const kind = kindOf(first);
	if (kind === RARE) return -1;
	let end = start + 1;
	if (kind === DIGIT) {
		for (;;) {
			while (kindOf(text.charCodeAt(end)) === DIGIT) end++;
			const code = text.charCodeAt(end);
			const after = kindOf(text.charCodeAt(end + 1));
			if (kindOf(code) === RARE && end < text.length) return -1;
			if (code !== DOT && code !== 44 && code !== 58) return end;
			if (after === RARE && end + 1 < text.length) return -1;
			if (after !== DIGIT) return end;
			end++;
		}
	}
	if (kind === MARK) {
		if (!isApostrophe(first)) return end;
		if ((text.charCodeAt(end) | 32) !== LETTER_S) return end;
		return endsAt(text, end + 1) ? end + 1 : -1;
	}
	while (kindOf(text.charCodeAt(end)) >= LOWER) end++;
	if (end >= text.length) return end;
	const code = text.charCodeAt(end);
	if (code === 32) return end;
	const after = kindOf(text.charCodeAt(end + 1));
	if (kindOf(code) === RARE) return -1;
	const mayGoOn = end + 1 < text.length && (after >= LOWER || after === RARE);
	if (mayGoOn && code === DOT) return end === start + 1 && kind === UPPER ? -1 : end;
	if ((after === LOWER || after === UPPER) && isApostrophe(code) && (text.charCodeAt(end + 1) | 32) === LETTER_S)
		return endsAt(text, end + 2) ? end : -1;
	return mayGoOn && (code === AMPERSAND || isApostrophe(code)) ? -1 : end;
};

const WORDS_PER_SLICE = 1_000;

/** `words` with a rest after every thousand. */
export function* wordsInSlices(text: string): Generator<void, Word[]> {
	const found: Word[] = [];
	const pattern = new RegExp(WORD);
	for (let at = 0; at < text.length; ) {
		if (kindOf(text.charCodeAt(at)) === SPACE) {
			at++;
			continue;
		}
		let start = at;
		let end = plainEnd(text, at);
		if (end < 0) {
			pattern.lastIndex = at;
			const match = pattern.exec(text);
			if (!match) break;
			start = match.index;
			end = start + match[0].length;
		}
		found.push({ text: text.slice(start, end), start, end });
		at = end;
		if (found.length % WORDS_PER_SLICE === 0) yield;
	}
	return found;
}

/**
 * Cuts a text into words. Hyphens are words of their own, so `US-China` is three; `Hamas'` is two, `China's` is two.
 * Every non-space character lies in exactly one word, and `text.slice(start, end) === word.text`.
 */
export const words = (text: string): Word[] => {
	const work = wordsInSlices(text);
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
};
