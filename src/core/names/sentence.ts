import type { Word } from "../text/words";
import type { WordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

export const CASING = { ordinary: 0, title: 1, caps: 2 } as const;

/** Words of a sentence by their indices, last inclusive. */
export type Stretch = { readonly first: number; readonly last: number };

/** A sentence of a block, ready to be tagged: its words as forms, and what is the same for every word of it. */
export type Sentence = {
	readonly block: number;
	/** Index of its first word in the block. */
	readonly from: number;
	readonly words: readonly Word[];
	readonly casing: number;
	/** In a sentence in capitals these are the title-cased forms. */
	readonly forms: readonly WordForm[];
	/** What in it is in another language and has no names for us. */
	readonly foreign?: readonly Stretch[];
};

const LONG_WORD = 4;
const MIN_WORDS = 3;
const CAPS_SHARE = 0.7;
const TITLE_SHARE = 0.8;

/** How a sentence is cased: by share of its words in capitals, and of its long words that begin with one. */
export const casingOf = (forms: readonly WordForm[]): number => {
	let count = 0;
	let caps = 0;
	let long = 0;
	let capitalised = 0;
	for (const form of forms) {
		const isUpper = form.kind === KIND.caps || form.kind === KIND.initial || form.kind === KIND.dotted;
		if (form.kind === KIND.mark || form.kind === KIND.number || form.kind === KIND.possessive) continue;
		count++;
		if (isUpper) caps++;
		if (form.key.length < LONG_WORD || form.classes & CLASS.connector) continue;
		long++;
		if (form.kind !== KIND.lower) capitalised++;
	}
	if (count < MIN_WORDS) return CASING.ordinary;
	if (caps >= CAPS_SHARE * count) return CASING.caps;
	return long >= MIN_WORDS && capitalised >= TITLE_SHARE * long ? CASING.title : CASING.ordinary;
};
