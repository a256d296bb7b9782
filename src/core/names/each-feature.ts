import type { LookUpReply } from "../look-up";
import { activeWords } from "./active-words";
import { contextFeatures } from "./context-features";
import { hitFeatures } from "./hit-features";
import { hitsOf, type SentenceHit } from "./hits";
import { type Run, runsOf } from "./runs";
import type { Sentence } from "./sentence";
import { neighbourFeatures, ownFeatures, type Push } from "./word-features";

/** A sentence with its runs and dictionary hits laid out by word, and the words that need tagging marked. */
export type PreparedSentence = {
	readonly sentence: Sentence;
	readonly active: Uint8Array;
	readonly runAt: readonly (Run | undefined)[];
	readonly hitAt: readonly (SentenceHit | undefined)[];
};

/** Lays out runs and hits; null when no word of the sentence can be part of a name. */
export const prepareSentence = (sentence: Sentence, reply: LookUpReply): PreparedSentence | null => {
	const runs = runsOf(sentence);
	if (runs.length === 0) return null;
	const runAt: (Run | undefined)[] = new Array(sentence.forms.length).fill(undefined);
	for (const run of runs) runAt.fill(run, run.first, run.last + 1);
	const hitAt: (SentenceHit | undefined)[] = new Array(sentence.forms.length).fill(undefined);
	for (const hit of hitsOf(sentence, reply)) hitAt.fill(hit, hit.first, hit.last + 1);
	return { sentence, active: activeWords(sentence, runs), runAt, hitAt };
};

/** Features that depend on more than one word's form and cannot be kept with the forms. */
export const placeFeatures = (prepared: PreparedSentence, at: number, push: Push): void => {
	contextFeatures(prepared.sentence, at, prepared.runAt[at], push);
	hitFeatures(prepared.sentence, at, prepared.hitAt, push);
};

/** Every feature of the word at `at`. The tagger computes the same sum faster, by keeping each form's share. */
export const eachFeature = (prepared: PreparedSentence, at: number, push: Push): void => {
	const { forms } = prepared.sentence;
	const form = forms[at];
	if (!form) return;
	ownFeatures(form, push);
	for (let distance = -2; distance <= 2; distance++) {
		const other = forms[at + distance];
		if (distance !== 0 && other) neighbourFeatures(other, distance, push);
	}
	placeFeatures(prepared, at, push);
};
