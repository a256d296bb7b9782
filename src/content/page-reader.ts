import type { PageState } from "../core/protocol";
import type { ArticleReader } from "../core/read-article";
import type { Reading } from "../core/reading";
import { readArticleDate } from "../dom/article-date";
import { isRendered } from "../dom/is-rendered";
import { pageFrames } from "../dom/page-frames";
import { type PageText, readPageText } from "../dom/page-text";
import { standsApart } from "../dom/stands-apart";
import type { RunSlices } from "./run-slices";

/** UTF-16 units that are read at most, 70,000 words; a page that is longer is read from its beginning and says so. */
const MAX_CHARACTERS = 400_000;

/** Of a page that is longer than twice this, the beginning is read before the rest, so that a reader need not wait for what is far below. */
const BEGINNING_CHARACTERS = 25_000;

export type PageReading = { readonly state: PageState; readonly text: PageText; readonly reading: Reading | null };

export type ReadPageOptions = {
	readonly wholePage: boolean;
	/** Remembers what it has read of this page. */
	readonly read: ArticleReader;
	readonly runSlices: RunSlices;
	readonly signal: AbortSignal;
	/** What was read before: a page whose text is still the same is not read again. */
	readonly before: PageReading | null;
	/** Called with the beginning of a long page as soon as it is read, the first time. */
	readonly onBeginning?: (beginning: PageReading) => Promise<void>;
};

/**
 * Reads a page as it stands: its text, and who and where is named in it.
 * @throws the signal's reason when it is aborted on the way, and what `read` throws
 */
export const readPage = async (document: Document, options: ReadPageOptions): Promise<PageReading> => {
	const { wholePage, read, runSlices, signal, before, onBeginning } = options;
	const text = await runSlices(readAllText(document, wholePage));
	if (text.blocks.length === 0) return { state: "nothing-here", text, reading: null };
	if (!text.isArticle && !wholePage) return { state: "not-a-reading-page", text, reading: null };
	if (before?.reading && isSameText(before.text, text)) return { ...before, text };
	const date = await runSlices(readArticleDate(document, document.URL, text.blocks));
	const article = { title: text.title, date };
	const beginning = before === null && onBeginning ? beginningOf(text) : null;
	if (beginning) {
		const first = await read(beginning.blocks, article);
		signal.throwIfAborted();
		await onBeginning?.({ state: "starting", text: beginning, reading: first });
	}
	const reading = await read(text.blocks, article);
	signal.throwIfAborted();
	return { state: stateOf(text, reading), text, reading };
};

/** The beginning of a long text; null for a short one. */
const beginningOf = (text: PageText): PageText | null => {
	let length = 0;
	const end = text.blocks.findIndex((block) => {
		length += block.text.length;
		return length > BEGINNING_CHARACTERS;
	});
	if (end < 1) return null;
	const whole = text.blocks.slice(end).reduce((sum, block) => sum + block.text.length, length);
	if (whole < BEGINNING_CHARACTERS * 2) return null;
	return { ...text, blocks: text.blocks.slice(0, end), nodes: text.nodes.slice(0, end) };
};

/** The text of the page and of those frames of its own that hold an article. */
function* readAllText(document: Document, wholePage: boolean): Generator<void, PageText> {
	const options = { isVisible: isRendered, isApart: standsApart, wholePage };
	let all = yield* readPageText(document, { ...options, maxCharacters: MAX_CHARACTERS });
	for (const frame of yield* pageFrames(document)) {
		const read = all.blocks.reduce((sum, { text }) => sum + text.length, 0);
		if (read >= MAX_CHARACTERS) break;
		const inner = yield* readPageText(frame, { ...options, maxCharacters: MAX_CHARACTERS - read });
		if (inner.isArticle || wholePage) all = joinPages(all, inner, frame);
	}
	return all;
}

/** A page that is no article itself is only the cover of the one in its frame. */
const joinPages = (outer: PageText, inner: PageText, frame: Document): PageText => {
	const isCover = !outer.isArticle && inner.isArticle;
	const parts = isCover ? [inner] : [outer, inner];
	return {
		blocks: parts.flatMap(({ blocks }) => blocks),
		nodes: parts.flatMap(({ nodes }) => nodes),
		unseen: parts.flatMap(({ unseen }) => unseen),
		frames: [...outer.frames, frame],
		shadowRoots: [...outer.shadowRoots, ...inner.shadowRoots],
		title: isCover ? inner.title || outer.title : outer.title,
		isArticle: outer.isArticle || inner.isArticle,
		isFrontPage: outer.isFrontPage && !isCover,
		isTruncated: outer.isTruncated || inner.isTruncated,
	};
};

const stateOf = (text: PageText, reading: Reading): PageState => {
	if (reading.article.language === "other") return "other-language";
	if (text.isTruncated) return "too-long";
	return reading.mentions.length === 0 ? "nothing-here" : "on";
};

const isSameText = (a: PageText, b: PageText): boolean =>
	a.title === b.title &&
	a.isArticle === b.isArticle &&
	a.blocks.length === b.blocks.length &&
	a.blocks.every((block, index) => block.text === b.blocks[index]?.text && block.kind === b.blocks[index]?.kind);
