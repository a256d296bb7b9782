import type { Block } from "../block";
import { bestLabels, labelMarginals, type Stretch } from "./chain";
import { type DocumentVotes, documentFeatures } from "./document-features";
import { type PreparedSentence, prepareSentence } from "./each-feature";
import { edgeClass } from "./edge-class";
import { gatherVotes } from "./gather-votes";
import type { HitReader } from "./hits";
import { LABEL_COUNT } from "./labels";
import { addWords, copyFinal, copyFirst, type Lattice, makeLattice } from "./lattice";
import { addScores } from "./model";
import {
	type CachedChain,
	type CachedSentence,
	keepReading,
	type NamesCache,
	type Signature,
	sameSignature,
	sentenceKey,
	signatureOf,
	signer,
} from "./names-cache";
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
	/** The same chain in the reading before, when its first pass stays as it was; set and read where readings are kept. */
	readonly before?: CachedChain;
	readonly kept?: CachedChain;
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

/** Adds to the scores of a chain what was found of its words elsewhere; gives what it went by, or null when there was nothing. */
const addVotes = (
	{ prepared, from, count, at }: TaggedChain,
	lattice: Lattice,
	votes: DocumentVotes,
	tagger: Tagger,
): Signature | null => {
	const { features, sums, moreScores, model } = tagger;
	const { scores, marginals } = lattice;
	const { add, signature } = signer();
	let isChanged = false;
	for (let i = 0; i < count; i++) {
		const form = prepared.sentence.forms[from + i];
		if (!form || form.kind < KIND.capital || form.kind > KIND.dotted) continue;
		features.count = 0;
		documentFeatures(form, votes, { own: marginals, at: (at + i) * L }, features);
		if (features.count === 0) continue;
		if (!isChanged) for (let k = 0; k < count * L; k++) moreScores[k] = scores[at * L + k] ?? 0;
		isChanged = true;
		add(i);
		for (let f = 0; f < features.count; f++) add(features.hashes[f] ?? 0);
		sums.fill(0);
		addScores(model, features, sums, 0);
		for (let k = 0, into = i * L; k < L; k++, into++)
			moreScores[into] = (moreScores[into] ?? 0) + (sums[k] ?? 0) * model.step;
	}
	return isChanged ? signature() : null;
};

/** The second pass over a chain: with what was found of its words elsewhere. */
const retag = (
	chain: TaggedChain,
	{ lattice, old }: { readonly lattice: Lattice; readonly old: Lattice | null },
	votes: DocumentVotes,
	tagger: Tagger,
): void => {
	const { count, at, before, kept } = chain;
	const { labels, marginals, classes, finalLabels, finalMarginals } = lattice;
	const second = addVotes(chain, lattice, votes, tagger);
	if (kept) kept.second = second;
	if (!second) {
		for (let i = at; i < at + count; i++) finalLabels[i] = labels[i] ?? 0;
		for (let k = at * L; k < (at + count) * L; k++) finalMarginals[k] = marginals[k] ?? 0;
		return;
	}
	if (old && before && sameSignature(before.second, second)) {
		copyFinal(old, before.at, { to: lattice, at, count });
		return;
	}
	const stretch: Stretch = { scores: tagger.moreScores, scoresFrom: 0, classes, from: at, count };
	bestLabels(stretch, tagger.pairs, tagger.scratch, finalLabels);
	labelMarginals(stretch, tagger.expPairs, tagger.scratch, finalMarginals);
};

/** The chains of a sentence, from the reading before when nothing that they depend on has changed. */
function* chainsOf(prepared: PreparedSentence, known: CachedSentence | null): Generator<Omit<TaggedChain, "at">> {
	const { active } = prepared;
	if (known) {
		for (const before of known.chains) yield { prepared, from: before.from, count: before.count, before };
		return;
	}
	for (let from = 0; from < active.length; from++) {
		if (!active[from]) continue;
		let to = from;
		while (to < active.length && active[to]) to++;
		yield { prepared, from, count: to - from };
		from = to;
	}
}

/**
 * Tags a document in two passes: each sentence alone, then again with what was found of the same words elsewhere. Yields at least every
 * 2,000 words. With a cache only what has changed since the last reading is tagged; the result is the same.
 */
export function* tagDocument(
	sentences: readonly Sentence[],
	hitsOf: HitReader,
	tagger: Tagger,
	keeping?: { readonly cache: NamesCache; readonly blocks: readonly Block[] },
): Generator<void, TaggedDocument> {
	const chains: TaggedChain[] = [];
	const lattice = makeLattice();
	const cache = keeping?.cache;
	const old = cache?.lattice ?? null;
	const kept = new Map<string, CachedSentence>();
	let sinceYield = 0;
	for (const sentence of sentences) {
		const prepared = prepareSentence(sentence, hitsOf);
		sinceYield += sentence.words.length;
		if (prepared) {
			const key = keeping ? sentenceKey(sentence, keeping.blocks) : "";
			const signature = cache ? signatureOf(prepared) : null;
			const found = signature ? cache?.sentences.get(key) : undefined;
			const known = found && signature && sameSignature(found.signature, signature) ? found : null;
			const own: CachedChain[] = [];
			for (const part of chainsOf(prepared, known)) {
				const at = addWords(lattice, part.count);
				const keeps = cache && { from: part.from, count: part.count, at, second: null };
				const chain: TaggedChain = keeps ? { ...part, at, kept: keeps } : { ...part, at };
				if (keeps) own.push(keeps);
				if (old && part.before) copyFirst(old, part.before.at, { to: lattice, at, count: part.count });
				else tagChain(chain, lattice, tagger);
				chains.push(chain);
			}
			if (signature) kept.set(key, { signature, chains: own });
		}
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	const votes = yield* gatherVotes({ chains, lattice });
	for (const chain of chains) {
		retag(chain, { lattice, old }, votes, tagger);
		sinceYield += chain.count;
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	if (cache) keepReading(cache, kept, lattice);
	return { chains, lattice };
}
