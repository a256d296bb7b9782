import type { RawBlock } from "./raw-block";

const MIN_LIKENESS = 0.5;
const BLOCKS_PER_SLICE = 100;
const LONG_HEADING_WORDS = 4;
const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** "Headline | Section - Site": the longest part is the headline. */
const withoutSiteName = (title: string): string =>
	title
		.split(/\s+[|–—:·-]+\s+|\s*\|\s*/)
		.reduce((longest, part) => (part.length > longest.length ? part : longest), "");

/** The share of `text`'s words that stand in `title`. */
const likeness = (text: string, title: ReadonlySet<string>): number => {
	const own = words(text);
	if (own.size === 0) return 0;
	let shared = 0;
	for (const word of own) if (title.has(word)) shared++;
	return shared / own.size;
};

/**
 * The index of the block that is the article's headline, or -1: the heading that shares most with the page's title, and of equals the one of
 * highest rank that stands first. A lone `h1` counts without likeness. Yields every few hundred blocks.
 */
export function* findHeadline(blocks: readonly RawBlock[], title: string): Generator<void, number> {
	const titleWords = words(withoutSiteName(title));
	let best = -1;
	let bestScore = 0;
	let firstLong = -1;
	for (const [index, block] of blocks.entries()) {
		if (index % BLOCKS_PER_SLICE === BLOCKS_PER_SLICE - 1) yield;
		const heading = block.element.closest("h1, h2, h3");
		if (!heading) continue;
		const rank = Number(heading.localName.slice(1));
		const text = block.texts.map((node) => node.data).join(" ");
		if (firstLong < 0 && rank < 3 && block.linked === 0 && words(text).size >= LONG_HEADING_WORDS) firstLong = index;
		const share = likeness(text, titleWords);
		const score = share < MIN_LIKENESS || block.length < 10 ? 0 : share + (3 - rank) * 0.15;
		if (score > bestScore) [best, bestScore] = [index, score];
	}
	return best >= 0 ? best : firstLong;
}
