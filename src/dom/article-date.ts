import type { ArticleDate } from "../core/article-date";
import type { Block } from "../core/block";
import { runAtOnce } from "../core/run-at-once";
import { textDate } from "../core/text-date";
import { dateInUrl } from "./date-in-url";
import { jsonLdDate } from "./json-ld-date";
import { parseWrittenDate } from "./parse-written-date";

/** Meta names by which sites give the day of publication, best first. */
const META = [
	"article:published_time",
	"og:published_time",
	"datePublished",
	"publish-date",
	"publication_date",
	"parsely-pub-date",
	"sailthru.date",
	"article.published",
	"published_at",
	"pubdate",
	"ptime",
	"OriginalPublicationDate",
	"DC.date.issued",
	"dcterms.created",
	"dc.date",
	"date",
];
const TIME = [
	'[itemprop~="datePublished"]',
	"time[pubdate]",
	"article header time[datetime]",
	"article time[datetime]",
	"main time[datetime]",
	"time[datetime]",
];
const FURNITURE = "nav, footer, aside, [class*=comment i], [class*=related i], [role=complementary]";

/**
 * The day an article was published, from markup: JSON-LD, meta tags, `<time>`, the address, in that order, or
 * from the text; null where none of them tells. The day is the one that the publisher wrote, whatever the time zone.
 */
export function* readArticleDate(
	document: Document,
	url: string,
	blocks: readonly Block[],
): Generator<void, ArticleDate | null> {
	const jsonLd = jsonLdDate(document);
	if (jsonLd) return { ...jsonLd, source: "json-ld" };
	yield;
	const meta = metaDate(document);
	if (meta) return { ...meta, source: "meta" };
	for (const selector of TIME) {
		yield;
		const time = timeDate(document, selector);
		if (time) return { ...time, source: "time" };
	}
	yield;
	const address = dateInUrl(url);
	return address ? { ...address, source: "url" } : textDate(blocks);
}

/** `readArticleDate` in one go. */
export const articleDate = (document: Document, url: string, blocks: readonly Block[]): ArticleDate | null =>
	runAtOnce(readArticleDate(document, url, blocks));

const metaDate = (document: Document): DayInterval | null => {
	const contents = new Map<string, string>();
	for (const meta of document.querySelectorAll("meta[content]")) {
		const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
		const content = meta.getAttribute("content");
		if (name && content && !contents.has(name.toLowerCase())) contents.set(name.toLowerCase(), content);
	}
	for (const name of META) {
		const date = parseWrittenDate(contents.get(name.toLowerCase()) ?? "");
		if (date) return date;
	}
	return null;
};

const timeDate = (document: Document, selector: string): DayInterval | null => {
	for (const element of document.querySelectorAll(selector)) {
		if (element.closest(FURNITURE)) continue;
		const written = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
		const date = parseWrittenDate(written);
		if (date) return date;
	}
	return null;
};

type DayInterval = { readonly from: string; readonly to: string };
