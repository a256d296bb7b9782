import type { LookUp, LookUpReply } from "../../src/core/look-up";
import { findNames } from "../../src/core/names/find-names";
import { probeKeys } from "../../src/core/names/probe-keys";
import type { Tagger } from "../../src/core/names/tagger";
import { plainBlocks } from "../../src/core/text/plain-blocks";
import { words } from "../../src/core/text/words";
import type { FoundSpan } from "./measure";

const drain = <T>(work: Generator<void, T>): T => {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};

const EMPTY: LookUpReply = { hits: {}, entities: {}, asOf: "" };

/** The names of a plain text, with offsets in it: the whole way from text to spans, as a page takes it. */
export const predict = (text: string, lookUp: LookUp | null, tagger: Tagger): FoundSpan[] => {
	const blocks = plainBlocks(text);
	const blockWords = blocks.map((block) => words(block.text));
	const reply = lookUp ? lookUp(drain(probeKeys(blockWords))) : EMPTY;
	return drain(findNames(blocks, blockWords, reply, { tagger })).map((span) => {
		const offset = blocks[span.block]?.offset ?? 0;
		return { start: span.start + offset, end: span.end + offset, type: span.type };
	});
};
