import type { NameInText, TextView } from "./name-in-text";
import { neighbour, wordsAround } from "./name-in-text";

const ACRONYM = /^(?:\p{Lu}\.?){2,8}(?:-?\d{1,2})?s?$/u;
const SMALL: ReadonlySet<string> = new Set(
	"of the and for in on to de la du des le les y e del da do und & a an".split(" "),
);
const SPLIT = /[\s\-–/]+/;

/** Whether a surface is written like an acronym: "IAEA", "U.N.". */
export const isAcronym = (surface: string): boolean => ACRONYM.test(surface);

/** Whether letters are the initials of a name: all its words, without small ones, or with them. */
export const areInitials = (acronym: string, name: string): boolean => {
	const letters = acronym.replace(/[^\p{Lu}]/gu, "").toLowerCase();
	const words = name.split(SPLIT).filter((word) => /^[\p{L}\p{N}&]/u.test(word));
	const initials = (list: readonly string[]) => list.map((word) => word[0]?.toLowerCase() ?? "").join("");
	const big = words.filter((word) => !SMALL.has(word.toLowerCase()));
	return letters.length >= 2 && words.length >= 2 && (initials(big) === letters || initials(words) === letters);
};

/**
 * Which name an acronym of the text stands for, by folded acronym: told in brackets ("Sexual Minorities Uganda (SMUG)", "SMUG (Sexual …)"),
 * or by its initials where exactly one name of a body fits. A name never stands for a shorter one, so nothing goes in circles.
 */
export const acronymsOf = (
	view: TextView,
): ReadonlyMap<string, { readonly long: NameInText; readonly isTold: boolean }> => {
	const found = new Map<string, { long: NameInText; isTold: boolean }>();
	const wanted = new Map<string, NameInText>();
	const byInitial = new Map<string, Map<string, NameInText>>();
	for (const name of view.names) {
		if (name.type === "person") continue;
		if (!isAcronym(name.surface)) {
			if (name.tokens.length < 2) continue;
			const initial = name.key[0] ?? "";
			const list = byInitial.get(initial) ?? new Map<string, NameInText>();
			if (!list.has(name.key)) list.set(name.key, name);
			byInitial.set(initial, list);
			continue;
		}
		const words = wordsAround(view, name);
		const before = neighbour(view, name, -1);
		const after = neighbour(view, name, 1);
		const isBracketed = words[name.firstWord - 1]?.text === "(";
		if (
			isBracketed &&
			before &&
			before.endWord === name.firstWord - 1 &&
			before.tokens.length > 1 &&
			sharesLetters(name, before)
		)
			found.set(name.key, { long: before, isTold: true });
		else if (
			after &&
			words[name.endWord]?.text === "(" &&
			after.firstWord === name.endWord + 1 &&
			after.tokens.length > 1 &&
			sharesLetters(name, after)
		)
			found.set(name.key, { long: after, isTold: true });
		else if (!wanted.has(name.key)) wanted.set(name.key, name);
	}
	for (const [key, name] of wanted) {
		if (found.has(key)) continue;
		const fits = [...(byInitial.get(key[0] ?? "")?.values() ?? [])].filter((long) =>
			areInitials(name.surface, long.surface),
		);
		const [only] = fits;
		if (only && fits.length === 1) found.set(key, { long: only, isTold: false });
	}
	return found;
};

/** Told acronyms need not be initials ("Tatmadaw"), but most of their letters come from the name, in order. */
const sharesLetters = (acronym: NameInText, long: NameInText): boolean => {
	const letters = acronym.key.replace(/[^\p{L}]/gu, "");
	let at = 0;
	let hits = 0;
	for (const letter of letters) {
		const next = long.key.indexOf(letter, at);
		if (next < 0) continue;
		hits++;
		at = next + 1;
	}
	return hits >= letters.length - 1;
};
