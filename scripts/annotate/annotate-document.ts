import type { ArticleDate } from "../../src/core/article-date";
import type { Block } from "../../src/core/block";
import { dayInterval } from "../../src/core/day-interval";
import type { Entity, EntityId } from "../../src/core/entity";
import type { LookUp } from "../../src/core/look-up";
import { applyCorrections } from "../../src/core/own/apply-corrections";
import { articleAddress } from "../../src/core/own/correction-scope";
import type { Own } from "../../src/core/own/own-entries";
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

export type AnnotateWith = {
	readonly lookUp: LookUp;
	readonly date: string | null;
	/** The reader's own entries and corrections, with a way to the entries that corrections name. */
	readonly own?: { readonly own: Own; readonly entity: (id: EntityId) => Entity | undefined };
};

/** `https://a.example/x` → `a.example`; empty for a document without an address: only what holds everywhere holds there. */
const hostOf = (url: string | undefined): string => {
	try {
		return url ? new URL(url).hostname : "";
	} catch {
		return "";
	}
};

/** The reading as the reader corrected it. */
const asCorrected = (
	reading: Reading,
	blocks: readonly Block[],
	from: Required<Pick<AnnotateWith, "own">> & { url: string | undefined },
): Reading => {
	const { own, entity } = from.own;
	const meant = own.corrections.flatMap(({ instead }) => (instead === null ? [] : (entity(instead) ?? [])));
	const bodies = meant.flatMap(({ roles }) => roles.flatMap(({ of }) => (of === undefined ? [] : (entity(of) ?? []))));
	const entities = Object.fromEntries([...meant, ...bodies].map((one) => [one.id, one]));
	const place = { site: hostOf(from.url), article: articleAddress(from.url ?? "") };
	return applyCorrections(reading, { own, place, blocks, entities }).reading;
};

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
	const read = await readArticle(page.blocks, {
		article: { title: source.title ?? (page.title || headline), date },
		lookUp: (keys) => Promise.resolve(options.lookUp(keys)),
	});
	const ms = performance.now() - start;
	const { blocks, starts, text } = page;
	const reading = options.own ? asCorrected(read, blocks, { own: options.own, url: source.url }) : read;
	return { id: source.id, text, isExtracted: "html" in content, starts, blocks, reading, ms };
};
