import { type PreparedSentence, placeFeatures } from "./each-feature";
import { LABEL_COUNT } from "./labels";
import { addScores } from "./model";
import { KEPT_TEXTS, type Tagger } from "./tagger";
import { neighbourFeatures, ownFeatures } from "./word-features";
import type { WordForm } from "./word-form";

const L = LABEL_COUNT;
const DISTANCES = 5;
const FARTHEST = 2;

/** The place of a form's text in the tagger's store. */
const slotOf = ({ text }: WordForm, tagger: Tagger): number => {
	const { slots, isFilled } = tagger;
	const known = slots.get(text);
	if (known !== undefined) return known;
	if (slots.size === KEPT_TEXTS) {
		slots.clear();
		isFilled.fill(0);
	}
	const slot = slots.size;
	slots.set(text, slot);
	return slot;
};

/** Fills in what the text of a form says of the word `distance` words before it. */
const fill = (form: WordForm, distance: number, at: number, { model, features, textScores }: Tagger): void => {
	features.count = 0;
	if (distance === 0) ownFeatures(form, features);
	else neighbourFeatures(form, distance, features);
	textScores.fill(0, at, at + L);
	addScores(model, features, textScores, at);
};

/** Writes the label scores of a chain's words into their places of `scores` (LABEL_COUNT each). */
export const addWordScores = (
	chain: { readonly prepared: PreparedSentence; readonly from: number; readonly count: number; readonly at: number },
	scores: Float32Array,
	tagger: Tagger,
): void => {
	const { model, features, isFilled, textScores } = tagger;
	const { prepared, from, count, at } = chain;
	const { forms } = prepared.sentence;
	const to = from + count;
	const last = Math.min(forms.length, to + FARTHEST);
	const offset = at - from;
	scores.fill(0, at * L, (at + count) * L);
	for (let i = Math.max(0, from - FARTHEST); i < last; i++) {
		const form = forms[i];
		if (!form) continue;
		const slot = slotOf(form, tagger) * DISTANCES;
		const end = Math.min(to, i + FARTHEST + 1);
		for (let word = Math.max(from, i - FARTHEST); word < end; word++) {
			const distance = i - word;
			const cell = slot + distance + FARTHEST;
			if (!isFilled[cell]) {
				isFilled[cell] = 1;
				fill(form, distance, cell * L, tagger);
			}
			let into = (offset + word) * L;
			const stop = cell * L + L;
			for (let source = cell * L; source < stop; source++, into++)
				scores[into] = (scores[into] ?? 0) + (textScores[source] ?? 0);
		}
	}
	for (let word = from; word < to; word++) {
		const base = (offset + word) * L;
		features.count = 0;
		placeFeatures(prepared, word, features);
		addScores(model, features, scores, base);
		for (let k = base; k < base + L; k++) scores[k] = (scores[k] ?? 0) * model.step;
	}
};
