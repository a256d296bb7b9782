import { activeWords } from "./active-words";
import { contextFeatures } from "./context-features";
import type { Features } from "./feature-hash";
import { hitFeatures } from "./hit-features";
import type { HitReader, SentenceHit } from "./hits";
import { type Run, runsOf } from "./runs";
import type { Sentence } from "./sentence";
import { evidenceFeatures, neighbourEvidence, neighbourFeatures, ownFeatures } from "./word-features";

/** A sentence with its runs and dictionary hits laid out by word, and the words that need tagging marked. */
export type PreparedSentence = {
	readonly sentence: Sentence;
	readonly active: Uint8Array;
	readonly runAt: readonly (Run | undefined)[];
	readonly hitAt: readonly (SentenceHit | undefined)[];
};

/** Lays out runs and hits; null when no word of the sentence can be part of a name. */
export const prepareSentence = (sentence: Sentence, hitsOf: HitReader): PreparedSentence | null => {
	const runs = runsOf(sentence);
	if (runs.length === 0) return null;
	const runAt: (Run | undefined)[] = new Array(sentence.forms.length).fill(undefined);
	for (const run of runs) runAt.fill(run, run.first, run.last + 1);
	const hitAt: (SentenceHit | undefined)[] = new Array(sentence.forms.length).fill(undefined);
	for (const hit of hitsOf(sentence)) hitAt.fill(hit, hit.first, hit.last + 1);
	const active = activeWords(sentence, runs);
	for (const { first, last } of sentence.foreign ?? []) {
		hitAt.fill(undefined, first, last + 1);
		active.fill(0, first, last + 1);
	}
	return { sentence, active, runAt, hitAt };
};

/** Features that depend on the document or on more than one word, and cannot be kept with the words. */
export const placeFeatures = (prepared: PreparedSentence, at: number, into: Features): void => {
	const { sentence, runAt, hitAt } = prepared;
	const form = sentence.forms[at];
	const before = sentence.forms[at - 1];
	const after = sentence.forms[at + 1];
	if (form) evidenceFeatures(form, into);
	if (before) neighbourEvidence(before, -1, into);
	if (after) neighbourEvidence(after, 1, into);
	contextFeatures(sentence, at, runAt[at], into);
	hitFeatures(sentence, at, hitAt, into);
};

/** Every feature of the word at `at`. The tagger computes the same sum faster, by keeping the share of each word's text. */
export const eachFeature = (prepared: PreparedSentence, at: number, into: Features): void => {
	const { forms } = prepared.sentence;
	const form = forms[at];
	if (!form) return;
	ownFeatures(form, into);
	for (let distance = -2; distance <= 2; distance++) {
		const other = forms[at + distance];
		if (distance !== 0 && other) neighbourFeatures(other, distance, into);
	}
	placeFeatures(prepared, at, into);
};
