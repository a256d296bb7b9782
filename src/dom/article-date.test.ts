import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { articleDate } from "./article-date";
import { parseWrittenDate } from "./parse-written-date";

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const cases = [
	{
		name: "JSON-LD before everything else",
		html: `${ld({ "@type": "NewsArticle", datePublished: "2023-06-18T22:10:00-04:00" })}<meta property="article:published_time" content="2023-06-20">`,
		expected: ["2023-06-18", "2023-06-18", "json-ld"],
	},
	{
		name: "the article in a graph, not the site around it",
		html: ld({
			"@graph": [
				{ "@type": "WebSite", datePublished: "1999-01-01" },
				{ "@type": "WebPage", datePublished: "2023-06-19" },
				{ "@type": ["ReportageNewsArticle"], datePublished: "2023-06-18" },
			],
		}),
		expected: ["2023-06-18", "2023-06-18", "json-ld"],
	},
	{
		name: "JSON with a line break in a string",
		html: `<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2021-02-03"}</script>`,
		expected: ["2021-02-03", "2021-02-03", "json-ld"],
	},
	{
		name: "broken JSON-LD is skipped",
		html: `<script type="application/ld+json">{"@type":</script><meta itemprop="datePublished" content="2020-05-06">`,
		expected: ["2020-05-06", "2020-05-06", "meta"],
	},
	{
		name: "meta names in their order, whatever their case",
		html: `<meta name="date" content="2019-01-01"><meta property="Article:Published_Time" content="2019-02-02T00:00:00Z">`,
		expected: ["2019-02-02", "2019-02-02", "meta"],
	},
	{
		name: "a time element of the article, not one of the comments",
		html: `<nav><time datetime="2001-01-01"></time></nav><article><div class="comments"><time datetime="2002-02-02"></time></div><time datetime="2022-03-04T05:06">today</time></article>`,
		expected: ["2022-03-04", "2022-03-04", "time"],
	},
	{
		name: "the address with a day",
		html: "",
		url: "https://paper.example/2023/jun/18/story",
		expected: ["2023-06-18", "2023-06-18", "url"],
	},
	{
		name: "the address with a day in one number",
		html: "",
		url: "https://paper.example/story-20230618.html",
		expected: ["2023-06-18", "2023-06-18", "url"],
	},
	{
		name: "the address with a month",
		html: "",
		url: "https://paper.example/2023/06/story",
		expected: ["2023-06-01", "2023-06-30", "url"],
	},
	{ name: "no date at all", html: "<p>Hello</p>", url: "https://paper.example/12345678/99/story", expected: null },
] as const;

describe("articleDate", () => {
	for (const { name, html, expected, ...rest } of cases)
		it(name, () => {
			const url = "url" in rest ? rest.url : "https://paper.example/story";
			const found = articleDate(new JSDOM(html, { url }).window.document, url, []);
			expect(found && [found.from, found.to, found.source]).toEqual(expected);
		});
});

const written = [
	["2023-06-18", "2023-06-18"],
	["2023-06-18T23:59:59-07:00", "2023-06-18"],
	["20230618", "2023-06-18"],
	["2023/6/18 10:00", "2023-06-18"],
	["Sun, 18 Jun 2023 10:00:00 GMT", "2023-06-18"],
	["June 18th, 2023", "2023-06-18"],
	["18. June 2023", "2023-06-18"],
	["1687082400", "2023-06-18"],
	["1687082400000", "2023-06-18"],
	["2023-02-30", null],
	["06/07/2023", null],
	["yesterday", null],
	["", null],
	["99999-01-01", null],
] as const;

describe("parseWrittenDate", () => {
	for (const [text, day] of written)
		it(`reads "${text}"`, () => {
			expect(parseWrittenDate(text)?.from ?? null).toBe(day);
		});
});
