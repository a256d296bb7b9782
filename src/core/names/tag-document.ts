import { bestLabels, labelMarginals, type Stretch } from "./chain";
import { type DocumentVotes, documentFeatures } from "./document-features";
import { type PreparedSentence, prepareSentence } from "./each-feature";
import { edgeClass } from "./edge-class";
import { gatherVotes } from "./gather-votes";
import type { HitReader } from "./hits";
import { LABEL_COUNT } from "./labels";
import { addWords, type Lattice, makeLattice } from "./lattice";
import { addScores } from "./model";
import type { Sentence } from "./sentence";
import type { Tagger } from "./tagger";
import { addWordScores } from "./word-scores";
import { KIND } from "./word-type";

const WORDS_PER_SLICE = 100;
const L = LABEL_COUNT;

/** A tagged stretch of a sentence: `count` words from word `from` of the sentence on, `at` is the first one's place in the lattice. */
export type TaggedChain = {
	readonly prepared: PreparedSentence;
	readonly from: number;
	readonly count: number;
	readonly at: number;
};

/** The chains of a document and what is known of their words. */
export type TaggedDocument = { readonly chains: readonly TaggedChain[]; readonly lattice: Lattice };

/** The first pass over a chain. */
const tagChain = (chain: TaggedChain, lattice: Lattice, tagger: Tagger): void => {
	const { prepared, from, count, at } = chain;
	const { scores, classes } = lattice;
	addWordScores(chain, scores, tagger);
	for (let i = 0; i < count; i++) {
		const form = prepared.sentence.forms[from + i];
		if (form) classes[at + i] = edgeClass(form);
	}
	const stretch: Stretch = { scores, scoresFrom: at, classes, from: at, count };
	bestLabels(stretch, tagger.pairs, tagger.scratch, lattice.labels);
	labelMarginals(stretch, tagger.expPairs, tagger.scratch, lattice.marginals);
};

/** The second pass over a chain: with what was found of its words elsewhere. */
const retag = (
	{ prepared, from, count, at }: TaggedChain,
	lattice: Lattice,
	votes: DocumentVotes,
	tagger: Tagger,
): void => {
	const { features, sums, moreScores, model } = tagger;
	const { scores, labels, marginals, classes, finalLabels, finalMarginals } = lattice;
	let isChanged = false;
	for (let i = 0; i < count; i++) {
		const form = prepared.sentence.forms[from + i];
		if (!form || form.kind < KIND.capital || form.kind > KIND.dotted) continue;
		features.count = 0;
		documentFeatures(form, votes, { own: marginals, at: (at + i) * L }, features);
		if (features.count === 0) continue;
		if (!isChanged) for (let k = 0; k < count * L; k++) moreScores[k] = scores[at * L + k] ?? 0;
		isChanged = true;
		sums.fill(0);
		addScores(model, features, sums, 0);
		for (let k = 0, into = i * L; k < L; k++, into++)
			moreScores[into] = (moreScores[into] ?? 0) + (sums[k] ?? 0) * model.step;
	}
	if (!isChanged) {
		for (let i = at; i < at + count; i++) finalLabels[i] = labels[i] ?? 0;
		for (let k = at * L; k < (at + count) * L; k++) finalMarginals[k] = marginals[k] ?? 0;
		return;
	}
	const stretch: Stretch = { scores: moreScores, scoresFrom: 0, classes, from: at, count };
	bestLabels(stretch, tagger.pairs, tagger.scratch, finalLabels);
	labelMarginals(stretch, tagger.expPairs, tagger.scratch, finalMarginals);
};

/** Tags a document in two passes: each sentence alone, then again with what was found of the same words elsewhere. Yields at least every 2,000 words. */
export function* tagDocument(
	sentences: readonly Sentence[],
	hitsOf: HitReader,
	tagger: Tagger,
): Generator<void, TaggedDocument> {
	const chains: TaggedChain[] = [];
	const lattice = makeLattice();
	let sinceYield = 0;
	for (const sentence of sentences) {
		const prepared = prepareSentence(sentence, hitsOf);
		sinceYield += sentence.words.length;
		if (prepared)
			for (let from = 0; from < prepared.active.length; from++) {
				if (!prepared.active[from]) continue;
				let to = from;
				while (to < prepared.active.length && prepared.active[to]) to++;
				const chain = { prepared, from, count: to - from, at: addWords(lattice, to - from) };
				tagChain(chain, lattice, tagger);
				chains.push(chain);
				from = to;
			}
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	const votes = yield* gatherVotes({ chains, lattice });
	for (const chain of chains) {
		retag(chain, lattice, votes, tagger);
		sinceYield += chain.count;
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	return { chains, lattice };
}
