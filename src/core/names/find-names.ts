import type { Block } from "../block";
import type { LookUpReply } from "../look-up";
import type { NameSpan } from "../name-span";
import { isForeign } from "../text/is-foreign";
import type { Word } from "../text/words";
import { decodeBase64 } from "./decode-base64";
import type { PreparedSentence } from "./each-feature";
import { hitOf } from "./hits";
import { knownNames } from "./known-names";
import { openModelInSteps } from "./model";
import { readDocument } from "./read-document";
import { refineSpans } from "./refine-spans";
import { personProbabilities, placed, spansOfChain, type WordSpan } from "./spans-of-chain";
import { makeTagger, type Tagger, tagDocument } from "./tag-document";
import { WEIGHTS } from "./weights";

const WORDS_PER_SLICE = 250;
const CHAINS_PER_SLICE = 200;

/** Opens the built-in weights. Throws `ModelError` when they do not fit this version of the tagger. */
export function* openTaggerInSteps(): Generator<void, Tagger> {
	const bytes = decodeBase64(WEIGHTS);
	yield;
	return makeTagger(yield* openModelInSteps(bytes));
}

/** `openTaggerInSteps` in one go. */
export const openTagger = (): Tagger => {
	const work = openTaggerInSteps();
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
};

const SAMPLE_CHARACTERS = 6_000;

/** The beginning of a document: enough to tell its language. */
const sampleOf = (blocks: readonly Block[]): string => {
	let sample = "";
	for (const { text } of blocks) {
		if (sample.length >= SAMPLE_CHARACTERS) break;
		sample += `${text.slice(0, SAMPLE_CHARACTERS)}\n`;
	}
	return sample;
};

type Tagged = { readonly spans: WordSpan[]; readonly personAt: Float32Array };

/** The built-in weights, opened in steps at the first use and kept. */
const builtInTagger = (() => {
	const cell: { tagger?: Tagger } = {};
	return function* (): Generator<void, Tagger> {
		cell.tagger ??= yield* openTaggerInSteps();
		return cell.tagger;
	};
})();

/** Gets the built-in weights ready, so that the first `findNames` need not: work for while the dictionary is asked. */
export function* prepareNames(): Generator<void, void> {
	yield* builtInTagger();
}

/**
 * Finds the names of persons, organisations and places in blocks, before anybody asks whose they are. Spans are sorted and disjoint;
 * titles, "the" and possessives lie outside, demonyms and other kinds of name are not found. Empty when the text is not English. `reply` is the dictionary's answer to
 * `probeKeys` of the same words. Yields at least every 2,000 words.
 */
export function* findNames(
	blocks: readonly Block[],
	blockWords: readonly (readonly Word[])[],
	reply: LookUpReply,
	tagger?: Tagger,
): Generator<void, NameSpan[]> {
	if (isForeign(sampleOf(blocks))) return [];
	const document = yield* readDocument(blocks, blockWords, reply);
	const chains = yield* tagDocument(document, reply, tagger ?? (yield* builtInTagger()));
	const bySentence = new Map<PreparedSentence, Tagged>();
	for (const [index, chain] of chains.entries()) {
		if (index % CHAINS_PER_SLICE === CHAINS_PER_SLICE - 1) yield;
		const { prepared } = chain;
		const tagged = bySentence.get(prepared) ?? {
			spans: [],
			personAt: new Float32Array(prepared.sentence.forms.length),
		};
		tagged.spans.push(...spansOfChain(chain));
		tagged.personAt.set(personProbabilities(chain), chain.from);
		bySentence.set(prepared, tagged);
	}
	yield;
	const known = knownNames(bySentence);
	const found: NameSpan[] = [];
	let sinceYield = 0;
	const isCountry = (key: string) =>
		hitOf(reply, key)?.senses.some(({ entity }) => reply.entities[entity]?.kind === "country") ?? false;
	const isKnown = (key: string) => hitOf(reply, key) !== undefined;
	for (const [prepared, { spans, personAt }] of bySentence) {
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
