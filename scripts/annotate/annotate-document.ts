import type { ArticleDate } from "../../src/core/article-date";
import { dayInterval } from "../../src/core/day-interval";
import type { LookUp } from "../../src/core/look-up";
import { readArticle } from "../../src/core/read-article";
import type { Reading } from "../../src/core/reading";
import { textDate } from "../../src/core/text-date";
import { htmlBlocks } from "./html-blocks";
import type { SourceDocument } from "./source-document";
import { type PlacedBlocks, textBlocks } from "./text-blocks";

/** A read document: the reading, and where its blocks stand in `text`. */
export type Annotated = {
	readonly id: string;
	readonly text: string;
	/** True when `text` was taken out of HTML. */
	readonly isExtracted: boolean;
	readonly starts: readonly number[];
	readonly blocks: PlacedBlocks["blocks"];
	readonly reading: Reading;
	/** The engine's time: words, look-up, names, resolution. Not parsing of HTML. */
	readonly ms: number;
};

export type AnnotateWith = { readonly lookUp: LookUp; readonly date: string | null };

const given = (date: string | null | undefined): ArticleDate | null => {
	const day = date ? dayInterval(date.slice(0, 10)) : null;
	return day ? { ...day, source: "option" } : null;
};

/** Reads one document with the same core as the extension. */
export const annotateDocument = async (source: SourceDocument, options: AnnotateWith): Promise<Annotated> => {
	const { content } = source;
	const page =
		"html" in content
			? htmlBlocks(content.html, source.url)
			: { ...textBlocks(content.text), text: content.text, title: "", date: null };
	const date = given(options.date) ?? given(source.date) ?? page.date ?? textDate(page.blocks);
	const headline = page.blocks.find((block) => block.kind === "headline")?.text ?? "";
	const start = performance.now();
	const reading = await readArticle(page.blocks, {
		article: { title: source.title ?? (page.title || headline), date },
		lookUp: (keys) => Promise.resolve(options.lookUp(keys)),
	});
	const ms = performance.now() - start;
	const { blocks, starts, text } = page;
	return { id: source.id, text, isExtracted: "html" in content, starts, blocks, reading, ms };
};
