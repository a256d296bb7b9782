import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isShownByMarkup } from "./is-shown-by-markup";
import { pageText } from "./page-text";
import { PAGE_TEXT_CASES } from "./page-text-cases";

const documentOf = (html: string, contentType = "text/html"): Document =>
	new JSDOM(html, { url: "https://paper.example/world/riga", contentType }).window.document;
const show = (document: Document, wholePage = false): string[] =>
	pageText(document, { isVisible: isShownByMarkup, wholePage }).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe("pageText without layout", () => {
	for (const { name, head = "", body, wholePage, expected } of PAGE_TEXT_CASES.filter((one) => !one.needsLayout))
		it(name, () => {
			expect(
				show(documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), wholePage),
			).toEqual(expected);
		});

	it("reads nothing in XML and SVG documents", () => {
		expect(show(documentOf("<feed><title>Paris</title></feed>", "application/xml"))).toEqual([]);
		expect(
			show(documentOf('<svg xmlns="http://www.w3.org/2000/svg"><text>Paris</text></svg>', "image/svg+xml")),
		).toEqual([]);
	});

	it("reads a page that nests thousands of elements deep", () => {
		const depth = 5_000;
		const document = documentOf("<body></body>");
		let inner: Element = document.body;
		for (let level = 0; level < depth; level++) inner = inner.appendChild(document.createElement("div"));
		inner.textContent =
			"The delegation arrived in Riga late on Monday, said the foreign minister, and was gone by noon.";
		expect(show(document)).toHaveLength(1);
	});

	it("stops where it is told to, and says so", () => {
		const document = documentOf(
			`<body><main>${"<p>The delegation arrived in Riga late on Monday, said the minister.</p>".repeat(50)}</main>`,
		);
		const page = pageText(document, { isVisible: isShownByMarkup, maxCharacters: 1_000 });
		expect(page.isTruncated).toBe(true);
		expect(page.blocks.length).toBeLessThan(20);
	});
});

const teaser = (n: number): string =>
	`<article><h3><a href="/story/${n}">Story number ${n} of the day in Riga</a></h3><p>A short summary of it.</p></article>`;
const kinds = [
	{
		name: "an article",
		body: `<p>${"A sentence of some length about Riga. ".repeat(30)}</p>`,
		expected: [true, false],
	},
	{ name: "a front page", body: Array.from({ length: 20 }, (_, n) => teaser(n)).join(""), expected: [false, true] },
	{ name: "a page without reading matter", body: "<button>Go</button><p>Welcome.</p>", expected: [false, false] },
] as const;

describe("what a page is", () => {
	for (const { name, body, expected } of kinds)
		it(name, () => {
			const { isArticle, isFrontPage } = pageText(documentOf(`<body>${body}`), { isVisible: isShownByMarkup });
			expect([isArticle, isFrontPage]).toEqual(expected);
		});

	it("reads the headlines of a front page", () => {
		const document = documentOf(`<body>${kinds[1].body}`);
		expect(show(document).filter((line) => line.startsWith("heading"))).toHaveLength(20);
	});
});
