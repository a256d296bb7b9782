import { foldKey } from "../text/fold-key";
import { LANGUAGE, wordLanguage } from "../text/word-language";
import { ORGANISATION_WORDS, PLACE_WORDS, SAYING, TIME_WORDS, TITLES } from "./closed-words";
import { CONNECTORS, PARTICLES } from "./connectors";
import { hashText } from "./feature-hash";

/** How a word is written. The order is part of the trained features. */
export const KIND = {
	mark: 0,
	lower: 1,
	capital: 2,
	caps: 3,
	mixed: 4,
	initial: 5,
	dotted: 6,
	number: 7,
	possessive: 8,
} as const;

/** Bits of the closed classes and open word lists that a word belongs to. Their values are part of the trained features. */
export const CLASS = {
	title: 1,
	organisation: 2,
	place: 4,
	time: 8,
	saying: 16,
	connector: 32,
	particle: 64,
	given: 128,
	surname: 256,
	common: 512,
} as const;

/** What a word can be to a run. */
export type RunRole = "capital" | "connector" | "particle" | "possessive" | "number" | "mark" | "stop";

/** All that a word's text says by itself, whatever the document. */
export type WordType = {
	readonly text: string;
	/** The folded text. */
	readonly key: string;
	/** One of KIND. */
	readonly kind: number;
	/** Bits of the closed classes. */
	readonly closed: number;
	/** Hash of the key. */
	readonly hash: number;
	readonly role: RunRole;
	/** One of LANGUAGE. */
	readonly language: number;
};

const LETTER = /^[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const UPPER_START = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT_START = /^\p{N}/u;
const SHORT_NUMBER = /^\d{1,3}$/;
const INNER_MARKS = "-‐‑–'’&./";
const MAX_HASHED_LENGTH = 64;

const kindOfAnyText = (text: string): number => {
	if (DIGIT_START.test(text)) return KIND.number;
	if (!LETTER.test(text)) return text.length === 2 ? KIND.possessive : KIND.mark;
	if (!UPPER.test(text)) return KIND.lower;
	if (text.includes(".")) return KIND.dotted;
	if (text.length === 1) return KIND.initial;
	if (!LOWER.test(text)) return KIND.caps;
	return UPPER_START.test(text) && !UPPER.test(text.slice(1)) ? KIND.capital : KIND.mixed;
};

/** The same by a look at the character codes, for words in ASCII. */
const kindOf = (text: string): number => {
	const { length } = text;
	let upper = 0;
	let lower = 0;
	let dots = 0;
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		if (code >= 97 && code <= 122) lower++;
		else if (code >= 65 && code <= 90) upper++;
		else if (code === 46) dots++;
		else if (code > 127) return kindOfAnyText(text);
	}
	if (lower === length) return KIND.lower;
	const first = text.charCodeAt(0);
	if (first >= 48 && first <= 57) return KIND.number;
	const isUpper = first >= 65 && first <= 90;
	if (!isUpper && !(first >= 97 && first <= 122)) return length === 2 ? KIND.possessive : KIND.mark;
	if (upper === 0) return KIND.lower;
	if (dots > 0) return KIND.dotted;
	if (length === 1) return KIND.initial;
	if (lower === 0) return KIND.caps;
	return isUpper && upper === 1 ? KIND.capital : KIND.mixed;
};

const roleOf = (text: string, kind: number): RunRole => {
	if (kind === KIND.number) return SHORT_NUMBER.test(text) ? "number" : "stop";
	if (kind === KIND.lower) return PARTICLES.has(text) ? "particle" : CONNECTORS.has(text) ? "connector" : "stop";
	if (kind === KIND.possessive) return text === "'s" || text === "’s" ? "possessive" : "stop";
	if (kind === KIND.mark) return text.length === 1 && INNER_MARKS.includes(text) ? "mark" : "stop";
	return "capital";
};

const CLOSED_CLASSES: ReadonlyMap<string, number> = (() => {
	const bits = new Map<string, number>();
	const add = (words: ReadonlySet<string>, bit: number): void => {
		for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
	};
	add(TITLES, CLASS.title);
	add(ORGANISATION_WORDS, CLASS.organisation);
	add(PLACE_WORDS, CLASS.place);
	add(TIME_WORDS, CLASS.time);
	add(SAYING, CLASS.saying);
	add(CONNECTORS, CLASS.connector);
	add(PARTICLES, CLASS.particle);
	return bits;
})();

const keyOf = (text: string, kind: number): string => {
	if (kind === KIND.possessive) return "'s";
	if (kind === KIND.number) return text;
	return kind === KIND.mark ? foldKey(text) || text : foldKey(text.slice(0, MAX_HASHED_LENGTH));
};

const madeOf = (text: string): WordType => {
	const kind = kindOf(text);
	const key = keyOf(text, kind);
	const isWord = kind !== KIND.mark && kind !== KIND.number && kind !== KIND.possessive;
	return {
		text,
		key,
		kind,
		closed: isWord ? (CLOSED_CLASSES.get(key) ?? 0) : 0,
		hash: hashText(key),
		role: roleOf(text, kind),
		language: kind === KIND.lower || key.includes("'") ? wordLanguage(text, kind === KIND.lower) : LANGUAGE.unknown,
	};
};

const MAX_KEPT = 6_000;

/** The type of a word's text. It is remembered, so that a frequent word is looked at once. */
export const wordType = (() => {
	const kept = new Map<string, WordType>();
	return (text: string): WordType => {
		const known = kept.get(text);
		if (known) return known;
		const made = madeOf(text);
		if (kept.size >= MAX_KEPT) kept.clear();
		kept.set(text, made);
		return made;
	};
})();
