import type { Block } from "../../src/core/block";
import { readOwnArticles } from "../pages/read-own-articles";

/** Blocks of our own articles, repeated until they hold about `characters` UTF-16 units. */
export const sampleBlocks = (characters: number): Block[] => {
	const blocks = readOwnArticles().flatMap((article) => article.blocks.map(({ text, kind }) => ({ text, kind })));
	const all: Block[] = [];
	for (let length = 0; length < characters; )
		for (const block of blocks) {
			all.push(block);
			length += block.text.length;
			if (length >= characters) break;
		}
	return all;
};
