import type { LexiconFlags } from "../look-up";
import { foldKey } from "../text/fold-key";
import { ORGANISATION_WORDS, PLACE_WORDS, SAYING, TIME_WORDS, TITLES } from "./closed-words";
import { CONNECTORS, PARTICLES } from "./connectors";
import { type RunRole, runRole } from "./each-run";

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

/** How often a folded word was seen in the document, and how. Counted before anything is tagged. */
export type Evidence = {
	/** In lower case. */
	lower: number;
	/** Capitalised inside a sentence of ordinary casing. */
	inner: number;
	/** After a title. */
	titled: number;
	/** First and last word of a run of two or more capitals inside a sentence. */
	runFirst: number;
	runLast: number;
	/** In capitals throughout. */
	caps: number;
};

/** What is known of the document as a whole once it has been read. */
export type DocumentFacts = {
	/** Too little text for its silence to say anything: that a word is not seen elsewhere is then no evidence. */
	isShort: boolean;
};

/** One distinct spelling in the document with what can be known of it without its neighbours. */
export type WordForm = {
	readonly text: string;
	readonly key: string;
	readonly kind: number;
	readonly classes: number;
	/** Hash of the folded word. */
	readonly hash: number;
	readonly evidence: Evidence;
	readonly facts: DocumentFacts;
	/** What it can be to a run of words that is looked up. */
	readonly role: RunRole;
	/** Scores of this word seen from −2 … 2 words away, made when first needed. */
	readonly vectors: (Float32Array | null)[];
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit hash of a stretch of text. */
export const hashText = (text: string, from = 0, to = text.length): number => {
	let hash = FNV_OFFSET;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
	return hash;
};

const LETTER = /^[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const UPPER_START = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ASCII_CAPITALISED = /^[A-Z][a-z]+$/;
const ASCII_LOWER = /^[a-z]+$/;
const DIGIT_START = /^\p{N}/u;

const kindOf = (text: string): number => {
	if (ASCII_LOWER.test(text)) return KIND.lower;
	if (ASCII_CAPITALISED.test(text)) return KIND.capital;
	if (DIGIT_START.test(text)) return KIND.number;
	if (!LETTER.test(text)) return text.length === 2 ? KIND.possessive : KIND.mark;
	if (!UPPER.test(text)) return KIND.lower;
	if (text.includes(".")) return KIND.dotted;
	if (text.length === 1) return KIND.initial;
	if (!LOWER.test(text)) return KIND.caps;
	return UPPER_START.test(text) && !UPPER.test(text.slice(1)) ? KIND.capital : KIND.mixed;
};

const closedClasses = (key: string): number =>
	(TITLES.has(key) ? CLASS.title : 0) |
	(ORGANISATION_WORDS.has(key) ? CLASS.organisation : 0) |
	(PLACE_WORDS.has(key) ? CLASS.place : 0) |
	(TIME_WORDS.has(key) ? CLASS.time : 0) |
	(SAYING.has(key) ? CLASS.saying : 0) |
	(CONNECTORS.has(key) ? CLASS.connector : 0) |
	(PARTICLES.has(key) ? CLASS.particle : 0);

const openClasses = (flags: LexiconFlags | undefined): number =>
	flags
		? (flags.givenName ? CLASS.given : 0) | (flags.surname ? CLASS.surname : 0) | (flags.common ? CLASS.common : 0)
		: 0;

const MAX_HASHED_LENGTH = 64;

/** Where a form gets what is known of its key; evidence is shared by all spellings with the same folded key. */
export type FormSources = {
	readonly flagsOf: (key: string) => LexiconFlags | undefined;
	readonly evidenceOf: (key: string) => Evidence;
	readonly facts: DocumentFacts;
};

/** Makes the form of a spelling. */
export const wordForm = (text: string, { flagsOf, evidenceOf, facts }: FormSources): WordForm => {
	const kind = kindOf(text);
	const isWord = kind !== KIND.mark && kind !== KIND.number && kind !== KIND.possessive;
	const key = isWord
		? foldKey(text.slice(0, MAX_HASHED_LENGTH))
		: kind === KIND.possessive
			? "'s"
			: kind === KIND.mark
				? foldKey(text) || text
				: text;
	return {
		text,
		key,
		kind,
		classes: isWord ? closedClasses(key) | openClasses(flagsOf(key)) : 0,
		hash: hashText(key),
		evidence: evidenceOf(key),
		facts,
		role: runRole(text),
		vectors: [null, null, null, null, null],
	};
};
