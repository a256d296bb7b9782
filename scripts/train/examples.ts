import type { LookUp, LookUpReply } from "../../src/core/look-up";
import { eachFeature, type PreparedSentence, prepareSentence } from "../../src/core/names/each-feature";
import { edgeClass } from "../../src/core/names/edge-class";
import { type Features, makeFeatures } from "../../src/core/names/feature-hash";
import { DEMONYM, hitReader, hitsByKey } from "../../src/core/names/hits";
import { BEGIN, INSIDE, LAST, labelOf, OUTSIDE, TAGS, UNIT } from "../../src/core/names/labels";
import { cutHash } from "../../src/core/names/model";
import { probeKeys } from "../../src/core/names/probe-keys";
import { readDocument } from "../../src/core/names/read-document";
import type { Sentence } from "../../src/core/names/sentence";
import { CLASS } from "../../src/core/names/word-type";
import { plainBlocks } from "../../src/core/text/plain-blocks";
import { words } from "../../src/core/text/words";
import { randomNumbers } from "./random";
import { type GoldDocument, type GoldMention, trimMention } from "./read-corpus";

/** A stretch of active words: feature hashes of each, the class of each for label pairs, gold labels, and where it lies in the text. */
export type Chain = {
	readonly document: number;
	/** Documents made from one another share it, so that none is tagged by weights learned from its like. */
	readonly source: number;
	readonly prepared: PreparedSentence;
	/** Index of its first word in the sentence. */
	readonly from: number;
	readonly features: readonly Int32Array[];
	readonly classes: Uint8Array;
	readonly gold: Uint8Array;
	/** 1 where a name's type is not given: any is right. */
	readonly free?: Uint8Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
};

const drain = <T>(work: Generator<void, T>): T => {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};

const MISC = TAGS.indexOf("misc");

const EMPTY: LookUpReply = { hits: {}, entities: {}, asOf: "" };

/** What is hidden from the tagger to see what it is worth: word lists, and what the document says of its words. */
export type Without = { readonly lexicon: boolean; readonly evidence: boolean };

const NO_EVIDENCE = { lower: 0, inner: 0, titled: 0, runFirst: 0, runLast: 0, caps: 0 };

const hidden = (sentence: Sentence, without: Without): Sentence => ({
	...sentence,
	forms: sentence.forms.map((form) => ({
		...form,
		classes: without.lexicon ? form.classes & (CLASS.connector | CLASS.particle) : form.classes,
		evidence: without.evidence ? NO_EVIDENCE : form.evidence,
	})),
});

/** The prepared sentences of a text with the text offset of each one's block. */
export const prepareText = (
	text: string,
	lookUp: LookUp | null,
	without: Without | null,
): { prepared: PreparedSentence; offset: number }[] => {
	const blocks = plainBlocks(text);
	const blockWords = blocks.map((block) => words(block.text));
	const reply = lookUp ? lookUp(drain(probeKeys(blockWords))) : EMPTY;
	const hits = hitsByKey(reply);
	const hitsOf = hitReader(reply, hits);
	const { sentences } = drain(readDocument(blocks, blockWords, hits));
	return sentences.flatMap((sentence) => {
		const prepared = prepareSentence(without ? hidden(sentence, without) : sentence, hitsOf);
		return prepared ? [{ prepared, offset: blocks[sentence.block]?.offset ?? 0 }] : [];
	});
};

const goldLabels = (
	prepared: PreparedSentence,
	offset: number,
	mentions: readonly GoldMention[],
): { labels: Uint8Array; free: Uint8Array } => {
	const { words: all } = prepared.sentence;
	const labels = new Uint8Array(all.length);
	const free = new Uint8Array(all.length);
	for (const mention of mentions) {
		const tag = mention.type === null ? 0 : (TAGS as readonly string[]).indexOf(mention.type);
		if (tag < 0) continue;
		const inside: number[] = [];
		for (let i = 0; i < all.length; i++) {
			const word = all[i];
			if (!word || !prepared.active[i]) continue;
			if (word.start + offset < mention.end && word.end + offset > mention.start) inside.push(i);
		}
		const [first] = inside;
		const last = inside.at(-1);
		if (first === undefined || last === undefined || last - first + 1 !== inside.length) continue;
		if (inside.some((i) => labels[i] !== OUTSIDE)) continue;
		const hit = prepared.hitAt[first];
		// Demonyms are evidence and no mentions, whatever a corpus says of them.
		const isDemonym = mention.type === "place" && hit?.group === DEMONYM && hit.first === first && hit.last === last;
		const own = isDemonym ? MISC : tag;
		if (mention.type === null) free.fill(1, first, last + 1);
		for (const i of inside)
			labels[i] = labelOf(own, first === last ? UNIT : i === first ? BEGIN : i === last ? LAST : INSIDE);
	}
	return { labels, free };
};

/** The features as they are stored. */
export const cutHashes = ({ hashes, count }: Features): Int32Array => hashes.slice(0, count).map(cutHash);

/** Cuts a document into chains. */
export const chainsOf = (
	doc: GoldDocument,
	{ document, source }: Pick<Chain, "document" | "source">,
	lookUp: LookUp | null,
	without: Without | null = null,
): Chain[] => {
	const mentions = doc.mentions.filter((m) => !m.optional).map((m) => trimMention(doc.text, m));
	const chains: Chain[] = [];
	for (const { prepared, offset } of prepareText(doc.text, lookUp, without)) {
		const { active, sentence } = prepared;
		const { labels, free } = goldLabels(prepared, offset, mentions);
		for (let from = 0; from < active.length; from++) {
			if (!active[from]) continue;
			let to = from;
			while (to < active.length && active[to]) to++;
			const own = sentence.words.slice(from, to);
			chains.push({
				document,
				source,
				prepared,
				from,
				features: own.map((_, i) => {
					const features = makeFeatures();
					eachFeature(prepared, from + i, features);
					return cutHashes(features);
				}),
				classes: Uint8Array.from(sentence.forms.slice(from, to), edgeClass),
				gold: labels.slice(from, to),
				...(free.subarray(from, to).includes(1) ? { free: free.slice(from, to) } : {}),
				starts: Int32Array.from(own, (word) => word.start + offset),
				ends: Int32Array.from(own, (word) => word.end + offset),
			});
			from = to;
		}
	}
	return chains;
};

const SEED = 5;
const WITHOUT_DICTIONARY = { document: 0.1, copy: 0.35 };

/**
 * The chains of documents and of the copies made of them. Some are read without the dictionary, so that the tagger does not lean on
 * names being in it.
 */
export const trainingChains = (
	docs: readonly GoldDocument[],
	copiesOf: (doc: GoldDocument) => readonly GoldDocument[],
	lookUp: LookUp | null,
): Chain[] => {
	const random = randomNumbers(SEED);
	let document = 0;
	return docs.flatMap((doc, source) =>
		[doc, ...copiesOf(doc)].flatMap((copy) => {
			const share = copy === doc ? WITHOUT_DICTIONARY.document : WITHOUT_DICTIONARY.copy;
			return chainsOf(copy, { document: document++, source }, random() < share ? null : lookUp);
		}),
	);
};
