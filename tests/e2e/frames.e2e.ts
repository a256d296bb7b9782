import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import type { PageSession } from "../../scripts/start/page-session";
import { until } from "../../scripts/start/until";
import { BROWSERS, openIn } from "./open-in";

// An article in a frame of the page's own origin: listed, counted and painted, though the script runs in the page alone.

const [article] = readOwnArticles();
if (!article) throw new Error("There is no article in tests/pages.");
const COVER = "https://www.bbc.com/news/cover";
const INNER = "https://www.bbc.com/news/inner";
const pages = {
	[COVER]: {
		body: `<!doctype html><html lang="en"><title>Cover</title><body style="margin:0">
			<h1>Our story</h1><iframe src="/news/inner" width="1000" height="600" style="border:0"></iframe></body></html>`,
	},
	[INNER]: { body: renderPage(article) },
};
/** How many ranges are registered in the frame, and where the first painted name is seen in the window. */
const IN_FRAME = `(() => {
	const frame = document.querySelector("iframe");
	const { highlights } = frame.contentWindow.CSS;
	const ranges = ["dramatis-actor", "dramatis-place"].flatMap((name) => [...(highlights.get(name) ?? [])]);
	const [first] = ranges;
	if (!first) return null;
	const range = frame.contentDocument.createRange();
	range.setStart(first.startContainer, first.startOffset);
	range.setEnd(first.endContainer, first.endOffset);
	const box = range.getBoundingClientRect();
	const outer = frame.getBoundingClientRect();
	return { count: ranges.length, x: outer.x + box.x + box.width / 2, y: outer.y + box.y + box.height / 2, nodes: document.documentElement.childElementCount };
})()`;
type InFrame = { readonly count: number; readonly x: number; readonly y: number; readonly nodes: number };

for (const browser of BROWSERS)
	describe(`a frame of the page's own origin, ${browser}`, () => {
		let page: PageSession;
		beforeAll(async () => {
			page = await openIn(browser, COVER, { build: "shipped", pages });
		});
		afterAll(async () => {
			await page.close();
		});

		test("is read, painted, and opens its cards", async () => {
			await until("the cast", async () => ((await page.report())?.reading?.mentions.length ?? 0) > 10);
			const seen = await until("painted names", async () => page.evaluate<InFrame | null>(IN_FRAME));
			expect(seen.count).toBeGreaterThan(2);
			await page.moveTo({ x: seen.x - 1, y: seen.y });
			await page.moveTo({ x: seen.x, y: seen.y });
			await until("a card", async () => ((await page.evaluate<InFrame>(IN_FRAME))?.nodes ?? 0) > seen.nodes);
		});
	});
