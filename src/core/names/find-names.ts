import type { Block } from "../block";
import type { LookUpReply } from "../look-up";
import type { NameSpan } from "../name-span";
import type { Word } from "../text/words";
import { decodeBase64 } from "./decode-base64";
import { openModel } from "./model";
import { readDocument } from "./read-document";
import { placed, spansOfChain } from "./spans-of-chain";
import { makeTagger, type Tagger, tagDocument } from "./tag-document";
import { WEIGHTS } from "./weights";

/** Opens the built-in weights. Throws `ModelError` when they do not fit this version of the tagger. */
export const openTagger = (): Tagger => makeTagger(openModel(decodeBase64(WEIGHTS)));

const once = <T>(make: () => T): (() => T) => {
	const cell: { value?: T } = {};
	return () => {
		if (cell.value === undefined) cell.value = make();
		return cell.value;
	};
};

/** The built-in weights, opened at the first use and kept. */
const builtInTagger = once(openTagger);

/**
 * Finds the names of persons, organisations and places in blocks, before anybody asks whose they are. Spans are sorted and disjoint;
 * titles, "the" and possessives lie outside, demonyms and other kinds of name are not found. `reply` is the dictionary's answer to
 * `probeKeys` of the same words. Yields at least every 2,000 words.
 */
export function* findNames(
	blocks: readonly Block[],
	blockWords: readonly (readonly Word[])[],
	reply: LookUpReply,
	tagger: Tagger = builtInTagger(),
): Generator<void, NameSpan[]> {
	const document = yield* readDocument(blocks, blockWords, reply);
	const chains = yield* tagDocument(document, reply, tagger);
	const found: NameSpan[] = [];
	for (const chain of chains)
		for (const span of spansOfChain(chain)) {
			const name = placed(chain, span);
			if (name) found.push(name);
		}
	return found;
}
