import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import type { PageSession } from "../../scripts/start/page-session";
import { until } from "../../scripts/start/until";
import { BROWSERS, openIn } from "./open-in";

// Back and forward: from the browser's cache, where the page and our script sleep as they were, or loaded anew.

const [first, second] = readOwnArticles();
if (!first || !second) throw new Error("There are no articles in tests/pages.");
const ONE = "https://www.bbc.com/news/one";
const TWO = "https://www.bbc.com/news/two";
const note =
	"<script>addEventListener('pageshow', (event) => { globalThis.shown = event.persisted ? 'cache' : 'load'; })</script>";
const pages = { [ONE]: { body: renderPage(first) + note }, [TWO]: { body: renderPage(second) + note } };
const PAINTED = `["dramatis-actor", "dramatis-place"].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0)`;
const RULES = "document.adoptedStyleSheets.length";

for (const browser of BROWSERS)
	describe(`back and forward, ${browser}`, () => {
		let page: PageSession;
		/** On its way to another page a browser answers nothing. */
		const ask = <T>(expression: string): Promise<T | null> => page.evaluate<T>(expression).catch(() => null);
		const isAnnotated = async (title: string) =>
			until(title, async () => {
				const report = await page.report();
				const isThis = report?.state === "on" && report.reading?.article.title === title;
				return isThis && ((await ask<number>(PAINTED)) ?? 0) > 2;
			});
		beforeAll(async () => {
			page = await openIn(browser, ONE, { build: "shipped", pages });
		});
		afterAll(async () => {
			await page.close();
		});

		test("each page is annotated when it is seen again, and once", async () => {
			const titles = new Map<string, string>();
			for (const url of [ONE, TWO]) {
				await page.goTo(url);
				const report = await until("a reading", async () => {
					const now = await page.report();
					return now?.state === "on" && (await ask("location.href")) === url ? now : null;
				});
				titles.set(url, report.reading?.article.title ?? "");
			}
			expect(new Set(titles.values()).size).toBe(2);
			for (const [by, url] of [
				[-1, ONE],
				[1, TWO],
				[-1, ONE],
			] as const) {
				await page.evaluate(`(setTimeout(() => history.go(${by})), 1)`);
				await until("the other page", async () => (await ask("location.href")) === url);
				await isAnnotated(titles.get(url) ?? "");
				expect(await page.evaluate(RULES)).toBe(1);
				expect(["cache", "load"]).toContain(await page.evaluate("globalThis.shown"));
			}
		});
	});
