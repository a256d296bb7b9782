import { parseWrittenDate } from "./parse-written-date";

/** Longest JSON-LD script that is parsed, in UTF-16 units, and how deep its graphs are followed. */
const MAX_SCRIPT_LENGTH = 500_000;
const MAX_DEPTH = 6;
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Posting)$/;

/**
 * `datePublished` of the article that a page's JSON-LD describes: of a type that ends in Article, Posting or Report first, else of any page or
 * work that has one. Broken JSON is skipped, as search engines do.
 */
export const jsonLdDate = (document: Document): { readonly from: string; readonly to: string } | null => {
	const found: Found[] = [];
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const source = script.textContent ?? "";
		if (source.length > MAX_SCRIPT_LENGTH) continue;
		collect(parse(source), found, 0);
	}
	const best = found.find((entry) => entry.isArticle) ?? found.find((entry) => entry.isPage);
	return best?.date ?? null;
};

type Found = {
	readonly isArticle: boolean;
	readonly isPage: boolean;
	readonly date: { readonly from: string; readonly to: string };
};

const parse = (source: string): unknown => {
	try {
		// Some sites leave line breaks inside strings, which JSON forbids.
		return JSON.parse(source.replace(/[\n\r\t]+/g, " "));
	} catch {
		return null;
	}
};

const collect = (value: unknown, found: Found[], depth: number): void => {
	if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return;
	if (Array.isArray(value)) {
		for (const item of value) collect(item, found, depth + 1);
		return;
	}
	const entries = new Map<string, unknown>(Object.entries(value));
	const written = entries.get("datePublished") ?? entries.get("dateCreated");
	const date = typeof written === "string" ? parseWrittenDate(written) : null;
	if (date) {
		const types = [entries.get("@type")].flat().filter((type) => typeof type === "string");
		found.push({
			date,
			isArticle: types.some((type) => ARTICLE_TYPE.test(type)),
			isPage: types.some((type) => /(?:WebPage|CreativeWork|Page)$/.test(type)),
		});
	}
	for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"])
		collect(entries.get(key), found, depth + 1);
};
