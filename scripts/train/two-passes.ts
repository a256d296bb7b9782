import { bestLabels, chainScratch, labelMarginals, type Stretch } from "../../src/core/names/chain";
import { documentFeatures } from "../../src/core/names/document-features";
import { makeFeatures } from "../../src/core/names/feature-hash";
import { collectVotes } from "../../src/core/names/gather-votes";
import { LABEL_COUNT } from "../../src/core/names/labels";
import { addWords, makeLattice } from "../../src/core/names/lattice";
import type { TaggedChain, TaggedDocument } from "../../src/core/names/tag-document";
import { KIND } from "../../src/core/names/word-type";
import { MAX_SENTENCE_WORDS } from "../../src/core/text/sentence-end";
import { type Chain, cutHashes } from "./examples";
import { type Example, type Learned, type LearnOptions, learn, rowsAtOf, scoresOf } from "./learn";

const FOLDS = 4;
const SCRATCH = chainScratch(MAX_SENTENCE_WORDS);
const NO_FEATURES = new Int32Array(0);

/** The chains of one document as the first pass tags them. */
const firstPass = (chains: readonly Chain[], learned: Learned, expPairs: Float64Array): TaggedDocument => {
	const lattice = makeLattice();
	const tagged = chains.map(({ prepared, from, features }): TaggedChain => {
		const count = features.length;
		return { prepared, from, count, at: addWords(lattice, count) };
	});
	for (const [c, chain] of chains.entries()) {
		const { at, count } = tagged[c] ?? { at: 0, count: 0 };
		lattice.scores.set(scoresOf(rowsAtOf(chain, learned.rowOf), learned.rows), at * LABEL_COUNT);
		lattice.classes.set(chain.classes, at);
		const stretch: Stretch = { scores: lattice.scores, scoresFrom: at, classes: lattice.classes, from: at, count };
		bestLabels(stretch, learned.pairs, SCRATCH, lattice.labels);
		labelMarginals(stretch, expPairs, SCRATCH, lattice.marginals);
	}
	return { chains: tagged, lattice };
};

const groupByDocument = (chains: readonly Chain[]): Chain[][] => {
	const groups = new Map<number, Chain[]>();
	for (const chain of chains) {
		const group = groups.get(chain.document);
		if (group) group.push(chain);
		else groups.set(chain.document, [chain]);
	}
	return [...groups.values()];
};

/** The second pass's examples: features from the rest of the document on top of a first pass that has not seen the document. */
export const secondPassExamples = (chains: readonly Chain[], learned: Learned): Example[] => {
	const expPairs = Float64Array.from(learned.pairs, Math.exp);
	const found = makeFeatures();
	return groupByDocument(chains).flatMap((own) => {
		const first = firstPass(own, learned, expPairs);
		const { marginals, scores } = first.lattice;
		const votes = collectVotes(first);
		return own.map((chain, c) => {
			const start = first.chains[c]?.at ?? 0;
			const features = chain.features.map((_, i) => {
				const form = chain.prepared.sentence.forms[chain.from + i];
				if (!form || form.kind < KIND.capital || form.kind > KIND.dotted) return NO_FEATURES;
				found.count = 0;
				documentFeatures(form, votes, { own: marginals, at: (start + i) * LABEL_COUNT }, found);
				return cutHashes(found);
			});
			return {
				features,
				classes: chain.classes,
				gold: chain.gold,
				...(chain.free ? { free: chain.free } : {}),
				base: scores.slice(start * LABEL_COUNT, (start + features.length) * LABEL_COUNT),
				expPairs,
			};
		});
	});
};

/** Learns both passes: the second on first passes that were learned without the documents in question. */
export const learnBoth = (
	chains: readonly Chain[],
	options: LearnOptions,
	secondOptions: LearnOptions,
): { first: Learned; second: Learned } => {
	const first = learn(chains, options);
	const examples: Example[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const inside = chains.filter((chain) => chain.source % FOLDS === fold);
		const outside = chains.filter((chain) => chain.source % FOLDS !== fold);
		examples.push(...secondPassExamples(inside, learn(outside, { ...options, log: () => undefined })));
	}
	return { first, second: learn(examples, secondOptions) };
};

/** One set of weights: the rows of both passes, the pairs of the first. */
export const joined = (first: Learned, second: Learned): Learned => {
	const rowOf = new Map(first.rowOf);
	const labels = first.rows.length / first.rowOf.size;
	const rows = new Float32Array(first.rows.length + second.rows.length);
	rows.set(first.rows);
	let next = first.rowOf.size;
	for (const [key, row] of second.rowOf) {
		const at = rowOf.get(key) ?? next;
		if (at === next) rowOf.set(key, next++);
		for (let k = 0; k < labels; k++)
			rows[at * labels + k] = (rows[at * labels + k] ?? 0) + (second.rows[row * labels + k] ?? 0);
	}
	return { rowOf, rows, pairs: first.pairs };
};
