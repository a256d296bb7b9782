import type { LookUpReply } from "../look-up";
import { MAX_SENTENCE_WORDS } from "../text/sentence-end";
import { bestLabels, type ChainScratch, chainScratch, labelMarginals } from "./chain";
import { type DocumentVotes, documentFeatures, type Votes } from "./document-features";
import { type PreparedSentence, placeFeatures, prepareSentence } from "./each-feature";
import { edgeClass } from "./edge-class";
import { LABEL_COUNT, OUTSIDE, partOf, tagOf, UNIT } from "./labels";
import { addScores, type Model } from "./model";
import type { ReadDocument } from "./read-document";
import { neighbourFeatures, ownFeatures } from "./word-features";
import { KIND, type WordForm } from "./word-form";

const WORDS_PER_SLICE = 100;
const CHAINS_PER_SLICE = 200;
const L = LABEL_COUNT;
const ORGANISATION = 1;

/** A tagged stretch of a sentence: labels and their probabilities (n × LABEL_COUNT). */
export type TaggedChain = {
	readonly prepared: PreparedSentence;
	readonly from: number;
	readonly labels: Uint8Array;
	readonly marginals: Float32Array;
};

/** The model with its label-pair scores laid out for decoding. */
export type Tagger = {
	readonly model: Model;
	readonly pairs: Float32Array;
	readonly expPairs: Float64Array;
	readonly scratch: ChainScratch;
};

export const makeTagger = (model: Model): Tagger => {
	const pairs = Float32Array.from(model.pairs, (score) => score * model.step);
	return { model, pairs, expPairs: Float64Array.from(pairs, Math.exp), scratch: chainScratch(MAX_SENTENCE_WORDS) };
};

/** The share of a form's features, seen from `distance` words away: made once a document and kept with the form. */
const vectorOf = (form: WordForm, distance: number, model: Model): Float32Array => {
	const known = form.vectors[distance + 2];
	if (known) return known;
	const vector = new Float32Array(L);
	const add = (hash: number): void => addScores(model, hash, vector, 0);
	if (distance === 0) ownFeatures(form, add);
	else neighbourFeatures(form, distance, add);
	form.vectors[distance + 2] = vector;
	return vector;
};

const scoresOf = (prepared: PreparedSentence, from: number, to: number, model: Model): Float32Array => {
	const scores = new Float32Array((to - from) * L);
	const { forms } = prepared.sentence;
	let base = 0;
	const add = (hash: number): void => addScores(model, hash, scores, base);
	for (let at = from; at < to; at++) {
		base = (at - from) * L;
		placeFeatures(prepared, at, add);
		for (let distance = -2; distance <= 2; distance++) {
			const form = forms[at + distance];
			if (!form) continue;
			const vector = vectorOf(form, distance, model);
			for (let k = 0; k < L; k++) scores[base + k] = (scores[base + k] ?? 0) + (vector[k] ?? 0);
		}
		for (let k = 0; k < L; k++) scores[base + k] = (scores[base + k] ?? 0) * model.step;
	}
	return scores;
};

type ScoredChain = TaggedChain & { readonly scores: Float32Array; readonly classes: Uint8Array };

const tagChain = (prepared: PreparedSentence, from: number, to: number, tagger: Tagger): ScoredChain => {
	const scores = scoresOf(prepared, from, to, tagger.model);
	const classes = new Uint8Array(to - from);
	for (let at = from; at < to; at++) {
		const form = prepared.sentence.forms[at];
		if (form) classes[at - from] = edgeClass(form);
	}
	return {
		prepared,
		from,
		scores,
		classes,
		labels: bestLabels(scores, classes, tagger.pairs, tagger.scratch),
		marginals: labelMarginals({ scores, classes, expPairs: tagger.expPairs }, tagger.scratch),
	};
};

/** Sums the first pass over the document. Yields every few hundred chains. */
export function* gatherVotes(chains: readonly TaggedChain[]): Generator<void, DocumentVotes> {
	const byKey = new Map<string, Votes>();
	const initials = new Set<string>();
	for (const [index, { prepared, from, labels, marginals }] of chains.entries()) {
		if (index % CHAINS_PER_SLICE === CHAINS_PER_SLICE - 1) yield;
		let letters = "";
		for (let i = 0; i < labels.length; i++) {
			const form = prepared.sentence.forms[from + i];
			const label = labels[i] ?? OUTSIDE;
			if (!form) continue;
			if (label === OUTSIDE || tagOf(label) !== ORGANISATION || partOf(label) === UNIT) letters = "";
			else {
				if (partOf(label) === 0) letters = "";
				if (form.kind >= KIND.capital && form.kind <= KIND.mixed) letters += form.key[0] ?? "";
				if (partOf(label) === 2 && letters.length > 1) initials.add(letters);
			}
			if (form.kind < KIND.capital || form.kind > KIND.dotted) continue;
			let votes = byKey.get(form.key);
			if (!votes) {
				votes = { labels: new Float64Array(L), places: 0 };
				byKey.set(form.key, votes);
			}
			votes.places++;
			for (let k = 0; k < L; k++) votes.labels[k] = (votes.labels[k] ?? 0) + (marginals[i * L + k] ?? 0);
		}
	}
	return { byKey, initials };
}

/** `gatherVotes` in one go. */
export const collectVotes = (chains: readonly TaggedChain[]): DocumentVotes => {
	const work = gatherVotes(chains);
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
};

const retag = (chain: ScoredChain, votes: DocumentVotes, tagger: Tagger): TaggedChain => {
	const { prepared, from, classes, marginals } = chain;
	const scores = chain.scores.slice();
	let base = 0;
	let isChanged = false;
	const extra = new Float32Array(L);
	const add = (hash: number): void => {
		isChanged = true;
		addScores(tagger.model, hash, extra, 0);
	};
	for (let i = 0; i < classes.length; i++) {
		const form = prepared.sentence.forms[from + i];
		if (!form || form.kind < KIND.capital || form.kind > KIND.dotted) continue;
		extra.fill(0);
		documentFeatures(form, votes, marginals, i, add);
		base = i * L;
		for (let k = 0; k < L; k++) scores[base + k] = (scores[base + k] ?? 0) + (extra[k] ?? 0) * tagger.model.step;
	}
	if (!isChanged) return chain;
	return {
		prepared,
		from,
		labels: bestLabels(scores, classes, tagger.pairs, tagger.scratch),
		marginals: labelMarginals({ scores, classes, expPairs: tagger.expPairs }, tagger.scratch),
	};
};

/** Tags a document in two passes: each sentence alone, then again with what was found of the same words elsewhere. Yields at least every 2,000 words. */
export function* tagDocument(
	document: ReadDocument,
	reply: LookUpReply,
	tagger: Tagger,
): Generator<void, TaggedChain[]> {
	const first: ScoredChain[] = [];
	let sinceYield = 0;
	for (const sentence of document.sentences) {
		const prepared = prepareSentence(sentence, reply);
		sinceYield += sentence.words.length;
		if (prepared)
			for (let from = 0; from < prepared.active.length; from++) {
				if (!prepared.active[from]) continue;
				let to = from;
				while (to < prepared.active.length && prepared.active[to]) to++;
				first.push(tagChain(prepared, from, to, tagger));
				from = to;
			}
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	const votes = yield* gatherVotes(first);
	const second: TaggedChain[] = [];
	for (const chain of first) {
		second.push(retag(chain, votes, tagger));
		sinceYield += chain.labels.length;
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	return second;
}
