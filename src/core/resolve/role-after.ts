import type { NameInText, TextView } from "./name-in-text";
import { DETERMINERS, ROLE_VERBS } from "./office-words";
import { type PhraseText, plainWord, type RolePhrase, readRole } from "./role-phrase";

const AGE = /^\d{1,3}$/;
const COPULAS: ReadonlySet<string> = new Set("is was became".split(" "));
const NAMINGS: ReadonlySet<string> = new Set("named appointed elected sworn nominated made declared".split(" "));
const MAX_OBJECT_WORDS = 7;
const LETTER = /^[\p{L}\p{N}]/u;

/** What follows a name: its role, or only the body after "of". */
export type RoleAfter = { readonly role: RolePhrase | null; readonly of: NameInText | null };

const NOTHING: RoleAfter = { role: null, of: null };

/** Skips ", 43," and "(43)"; gives the index of the word after, or the index itself. */
const afterAge = (text: PhraseText, at: number): number => {
	const open = text.words[at]?.text;
	if ((open !== "," && open !== "(") || !AGE.test(text.words[at + 1]?.text ?? "")) return at;
	const close = text.words[at + 2]?.text;
	if (open === "(") return close === ")" ? at + 3 : at;
	return close === "," ? at + 2 : at;
};

const objectOf = (text: PhraseText, verb: number, end: number): RolePhrase => {
	let k = verb + 1;
	let of: NameInText | null = null;
	while (k < Math.min(end, verb + 1 + MAX_OBJECT_WORDS)) {
		const name = text.nameAt(k);
		if (name) {
			if (name.type === "organisation") of = name;
			else if (name.type === "person") break;
			k = name.endWord;
			if (of) break;
			continue;
		}
		const raw = text.words[k]?.text ?? "";
		const word = plainWord(text.words[k]);
		if (
			(!LETTER.test(raw) && !/^(?:-|['’]s?)$/.test(raw)) ||
			["and", "but", "until", "since", "in", "at", "from", "has", "have", "when"].includes(word)
		)
			break;
		k++;
	}
	if (!of && plainWord(text.words[k]) === "at") of = text.nameAt(k + 1) ?? text.nameAt(k + 2);
	return { firstWord: verb, endWord: k, head: plainWord(text.words[verb]), of };
};

const copulaRole = (text: PhraseText, at: number, end: number): RolePhrase | null => {
	let k = at;
	const first = plainWord(text.words[k]);
	if (first === "has" && plainWord(text.words[k + 1]) === "been") return readRole(text, k + 2, { end });
	if (!COPULAS.has(first)) return null;
	k++;
	if (NAMINGS.has(plainWord(text.words[k]))) k += plainWord(text.words[k]) === "sworn" ? 3 : 1;
	else if (first !== "became" && !DETERMINERS.has(plainWord(text.words[k])) && plainWord(text.words[k + 1]) !== "of")
		return null;
	return readRole(text, k, { end });
};

/**
 * Reads a role after a name: "X, 43, a midwife and co-founder of Y", "X, who runs Y", "X is the head of Y", "X of the University of Y".
 * `ofBody`: the name is a body's ("X, a research group").
 */
export const roleAfter = (
	view: TextView,
	name: NameInText,
	options: { readonly text: PhraseText; readonly ofBody: boolean },
): RoleAfter => {
	const { text, ofBody } = options;
	const end = view.sentences[name.sentence]?.endWord ?? text.words.length;
	const at = afterAge(text, name.endWord);
	const mark = text.words[at]?.text ?? "";
	if (mark === "," || mark === "(" || mark === "—" || mark === "–") {
		const next = plainWord(text.words[at + 1]);
		if (next === "who" || next === "which") {
			const verb = plainWord(text.words[at + 2]);
			if (ROLE_VERBS.has(verb)) return { role: objectOf(text, at + 2, end), of: null };
			return { role: copulaRole(text, at + 2, end), of: null };
		}
		let from = at + 1;
		if (plainWord(text.words[from]) === "until" || plainWord(text.words[from]) === "now")
			from += plainWord(text.words[from]) === "until" ? 2 : 1;
		const role = readRole(text, from, { end, ofBody });
		return role && closes(text, role, end) ? { role, of: null } : NOTHING;
	}
	const word = plainWord(text.words[at]);
	if (word === "of" || word === "from") {
		const of = text.nameAt(at + 1) ?? (DETERMINERS.has(plainWord(text.words[at + 1])) ? text.nameAt(at + 2) : null);
		return of && (of.type === "organisation" || word === "of") && of.type !== "person" ? { role: null, of } : NOTHING;
	}
	const copula = ofBody && COPULAS.has(word) ? readRole(text, at + 1, { end, ofBody }) : copulaRole(text, at, end);
	return { role: copula, of: null };
};

/** An apposition ends at a mark or goes on with a clause; "X, head coaches agree" does not. */
const closes = (text: PhraseText, role: RolePhrase, end: number): boolean => {
	const hadArticle = DETERMINERS.has(plainWord(text.words[role.firstWord - 1]));
	if (hadArticle) return true;
	for (let k = role.endWord; k < Math.min(end, role.endWord + 10); k++) {
		const raw = text.words[k]?.text ?? "";
		if (/^[,.;:—–)”"]$/.test(raw)) return true;
		if (text.nameAt(k)?.type === "person") return false;
	}
	return role.endWord >= end;
};
