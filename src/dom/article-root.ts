import { parentOf } from "./plain-node";
import type { RawBlock } from "./raw-block";

/** A block from this length on counts as prose. */
const PROSE_LENGTH = 60;
const SHORT_PROSE_LENGTH = 25;
const SENTENCE_END = /[.!?…。؟۔।]["'”’»)\]]?\s*$/;
const MAX_LINKED = 0.5;
/** The share of the prose that an element must hold to be taken for the article by its name, or by density alone. */
const NAMED_SHARE = 0.4;
const DENSE_SHARE = 0.75;
const MAX_ANCESTORS = 100;
const BLOCKS_PER_SLICE = 100;

/** True for a block that reads like running text: long enough, and not a list of links. */
export const isProse = (block: RawBlock): boolean => {
	if (block.linked > block.length * MAX_LINKED) return false;
	if (block.length >= PROSE_LENGTH) return true;
	return block.length >= SHORT_PROSE_LENGTH && SENTENCE_END.test(block.texts.at(-1)?.data ?? "");
};

/** How much of the blocks' text stands under each element, in UTF-16 units. Yields every few hundred blocks. */
export function* textUnder(blocks: readonly RawBlock[]): Generator<void, Map<Element, number>> {
	const weights = new Map<Element, number>();
	for (const [index, block] of blocks.entries()) {
		if (index % BLOCKS_PER_SLICE === BLOCKS_PER_SLICE - 1) yield;
		let element: Element | null = block.element;
		for (let level = 0; element && level < MAX_ANCESTORS; level++) {
			weights.set(element, (weights.get(element) ?? 0) + block.length);
			element = parentOf(element);
		}
	}
	return weights;
}

/**
 * The element that holds the article: by schema.org and HTML's own names where they hold enough of the prose, else by density (from the body
 * down to the last element that still holds three quarters). `prose` are the prose blocks outside the page's furniture.
 */
export function* articleRoot(body: Element, prose: readonly RawBlock[]): Generator<void, Element> {
	const weights = yield* textUnder(prose);
	const total = weights.get(body) ?? 0;
	if (total === 0) return body;
	for (const selector of ['[itemprop~="articleBody"]', "article, [role=article]", "main, [role=main]"]) {
		const best = heaviest(body.querySelectorAll(selector), weights);
		if (best && (weights.get(best) ?? 0) >= total * NAMED_SHARE)
			return selector.startsWith("main") ? densest(best, weights) : best;
	}
	return densest(body, weights);
}

const heaviest = (elements: Iterable<Element>, weights: ReadonlyMap<Element, number>): Element | null => {
	let best: Element | null = null;
	for (const element of elements)
		if ((weights.get(element) ?? 0) > (best ? (weights.get(best) ?? 0) : 0)) best = element;
	return best;
};

const densest = (start: Element, weights: ReadonlyMap<Element, number>): Element => {
	let root = start;
	for (;;) {
		const child = heaviest(root.children, weights);
		if (!child || isTextElement(child)) return root;
		if ((weights.get(child) ?? 0) < (weights.get(root) ?? 0) * DENSE_SHARE) return root;
		root = child;
	}
};

const TEXT_ELEMENTS = new Set(["p", "li", "h1", "h2", "h3", "h4", "td", "pre", "figcaption", "dd", "dt"]);
const isTextElement = (element: Element): boolean => TEXT_ELEMENTS.has(element.localName);
