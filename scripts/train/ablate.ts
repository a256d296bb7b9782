import type { LookUp, LookUpReply } from "../../src/core/look-up";
import { bestLabels, chainScratch } from "../../src/core/names/chain";
import { MAX_SENTENCE_WORDS } from "../../src/core/text/sentence-end";
import { type Chain, chainsOf, type Without } from "./examples";
import { type Learned, type LearnOptions, learn, rowsAtOf, scoresOf } from "./learn";
import { type Figures, type FoundSpan, figuresOf, spansOf } from "./measure";
import type { GoldDocument } from "./read-corpus";

export type AblationStep = { readonly name: string; readonly figures: Figures; readonly merged: Figures };

const SCRATCH = chainScratch(MAX_SENTENCE_WORDS);

/** The dictionary's word lists without its entries. */
const flagsOnly =
	(lookUp: LookUp): LookUp =>
	(keys) => {
		const reply: LookUpReply = lookUp(keys);
		return {
			...reply,
			hits: Object.fromEntries(Object.entries(reply.hits).map(([key, hit]) => [key, { ...hit, senses: [] }])),
		};
	};

const predicted = (chains: readonly Chain[], learned: Learned): FoundSpan[] =>
	chains.flatMap((chain) => {
		const { classes } = chain;
		const scores = scoresOf(rowsAtOf(chain, learned.rowOf), learned.rows);
		const labels = new Uint8Array(classes.length);
		bestLabels({ scores, scoresFrom: 0, classes, from: 0, count: classes.length }, learned.pairs, SCRATCH, labels);
		return spansOf(chain, labels);
	});

/**
 * Learns and measures the first pass with less than it has: bare words and their neighbours, then with the word lists, the dictionary's
 * entries, and what the document says. The second pass and the rules are measured by the caller.
 */
export const ablate = (
	docs: readonly GoldDocument[],
	dev: readonly GoldDocument[],
	lookUp: LookUp,
	options: LearnOptions,
): AblationStep[] => {
	const steps: readonly { name: string; lookUp: LookUp | null; without: Without }[] = [
		{
			name: "words, shapes, neighbours and runs of capitals",
			lookUp: null,
			without: { lexicon: true, evidence: true },
		},
		{ name: "+ word lists", lookUp: flagsOnly(lookUp), without: { lexicon: false, evidence: true } },
		{ name: "+ dictionary", lookUp, without: { lexicon: false, evidence: true } },
		{ name: "+ evidence of the document, one pass", lookUp, without: { lexicon: false, evidence: false } },
	];
	return steps.map(({ name, lookUp: own, without }) => {
		const learned = learn(
			docs.flatMap((doc, i) => chainsOf(doc, { document: i, source: i }, own, without)),
			{ ...options, log: () => undefined },
		);
		const found = new Map(
			dev.map((doc, i) => [doc.id, predicted(chainsOf(doc, { document: i, source: i }, own, without), learned)]),
		);
		return { name, figures: figuresOf(dev, found, false), merged: figuresOf(dev, found, true) };
	});
};
