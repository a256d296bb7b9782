import { expect, test } from "vitest";
import { isCovered, patternOf } from "./site-patterns";

const cases = [
	{ url: "https://www.news.example/a?b#c", pattern: "https://www.news.example/*" },
	{ url: "http://localhost:8080/x", pattern: "http://localhost/*" },
	{ url: "file:///home/a.html", pattern: null },
	{ url: "about:blank", pattern: null },
	{ url: "no address", pattern: null },
	{ url: undefined, pattern: null },
];
test.each(cases)("$url → $pattern", ({ url, pattern }) => {
	expect(patternOf(url)).toBe(pattern);
	if (url && pattern) expect(isCovered(url, [pattern])).toBe(true);
});

const covered = [
	{ pattern: "https://news.example/*", url: "https://news.example/a", is: true },
	{ pattern: "https://news.example/*", url: "http://news.example/a", is: false },
	{ pattern: "https://news.example/*", url: "https://www.news.example/a", is: false },
	{ pattern: "https://*.news.example/*", url: "https://www.news.example/a", is: true },
	{ pattern: "https://*.news.example/*", url: "https://badnews.example/a", is: false },
	{ pattern: "*://*/*", url: "http://a.example/", is: true },
	{ pattern: "*://*/*", url: "file:///a", is: false },
	{ pattern: "<all_urls>", url: "http://a.example/", is: false },
	{ pattern: "https://a.example/*", url: "nothing", is: false },
];
test.each(covered)("$url under $pattern: $is", ({ pattern, url, is }) => {
	expect(isCovered(url, [pattern])).toBe(is);
});
