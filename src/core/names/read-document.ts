import type { Block } from "../block";
import { sentenceEnd } from "../text/sentence-end";
import type { Word } from "../text/words";
import type { HitsByKey } from "./hits";
import { isCapital } from "./runs";
import { CASING, casingOf, type Sentence } from "./sentence";
import { type DocumentFacts, type Evidence, type WordForm, wordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

const WORDS_PER_SLICE = 250;
const SHORT_WORDS = 100;

/** The sentences of a document with document-wide evidence in their forms. */
export type ReadDocument = { readonly sentences: readonly Sentence[]; readonly formOf: (text: string) => WordForm };

const countEvidence = (forms: readonly WordForm[]): void => {
	for (let i = 0; i < forms.length; i++) {
		const form = forms[i];
		if (!form) continue;
		if (form.kind === KIND.lower) {
			form.evidence.lower++;
			continue;
		}
		if (!isCapital(form)) continue;
		if (form.kind === KIND.caps) form.evidence.caps++;
		const before = forms[i - 1];
		if (before && before.classes & CLASS.title) form.evidence.titled++;
		// After a mark the capital may only begin a quotation or a dateline's text.
		if (!before || before.kind === KIND.mark) continue;
		form.evidence.inner++;
		const after = forms[i + 1];
		if (isCapital(before)) {
			if (!after || !isCapital(after)) form.evidence.runLast++;
		} else if (after && isCapital(after)) form.evidence.runFirst++;
	}
};

const titleCased = (text: string): string => {
	const first = text.codePointAt(0);
	if (first === undefined) return text;
	const head = String.fromCodePoint(first);
	return head + text.slice(head.length).toLowerCase();
};

/** Forms of a sentence in capitals as they would be in a title: known capital-letter words and small words keep their usual form. */
const trueCased = (forms: readonly WordForm[], formOf: (text: string) => WordForm): WordForm[] =>
	forms.map((form) => {
		if (form.kind !== KIND.caps || form.evidence.caps > 0) return form;
		return formOf(form.classes & CLASS.connector ? form.text.toLowerCase() : titleCased(form.text));
	});

/** Cuts blocks into sentences and counts the evidence of the whole document. Yields at least every 2,000 words. */
export function* readDocument(
	blocks: readonly Block[],
	blockWords: readonly (readonly Word[])[],
	hits: HitsByKey,
): Generator<void, ReadDocument> {
	const forms = new Map<string, WordForm>();
	const evidence = new Map<string, Evidence>();
	const evidenceOf = (key: string): Evidence => {
		const known = evidence.get(key);
		if (known) return known;
		const made: Evidence = { lower: 0, inner: 0, titled: 0, runFirst: 0, runLast: 0, caps: 0 };
		evidence.set(key, made);
		return made;
	};
	const flagsOf = (key: string) => hits.get(key)?.flags;
	const facts: DocumentFacts = { isShort: true };
	const sources = { flagsOf, evidenceOf, facts };
	const formOf = (text: string): WordForm => {
		const known = forms.get(text);
		if (known) return known;
		const made = wordForm(text, sources);
		forms.set(text, made);
		return made;
	};
	const sentences: Sentence[] = [];
	let sinceYield = 0;
	let total = 0;
	for (let block = 0; block < blocks.length; block++) {
		const all = blockWords[block] ?? [];
		for (let from = 0; from < all.length; ) {
			const end = sentenceEnd(all, from);
			const words = all.slice(from, end);
			const own = words.map((word) => formOf(word.text));
			const casing = casingOf(own);
			if (casing === CASING.ordinary) countEvidence(own);
			sentences.push({ block, from, words, casing, forms: own });
			from = end;
			total += words.length;
			sinceYield += words.length;
			if (sinceYield < WORDS_PER_SLICE) continue;
			sinceYield = 0;
			yield;
		}
	}
	facts.isShort = total < SHORT_WORDS;
	for (let i = 0; i < sentences.length; i++) {
		const sentence = sentences[i];
		if (sentence?.casing === CASING.caps) sentences[i] = { ...sentence, forms: trueCased(sentence.forms, formOf) };
	}
	return { sentences, formOf };
}
