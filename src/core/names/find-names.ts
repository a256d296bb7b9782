import type { Block } from "../block";
import type { LookUpReply } from "../look-up";
import type { NameSpan } from "../name-span";
import type { Word } from "../text/words";
import { decodeBase64 } from "./decode-base64";
import type { PreparedSentence } from "./each-feature";
import { hitReader, hitsByKey } from "./hits";
import { namesGatherer } from "./known-names";
import { openAllPages, openModel } from "./model";
import type { NamesCache } from "./names-cache";
import { readDocument } from "./read-document";
import { refineSpans } from "./refine-spans";
import { personProbability, placed, spansOfChain, type WordSpan } from "./spans-of-chain";
import { withSureHits } from "./sure-names";
import { type TaggedChain, tagDocument } from "./tag-document";
import { makeTagger, type Tagger } from "./tagger";
import { WEIGHTS } from "./weights";
import { withoutForeign } from "./without-foreign";

const WORDS_PER_SLICE = 250;
const CHAINS_PER_SLICE = 200;

/** Opens the built-in weights. Throws `ModelError` when they do not fit this version of the tagger. */
export const openTagger = (): Tagger => makeTagger(openModel(decodeBase64(WEIGHTS)));

type Tagged = { spans: WordSpan[]; readonly chains: TaggedChain[] };

/** The built-in weights, opened at the first use and kept. */
const builtInTagger = (() => {
	const cell: { tagger?: Tagger } = {};
	return (): Tagger => {
		cell.tagger ??= openTagger();
		return cell.tagger;
	};
})();

/** Gets the built-in weights ready, so that the first `findNames` need not: work for while the dictionary is asked. */
export function* prepareNames(): Generator<void, void> {
	const { model } = builtInTagger();
	yield;
	yield* openAllPages(model);
}

export type FindOptions = {
	/** Instead of the built-in weights. */
	readonly tagger?: Tagger;
	readonly cache?: NamesCache | undefined;
};

/**
 * Finds the names of persons, organisations and places in blocks, before anybody asks whose they are. Spans are sorted and disjoint;
 * titles, "the" and possessives lie outside, demonyms and other kinds of name are not found. Empty when the text is not English. `reply` is the dictionary's answer to
 * `probeKeys` of the same words. A `cache` that is given again with the same document makes it faster and changes nothing. Yields at least every 2,000 words.
 */
export function* findNames(
	blocks: readonly Block[],
	blockWords: readonly (readonly Word[])[],
	reply: LookUpReply,
	{ tagger, cache }: FindOptions = {},
): Generator<void, NameSpan[]> {
	const hits = hitsByKey(reply);
	const own = tagger ?? builtInTagger();
	const { sentences } = yield* readDocument(blocks, blockWords, hits);
	const english = yield* withoutForeign(sentences, own.model);
	const { chains, lattice } = yield* tagDocument(english, hitReader(reply, hits), own, cache && { cache, blocks });
	const bySentence = new Map<PreparedSentence, Tagged>();
	let sinceYield = 0;
	for (const chain of chains) {
		if (++sinceYield === CHAINS_PER_SLICE) {
			sinceYield = 0;
			yield;
		}
		const { prepared } = chain;
		const tagged = bySentence.get(prepared) ?? {
			spans: [],
			chains: [],
		};
		for (const span of spansOfChain(chain, lattice)) tagged.spans.push(span);
		tagged.chains.push(chain);
		bySentence.set(prepared, tagged);
	}
	yield;
	const gathered = namesGatherer();
	for (const [prepared, tagged] of bySentence) {
		tagged.spans = withSureHits(prepared, tagged.spans);
		gathered.add(prepared, tagged.spans);
		sinceYield += prepared.sentence.words.length;
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	const known = gathered.known();
	const found: NameSpan[] = [];
	sinceYield = 0;
	const isCountry = (key: string) =>
		hits.get(key)?.senses.some(({ entity }) => reply.entities[entity]?.kind === "country") ?? false;
	const isKnown = (key: string) => hits.has(key);
	for (const [prepared, { spans, chains: parts }] of bySentence) {
		const personAt = (word: number): number => {
			const chain = parts.find(({ from, count }) => word >= from && word < from + count);
			return chain ? personProbability(lattice, chain.at + word - chain.from) : 0;
		};
		for (const span of refineSpans(prepared, spans, { known, personAt, isKnown, isCountry })) {
			const name = placed(prepared.sentence, span);
			if (name) found.push(name);
		}
		sinceYield += prepared.sentence.words.length;
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	return found;
}
