import type { LexiconFlags } from "../look-up";
import { CLASS, KIND, type RunRole, wordType } from "./word-type";

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
	/** Few words: that a word is not seen elsewhere says little. */
	isShort: boolean;
};

/** A spelling in one document: what its text says, and what the dictionary and the document add. */
export type WordForm = {
	readonly text: string;
	/** The folded text. */
	readonly key: string;
	/** One of KIND. */
	readonly kind: number;
	/** Bits of CLASS. */
	readonly classes: number;
	/** Hash of the key. */
	readonly hash: number;
	readonly role: RunRole;
	/** One of LANGUAGE. */
	readonly language: number;
	/** Shared by all spellings with the same key. */
	readonly evidence: Evidence;
	readonly facts: DocumentFacts;
};

const openClasses = (flags: LexiconFlags | undefined): number =>
	flags
		? (flags.givenName ? CLASS.given : 0) | (flags.surname ? CLASS.surname : 0) | (flags.common ? CLASS.common : 0)
		: 0;

/** Where a form gets what is known of its key. */
export type FormSources = {
	readonly flagsOf: (key: string) => LexiconFlags | undefined;
	readonly evidenceOf: (key: string) => Evidence;
	readonly facts: DocumentFacts;
};

/** Makes the form of a spelling. */
export const wordForm = (text: string, { flagsOf, evidenceOf, facts }: FormSources): WordForm => {
	const { key, kind, closed, hash, role, language } = wordType(text);
	const classes = kind >= KIND.lower && kind <= KIND.dotted ? closed | openClasses(flagsOf(key)) : 0;
	return { text, key, kind, classes, hash, role, language, evidence: evidenceOf(key), facts };
};
