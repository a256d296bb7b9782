const MARKS = /\p{M}+/gu;
const LETTERS: Readonly<Record<string, string>> = {
	ł: "l",
	đ: "d",
	ø: "o",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ı: "i",
	ð: "d",
	þ: "th",
	ə: "a",
};
const SPECIAL = /[łđøßæœıðþə]/g;
const QUOTES = /[‘’ʻʼ`´′]/g;
const DASHES = /[‐‑‒–—−]/g;
const SPACES = /\s+/g;
const ASCII_LOWER = /^[a-z0-9 .,'&-]*$/;
/** A key already. */
const ONE_PLAIN_WORD = /^[a-z0-9'&-]+$/;

/**
 * The key under which a surface is filed and looked up: lower case, no diacritics, straight quotes and hyphens, single spaces,
 * full stops of abbreviations dropped (`U.S.` → `us`, `Jr.` → `jr`). `foldKey(foldKey(x)) === foldKey(x)`.
 */
export const foldKey = (surface: string): string => {
	const lower = surface.toLowerCase();
	if (ONE_PLAIN_WORD.test(lower)) return lower;
	const plain = ASCII_LOWER.test(lower)
		? lower
		: lower
				.normalize("NFD")
				.replace(MARKS, "")
				.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
				.replace(QUOTES, "'")
				.replace(DASHES, "-");
	return plain.replace(/\./g, "").replace(SPACES, " ").trim();
};
