import { isProse } from "./article-root";
import type { RawBlock } from "./raw-block";

/** UTF-16 units of prose in one go that make an article, without and with the page's own word for it. */
const ARTICLE_LENGTH = 600;
const DECLARED_LENGTH = 140;
const SHORT_ARTICLE_LENGTH = 250;
const FRONT_PAGE_ARTICLE_LENGTH = 1500;
const MANY_TEASERS = 8;
const TEASER_LENGTH = 20;
const BLOCKS_PER_SLICE = 100;

export type PageKind = { readonly isArticle: boolean; readonly isFrontPage: boolean };

/**
 * Tells articles from front pages and both from pages that are no reading matter: an article has prose in one go, a front page has many
 * linked headlines with little between them. `blocks` stand outside the page's furniture, in the order of the page. Yields every hundred blocks.
 */
export function* pageKind(document: Document, blocks: readonly RawBlock[]): Generator<void, PageKind> {
	let teasers = 0;
	let run = 0;
	let longestRun = 0;
	for (const [index, block] of blocks.entries()) {
		if (index % BLOCKS_PER_SLICE === BLOCKS_PER_SLICE - 1) yield;
		if (isTeaser(block)) {
			teasers++;
			run = 0;
		} else if (isProse(block)) {
			run += block.length;
			longestRun = Math.max(longestRun, run);
		}
	}
	yield;
	const isDeclared = declaresArticle(document);
	yield;
	const isIndex = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(path(document)) && !isDeclared;
	const manyTeasers = teasers >= MANY_TEASERS;
	const isArticle =
		isIndex && manyTeasers
			? longestRun >= FRONT_PAGE_ARTICLE_LENGTH
			: longestRun >= ARTICLE_LENGTH ||
				(isDeclared && longestRun >= DECLARED_LENGTH) ||
				(!manyTeasers && longestRun >= SHORT_ARTICLE_LENGTH);
	return { isArticle, isFrontPage: !isArticle && manyTeasers };
}

const isTeaser = (block: RawBlock): boolean =>
	block.length >= TEASER_LENGTH && block.linked > block.length / 2 && block.element.closest("p, td") === null;

const declaresArticle = (document: Document): boolean => {
	const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content");
	if (type?.toLowerCase() === "article") return true;
	return document.querySelector('[itemprop~="articleBody"], [itemtype*="Article"]') !== null;
};

const path = (document: Document): string => {
	try {
		return new URL(document.URL).pathname;
	} catch {
		return "";
	}
};
