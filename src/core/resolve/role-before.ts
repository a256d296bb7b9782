import type { NameInText, TextView } from "./name-in-text";
import { DETERMINERS, HONORIFICS, PHRASE_ENDS } from "./office-words";
import { isBodyNoun, isRoleNoun, type PhraseText, plainWord, type RolePhrase, readRole } from "./role-phrase";

const MAX_WORDS = 12;
const SMALL: ReadonlySet<string> = new Set(["of", "for", "and"]);
const LETTER = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const PAST_OR_ING = /^\p{Ll}{3,}(?:ed|ing)$/u;

/** The role that stands before a name, and the courtesy title right before it ("Mrs."). */
export type RoleBefore = {
	readonly role: RolePhrase | null;
	readonly honorific: string | null;
	readonly isBody: boolean;
	/** The body right before the name, in the possessive. */
	readonly of?: NameInText;
};

const isLink = (text: PhraseText, k: number): boolean => {
	const word = plainWord(text.words[k]);
	return (word === "of" || word === "for") && CAPITAL.test(text.words[k + 1]?.text ?? "");
};

/** Where the noun phrase begins that ends just before `end`; `end` itself when there is none. */
const phraseStart = (text: PhraseText, end: number, sentenceStart: number): number => {
	const limit = Math.max(sentenceStart, end - MAX_WORDS);
	let k = end;
	while (k > limit) {
		const raw = text.words[k - 1]?.text ?? "";
		const word = plainWord(text.words[k - 1]);
		const name = text.nameAt(k - 1);
		if (name) {
			if (name.type === "person") return k;
			k = name.firstWord;
			continue;
		}
		const isInner = raw === "-" || raw === "&" || /^['’]s?$/.test(raw) || word === "and";
		const isAbbreviation = raw === "." && /^\p{L}{1,4}$/u.test(text.words[k - 2]?.text ?? "");
		if (isInner || isAbbreviation || isLink(text, k - 1)) {
			if (word === "and" && !isRoleNoun(plainWord(text.words[k - 2]))) return k;
			k--;
			continue;
		}
		if (DETERMINERS.has(word)) return k - 1;
		if (!LETTER.test(raw) || PHRASE_ENDS.has(word)) return k;
		k--;
	}
	return k;
};

const firstReal = (text: PhraseText, start: number, end: number): number => {
	let k = start;
	// A participle or a mark at the left edge belongs to the clause before.
	while (
		k < end &&
		(!LETTER.test(text.words[k]?.text ?? "") ||
			(PAST_OR_ING.test(text.words[k]?.text ?? "") && !text.nameAt(k) && !CONTINUING.has(plainWord(text.words[k]))))
	)
		k++;
	return k;
};
const CONTINUING: ReadonlySet<string> = new Set(
	"retired ousted deposed exiled jailed detained acting outgoing incoming leading ruling governing elected wanted convicted sitting managing founding visiting renowned acclaimed celebrated".split(
		" ",
	),
);

/** Reads a role right before a name: "German Marshall Fund Asia program senior fellow". Word indices in the name's block. */
export const roleBefore = (view: TextView, name: NameInText, text: PhraseText): RoleBefore => {
	const sentenceStart = view.sentences[name.sentence]?.firstWord ?? 0;
	let end = name.firstWord;
	let honorific: string | null = null;
	const isDot = (k: number) => text.words[k]?.text === ".";
	const at = isDot(end - 1) ? end - 2 : end - 1;
	const courtesy = plainWord(text.words[at]);
	if (at >= sentenceStart && HONORIFICS.has(courtesy)) {
		honorific = courtesy;
		end = at;
	}
	if (end <= sentenceStart) return { role: null, honorific, isBody: false };
	if (text.words[end - 1]?.text === ",")
		return { role: commaRole(text, name, { end: end - 1, sentenceStart }), honorific, isBody: false };
	if (/^['’]s?$/.test(text.words[end - 1]?.text ?? "")) {
		// "The Journal’s Ann Bo": no role, but where she works.
		const employer = text.nameAt(end - 2);
		const of = employer?.type === "organisation" ? employer : null;
		return { role: null, honorific, isBody: false, ...(of ? { of } : {}) };
	}
	const start = firstReal(text, phraseStart(text, end, sentenceStart), end);
	if (start >= end) return { role: null, honorific, isBody: false };
	const lastWord = isDot(end - 1) ? end - 2 : end - 1;
	const last = plainWord(text.words[lastWord]);
	const isBody = !text.nameAt(lastWord) && isBodyNoun(last) && !isRoleNoun(last);
	const head = isBody ? lastWord : headBefore(text, start, lastWord);
	if (head < 0) return { role: null, honorific, isBody };
	let first = start;
	while (first < head && DETERMINERS.has(plainWord(text.words[first]))) first++;
	const possessive = lastPossessive(text, first, head);
	let of = possessive >= 0 ? text.nameAt(possessive - 1) : null;
	if (possessive >= 0) first = possessive + 1;
	if (!of) {
		const leading = text.nameAt(first);
		if (leading && leading.endWord <= head) {
			of = leading;
			first = leading.endWord;
			if (/^['’]s?$/.test(text.words[first]?.text ?? "")) first++;
		} else of = nameBetween(text, first, head);
	}
	while (first < head && (!LETTER.test(text.words[first]?.text ?? "") || SMALL.has(plainWord(text.words[first]))))
		first++;
	return { role: { firstWord: first, endWord: end, head: plainWord(text.words[head]), of }, honorific, isBody };
};

/** The role noun of "Secretary of State" and of "senior fellow", -1 when the phrase has none where it has to be. */
const headBefore = (text: PhraseText, start: number, lastWord: number): number => {
	if (!text.nameAt(lastWord) && isRoleNoun(plainWord(text.words[lastWord]))) return lastWord;
	for (let k = lastWord - 1; k > start; k--) {
		const word = plainWord(text.words[k]);
		if (word !== "of" && word !== "for") continue;
		if (!text.nameAt(k - 1) && isRoleNoun(plainWord(text.words[k - 1]))) return k - 1;
	}
	return -1;
};

const lastPossessive = (text: PhraseText, first: number, head: number): number => {
	for (let k = head; k > first; k--) if (/^['’]s?$/.test(text.words[k]?.text ?? "")) return k;
	return -1;
};

const nameBetween = (text: PhraseText, first: number, head: number): NameInText | null => {
	for (let k = first; k < head; k++) {
		const name = text.nameAt(k);
		if (name && name.type !== "person") return name;
	}
	return null;
};

/** "The head of the commission, X,": a role that begins with an article or a possessor and ends at the comma before the name. */
const commaRole = (
	text: PhraseText,
	name: NameInText,
	options: { readonly end: number; readonly sentenceStart: number },
): RolePhrase | null => {
	const { end, sentenceStart } = options;
	const after = text.words[name.endWord]?.text ?? ".";
	if (!/^[,.;:—–)”"]$/.test(after) && plainWord(text.words[name.endWord]) !== "and") return null;
	const limit = Math.max(sentenceStart, end - MAX_WORDS);
	for (let k = end - 1; k >= limit; k--) {
		const raw = text.words[k]?.text ?? "";
		if (/^[,.;:—–()”“"]$/.test(raw)) return fromHere(text, k + 1, end);
		if (k === sentenceStart) return fromHere(text, k, end);
		const word = plainWord(text.words[k]);
		if (DETERMINERS.has(word)) {
			const role = fromHere(text, k, end);
			if (role) return role;
		}
	}
	return null;
};

const fromHere = (text: PhraseText, at: number, end: number): RolePhrase | null => {
	let first = at;
	while (first < end && PHRASE_ENDS.has(plainWord(text.words[first]))) first++;
	const role = readRole(text, first, { end });
	return role && role.endWord <= end && isWhole(text, role, end) ? role : null;
};

const MAX_TAIL_WORDS = 5;

/** Nothing but the role and what it belongs to may stand before the comma. */
const isWhole = (text: PhraseText, role: RolePhrase, end: number): boolean => {
	const from = role.of && role.of.endWord <= end ? Math.max(role.endWord, role.of.endWord) : role.endWord;
	for (let k = from; k < end; k++)
		if (!LETTER.test(text.words[k]?.text ?? "") && !/^['’]s?$/.test(text.words[k]?.text ?? "")) return false;
	return end - from <= MAX_TAIL_WORDS;
};
