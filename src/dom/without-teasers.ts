import { textUnder } from "./article-root";
import { parentOf } from "./plain-node";
import type { RawBlock } from "./raw-block";

/** A list of this many linked headlines with little text each leads to other articles. */
const MIN_ITEMS = 3;
const MAX_ITEM_LENGTH = 400;
const MIN_TITLE_LENGTH = 15;
const TITLE_LINKED = 0.8;
const LEVELS = 4;
const BLOCKS_PER_SLICE = 100;
/** How much of a list's text its teasers must make up. */
const MIN_TEASER_SHARE = 0.6;

/** Headings over what is no longer the article. */
const END_OF_ARTICLE =
	/^(?:(?:recommended|related|most (?:read|popular|viewed)|trending|popular|top stories|latest|up next|read next|also read|comments?|sponsored|promoted|newsletters?)\b.{0,30}|(?:more|read more|you (?:may|might) (?:also )?(?:like|be interested)|keep reading|don['’]t miss|around the web|from (?:our|the) (?:partners|web)|sign up|editors?['’]? picks?)\b.{0,40})$/i;

/** The blocks of a page without lists of teasers for other articles, and without what stands under a heading such as "Related stories". */
export function* withoutTeasers(blocks: readonly RawBlock[]): Generator<void, readonly RawBlock[]> {
	const lists = yield* teaserLists(blocks);
	const kept: RawBlock[] = [];
	let ended: Element | null = null;
	for (const [index, block] of blocks.entries()) {
		if (index % BLOCKS_PER_SLICE === BLOCKS_PER_SLICE - 1) yield;
		if (isInside(block.element, lists)) continue;
		const heading = headingOf(block);
		if (heading && END_OF_ARTICLE.test(textOf(block))) {
			ended = heading;
			continue;
		}
		if (ended && belongsTo(ended, block, heading)) continue;
		ended = null;
		kept.push(block);
	}
	return kept;
}

/** Elements of which most of the text is in three or more children with a linked headline and little else. */
function* teaserLists(blocks: readonly RawBlock[]): Generator<void, ReadonlySet<Element>> {
	const weights = yield* textUnder(blocks);
	const items = new Map<Element, Map<Element, { length: number; hasTitle: boolean }>>();
	for (const [index, block] of blocks.entries()) {
		if (index % BLOCKS_PER_SLICE === BLOCKS_PER_SLICE - 1) yield;
		const isTitle = block.length >= MIN_TITLE_LENGTH && block.linked >= block.length * TITLE_LINKED;
		let item: Element = block.element;
		for (let level = 0; level < LEVELS && item.parentElement; level++, item = item.parentElement) {
			if (!isItem(item)) continue;
			const siblings = items.get(item.parentElement) ?? new Map();
			const seen = siblings.get(item) ?? { length: 0, hasTitle: false };
			siblings.set(item, { length: seen.length + block.length, hasTitle: seen.hasTitle || isTitle });
			items.set(item.parentElement, siblings);
		}
	}
	const lists = new Set<Element>();
	for (const [parent, children] of items) {
		const teasers = [...children.values()].filter(({ length, hasTitle }) => hasTitle && length <= MAX_ITEM_LENGTH);
		const text = teasers.reduce((sum, { length }) => sum + length, 0);
		if (teasers.length >= MIN_ITEMS && text > (weights.get(parent) ?? 0) * MIN_TEASER_SHARE) lists.add(parent);
	}
	return lists;
}

const ITEMS = new Set(["li", "article", "div", "section", "a"]);
const isItem = (element: Element): boolean => ITEMS.has(element.localName);

const isInside = (element: Element, lists: ReadonlySet<Element>): boolean => {
	for (let current: Element | null = element; current; current = parentOf(current)) if (lists.has(current)) return true;
	return false;
};

const headingOf = (block: RawBlock): Element | null => block.element.closest("h2, h3, h4, h5, h6");

const textOf = (block: RawBlock): string =>
	block.texts
		.map((text) => text.data)
		.join("")
		.replace(/\s+/g, " ")
		.trim();

/** What stands under a heading: until the next heading, or until the element around both ends. */
const belongsTo = (heading: Element, block: RawBlock, other: Element | null): boolean => {
	if (other && other !== heading && !END_OF_ARTICLE.test(textOf(block)) && other.localName <= heading.localName)
		return false;
	return heading.parentElement?.contains(block.element) ?? false;
};
