import type { Block } from "../block";

/** A block of a plain text and the UTF-16 offset at which it begins there. */
export type PlacedBlock = Block & { readonly offset: number };

const HEADLINE_CHARACTERS = 150;
const LINE = /[^\r\n]+/g;
const ENDS_A_SENTENCE = /[.!?:;,]["'”’)\]]*\s*$/;

/**
 * Cuts plain text into blocks at its line ends; empty lines give none. The first line, when it is short and ends no sentence and more
 * text follows, is taken for the headline. `text.slice(offset, offset + block.text.length) === block.text`.
 */
export const plainBlocks = (text: string): PlacedBlock[] => {
	const blocks: PlacedBlock[] = [];
	for (const line of text.matchAll(LINE)) {
		if (line[0].trim() === "") continue;
		blocks.push({ text: line[0], kind: "paragraph", offset: line.index });
	}
	const first = blocks[0];
	if (first && blocks.length > 1 && first.text.length <= HEADLINE_CHARACTERS && !ENDS_A_SENTENCE.test(first.text))
		blocks[0] = { ...first, kind: "headline" };
	return blocks;
};
