import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import type { PageSession } from "../../scripts/start/page-session";
import { until } from "../../scripts/start/until";
import { compareExpression, type Difference, PAINTED_BOXES } from "./compare-pictures";
import { BROWSERS, openIn } from "./open-in";

// What a reader sees: an underline under each painted name that stands out from its ground, and not one other pixel.

const [article] = readOwnArticles();
if (!article) throw new Error("There is no article in tests/pages.");
const withStyle = (style: string): string => renderPage(article).replace("</head>", `<style>${style}</style></head>`);
const PAGES = {
	light: "html { color-scheme: light } body { background: #fff; color: #1a1a1a }",
	dark: "html { color-scheme: dark } body { background: #101418; color: #e8e6e3 }",
	"light on a picture": "body { background: linear-gradient(90deg, #07304a, #5a1f3d); color: #fff }",
} as const;
/** Solid lines leave gaps under letters that reach down; dotted ones are half gaps. */
const LEAST_SHARE: Readonly<Record<string, number>> = { "dramatis-actor": 0.6, "dramatis-place": 0.3 };
const LEAST_CONTRAST = 3;
/** Chromium cuts a letter that hangs over the edge of a highlight: a pixel here and there. */
const MOST_ELSEWHERE = 20;

const address = (name: string) => `https://www.bbc.com/news/pixels-${name.replaceAll(" ", "-")}`;
const pages = Object.fromEntries(
	Object.entries(PAGES).map(([name, style]) => [address(name), { body: withStyle(style) }]),
);
const SELECTED = `(() => {
	const range = document.createRange();
	range.selectNodeContents(document.querySelector("article"));
	getSelection().removeAllRanges();
	getSelection().addRange(range);
	const text = String(getSelection());
	getSelection().removeAllRanges();
	const isFound = find(document.querySelector("article p").textContent.slice(0, 20));
	getSelection().removeAllRanges();
	scrollTo(0, 0);
	return { text, isFound, height: document.documentElement.scrollHeight };
})()`;

for (const browser of BROWSERS) {
	describe(`pixels in ${browser}`, () => {
		let page: PageSession;
		const switchSite = (to: "on" | "off") =>
			page.inExtension(
				`(globalThis.browser ?? chrome).storage.local.set({ settings: { version: 1, density: "every", sites: { "www.bbc.com": "${to}" } } })`,
			);
		const boxes = () => page.evaluate<object[]>(PAINTED_BOXES);

		beforeAll(async () => {
			page = await openIn(browser, address("light"), { build: "shipped", pages });
		});
		afterAll(async () => {
			await page.close();
		});

		test.each(Object.keys(PAGES))("underlines are seen, and nothing else is changed: %s", async (name) => {
			await switchSite("on");
			await page.goTo(address(name));
			await page.moveTo({ x: 2, y: 2 });
			await until("painted names", async () => (await boxes()).length > 3);
			const painted = await boxes();
			const picture = await page.screenshot();
			const selected = await page.evaluate(SELECTED);
			await switchSite("off");
			await until("a bare page", async () => (await boxes()).length === 0);
			const bare = await page.screenshot();
			expect(selected).toEqual(await page.evaluate(SELECTED));
			const seen = await page.evaluate<Difference>(compareExpression(picture, bare, painted));
			for (const { registry, text, share, contrast } of seen.underlines) {
				expect(share, text).toBeGreaterThan(LEAST_SHARE[registry] ?? 1);
				expect(contrast, text).toBeGreaterThan(LEAST_CONTRAST);
			}
			expect(seen.underlines.length).toBeGreaterThan(3);
			expect(seen.elsewhere).toBeLessThanOrEqual(MOST_ELSEWHERE);
		});
	});
}
