import type { Block } from "../core/block";
import { runAtOnce } from "../core/run-at-once";
import { articleRoot, isProse } from "./article-root";
import { blockKind } from "./block-kind";
import { collectBlocks } from "./collect-blocks";
import { findHeadline } from "./find-headline";
import { joinText } from "./join-text";
import { pageKind } from "./page-kind";
import { isInside } from "./plain-node";
import type { RawBlock } from "./raw-block";
import type { TextPiece } from "./text-piece";
import { visibleTexts } from "./visible-texts";
import { withoutTeasers } from "./without-teasers";

export type PageText = {
	readonly blocks: readonly Block[];
	/** For each block the stretches of text nodes that it is made of. */
	readonly nodes: readonly (readonly TextPiece[])[];
	/** Elements with text that belongs here and that nobody sees now: folded, faded, not yet revealed. */
	readonly unseen: readonly Element[];
	/** The documents of frames that were read too. */
	readonly frames: readonly Document[];
	/** The open shadow roots that text was looked for in: changes in them are not seen from the document. */
	readonly shadowRoots: readonly ShadowRoot[];
	readonly title: string;
	readonly isArticle: boolean;
	readonly isFrontPage: boolean;
	/** True when the page is longer than `maxCharacters` and only its beginning was read. */
	readonly isTruncated: boolean;
};

export type PageTextOptions = {
	/** Whether a reader can see the element: by layout in a browser (`isRendered`), by markup elsewhere (`isShownByMarkup`). */
	readonly isVisible: (element: Element) => boolean;
	/** Whether two text nodes without a space between them are seen apart (`standsApart`); where there is no layout, none are. */
	readonly isApart?: (before: Text, after: Text) => boolean;
	/** Read navigation, comments and everything else around the article too. */
	readonly wholePage?: boolean;
	/** UTF-16 units to read at most; no limit if absent. */
	readonly maxCharacters?: number;
};

/** The share of the page's prose that furniture must hold to be the article after all ("has-sidebar" around everything). */
const PARDON_SHARE = 0.4;
const MAX_PARDONS = 5;
/** Blocks between the headline and the article that are read at most: standfirst, byline, caption. */
const MAX_LEAD_BLOCKS = 12;
const LEAD_LENGTH = 25;
const LINKED_BLOCK = 0.8;
const BLOCKS_PER_SLICE = 100;

/**
 * Reads what there is to read on a page: the article with headline, standfirst, captions, lists and quotes, or the headlines of a front page.
 * Leaves out navigation, advertisements, comments, forms, code, editable and hidden text. Touches nothing. A document without
 * body (XML, SVG, an empty frame) gives no blocks. The generator yields often; `pageText` runs it in one go.
 */
export function* readPageText(document: Document, options: PageTextOptions): Generator<void, PageText> {
	const title = pageTitle(document);
	const body = document.body;
	const empty = {
		blocks: [],
		nodes: [],
		unseen: [],
		shadowRoots: [],
		frames: [],
		title,
		isArticle: false,
		isFrontPage: false,
		isTruncated: false,
	};
	if (!body || !isReadable(document)) return empty;

	const pardoned = new Set<Element>();
	const collect = {
		pardoned,
		maxCharacters: options.maxCharacters ?? Number.POSITIVE_INFINITY,
		address: document.URL.replace(/[?#].*$/s, ""),
	};
	let collected = yield* collectBlocks(body, collect);
	for (let round = 0; round < MAX_PARDONS; round++) {
		const guilty = yield* wronglyAround(collected.blocks);
		if (!guilty) break;
		pardoned.add(guilty);
		collected = yield* collectBlocks(body, collect);
	}
	yield;
	const outside = collected.blocks.filter((block) => block.around === null);
	const kind = yield* pageKind(document, outside);
	yield;
	const content = kind.isFrontPage ? outside : yield* withoutTeasers(outside);
	const headline = yield* findHeadline(content, title);
	yield;
	const root = yield* articleRoot(body, content.filter(isProse));
	yield;
	const chosen = options.wholePage
		? collected.blocks
		: kind.isFrontPage
			? content
			: yield* articleBlocks(root, content, headline);

	const { shadowRoots, isTruncated } = collected;
	const shared = { title, ...kind, shadowRoots, frames: [], isTruncated };
	const seen = yield* join(chosen, content[headline], options);
	// A page that hides its whole text is about to show it (fonts, consent): nothing tells us when, so it is read now.
	const { blocks, nodes } =
		seen.blocks.length > 0 ? seen : yield* join(chosen, content[headline], { ...options, isVisible: () => true });
	return { blocks, nodes, unseen: seen.unseen, ...shared };
}

function* join(
	chosen: readonly RawBlock[],
	headline: RawBlock | undefined,
	{ isVisible, isApart }: PageTextOptions,
): Generator<void, Pick<PageText, "blocks" | "nodes" | "unseen">> {
	const blocks: Block[] = [];
	const nodes: (readonly TextPiece[])[] = [];
	const unseen: Element[] = [];
	for (const raw of chosen) {
		const visible = visibleTexts(raw, isVisible);
		unseen.push(...visible.unseen);
		const { text, pieces } = joinText(visible.texts, isApart);
		if (text === "") continue;
		blocks.push({ text, kind: raw === headline ? "headline" : blockKind(raw.element, text) });
		nodes.push(pieces);
		yield;
	}
	return { blocks, nodes, unseen };
}

/** `readPageText` in one go. */
export const pageText = (document: Document, options: PageTextOptions): PageText =>
	runAtOnce(readPageText(document, options));

const isReadable = (document: Document): boolean =>
	/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(document.contentType);

const pageTitle = (document: Document): string => {
	const declared = document.querySelector('meta[property="og:title"]')?.getAttribute("content");
	return (declared || document.title || "").replace(/\s+/g, " ").trim();
};

/** The piece of furniture that holds so much of the page's prose that it cannot be furniture. */
function* wronglyAround(blocks: readonly RawBlock[]): Generator<void, Element | null> {
	let total = 0;
	const held = new Map<Element, number>();
	for (const [index, block] of blocks.entries()) {
		if (index % BLOCKS_PER_SLICE === BLOCKS_PER_SLICE - 1) yield;
		if (!isProse(block)) continue;
		total += block.length;
		if (block.around) held.set(block.around, (held.get(block.around) ?? 0) + block.length);
	}
	for (const [element, weight] of held) if (weight > total * PARDON_SHARE) return element;
	return null;
}

function* articleBlocks(
	root: Element,
	content: readonly RawBlock[],
	headline: number,
): Generator<void, readonly RawBlock[]> {
	const inside: RawBlock[] = [];
	let first = -1;
	for (const [index, block] of content.entries()) {
		if (index % BLOCKS_PER_SLICE === BLOCKS_PER_SLICE - 1) yield;
		const isIn = isInside(block.element, root);
		if (isIn && first < 0) first = index;
		if (index === headline || (isIn && !isLinkList(block))) inside.push(block);
	}
	const head = content[headline];
	if (!head || isInside(head.element, root)) return inside;
	if (first < headline) return inside;
	const lead = content
		.slice(headline + 1, first)
		.filter((block) => block.length >= LEAD_LENGTH && !isLinkList(block))
		.slice(-MAX_LEAD_BLOCKS);
	return [head, ...lead, ...inside.filter((block) => block !== head)];
}

const isLinkList = (block: RawBlock): boolean => block.linked > block.length * LINKED_BLOCK;
