import { MAX_SENTENCE_WORDS } from "../text/sentence-end";
import { type ChainScratch, chainScratch } from "./chain";
import { type Features, makeFeatures } from "./feature-hash";
import { LABEL_COUNT } from "./labels";
import type { Model } from "./model";

/** Texts of words whose scores are kept from document to document. */
export const KEPT_TEXTS = 3_000;
const DISTANCES = 5;

/** The model with its label-pair scores laid out for decoding, and room to work in. */
export type Tagger = {
	readonly model: Model;
	readonly pairs: Float32Array;
	readonly expPairs: Float64Array;
	readonly scratch: ChainScratch;
	readonly features: Features;
	readonly sums: Int16Array;
	readonly moreScores: Float32Array;
	/** Where a text's scores are: those of the word seen from −2 … 2 words away, LABEL_COUNT each, and whether each is filled in. */
	readonly slots: Map<string, number>;
	readonly textScores: Int16Array;
	readonly isFilled: Uint8Array;
};

/** A tagger may serve many documents, in turn or in slices by turns. */
export const makeTagger = (model: Model): Tagger => {
	const pairs = new Float32Array(model.pairs.length);
	const expPairs = new Float64Array(pairs.length);
	for (let i = 0; i < pairs.length; i++) {
		pairs[i] = (model.pairs[i] ?? 0) * model.step;
		expPairs[i] = Math.exp(pairs[i] ?? 0);
	}
	return {
		model,
		pairs,
		expPairs,
		scratch: chainScratch(MAX_SENTENCE_WORDS),
		features: makeFeatures(),
		sums: new Int16Array(LABEL_COUNT),
		moreScores: new Float32Array(MAX_SENTENCE_WORDS * LABEL_COUNT),
		slots: new Map(),
		textScores: new Int16Array(KEPT_TEXTS * DISTANCES * LABEL_COUNT),
		isFilled: new Uint8Array(KEPT_TEXTS * DISTANCES),
	};
};
