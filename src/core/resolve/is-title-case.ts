import type { Word } from "../text/words";

const LETTERS = /^\p{L}{4,}$/u;
const CAPITAL = /^\p{Lu}/u;
const MIN_WORDS = 3;
const MAX_WORDS = 40;

/** Whether nearly all longer words of a block begin with a capital, as in headlines. */
export const isTitleCase = (words: readonly Word[]): boolean => {
	if (words.length > MAX_WORDS) return false;
	const longer = words.filter(({ text }) => LETTERS.test(text));
	const small = longer.filter(({ text }) => !CAPITAL.test(text)).length;
	return longer.length >= MIN_WORDS && small * 5 <= longer.length;
};
