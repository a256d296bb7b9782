import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { COUNT_ELEMENTS, PAINTED_NAMES, type PaintedName } from "../../scripts/start/painted-names";
import { until } from "../../scripts/start/until";
import { type Lab, type Served, stateOf, type Tab, tabIdOf } from "../trust/lab";
import { LABS, openLab } from "../trust/open-lab";

const HOST = "www.bbc.com";
const ARTICLE = `https://${HOST}/news/world-europe-12345678`;
const article = readOwnArticles().find(({ slug }) => slug === "vilnius-summit");
if (!article) throw new Error("tests/pages/vilnius-summit is missing");
const html = renderPage(article);

/** The browsers' own errands, the same without the extension: updates, form filling, and warming up a way to the page that is opened. */
const ERRANDS = [
	/^(?:update|accounts|content-autofill|optimizationguide-pa)\.google(?:apis)?\.com/,
	/^firefox\.settings\.services\.mozilla\.com/,
	/^www\.bbc\.com:443$/,
];
const ICON = `https://${HOST}/favicon.ico`;
const PAGES: Readonly<Record<string, Served>> = {
	[ARTICLE]: { body: html },
	[ICON]: { body: "", contentType: "image/x-icon" },
};

const TEXT = "document.body.innerText";
const hasText = (tab: Tab, text: string) =>
	until(text, async () => (await tab.evaluate<string>(TEXT)).includes(text) || null);

for (const browser of LABS) {
	describe(`silence, ${browser}: a proxy that hears whatever this browser sends hears nothing`, () => {
		let lab: Lab;
		let page: Tab;

		beforeAll(async () => {
			lab = await openLab(browser, { proxied: true, serve: (url) => PAGES[url] ?? null });
			page = await lab.newTab(ARTICLE);
		});
		afterAll(() => lab.close());

		const heard = () => lab.asked.filter((host) => !ERRANDS.some((errand) => errand.test(host)));
		/** What the proxy heard, and what tabs asked for beside the article itself. */
		const out = () => [...heard(), ...lab.sent.map(({ url }) => url).filter((url) => !(url in PAGES))];

		test("while an article is read and painted, and a card is opened", async () => {
			await stateOf(lab, ARTICLE, "on");
			const [name] = await until("painted names", async () => {
				const names = await page.evaluate<PaintedName[]>(PAINTED_NAMES);
				return names.length > 3 ? names : null;
			});
			const count = await page.evaluate<number>(COUNT_ELEMENTS);
			await page.moveTo({ x: 2, y: 2 });
			if (name) await page.moveTo(name.point);
			await until("the card", async () => (await page.evaluate<number>(COUNT_ELEMENTS)) > count);
			await page.press("Escape");
			expect(out()).toEqual([]);
		});

		test("while the popup shows the cast and a card, switches the site off and on, and pauses", async () => {
			const id = await tabIdOf(lab, HOST);
			const popup = await lab.newTab(`${lab.root}src/popup/index.html?tab=${id}`);
			await until("the cast", () => popup.evaluate(`document.querySelectorAll("[data-row]").length > 3`));
			await popup.evaluate(`document.querySelector("[data-row]").click()`);
			await until("the way to Wikipedia", () =>
				popup.evaluate(`document.querySelector("a[href*='wikipedia.org']") !== null`),
			);
			await popup.evaluate(`document.querySelector(".site input, .site [role=switch]").click()`);
			await stateOf(lab, ARTICLE, "off-here");
			await popup.evaluate(`document.querySelector(".site input, .site [role=switch]").click()`);
			await stateOf(lab, ARTICLE, "on");
			for (const state of ["paused", "on"] as const) {
				await popup.evaluate(`document.querySelector("button[aria-pressed]").click()`);
				await stateOf(lab, ARTICLE, state);
			}
			await popup.close();
			expect(out()).toEqual([]);
		});

		test("while the options page shows what it is about", async () => {
			const options = await lab.newTab(`${lab.root}src/options/index.html`);
			await hasText(options, "GeoNames");
			await options.close();
			expect(out()).toEqual([]);
		});

		test("the way to Wikipedia is gone by a click only, and does not tell where from", async () => {
			const id = await tabIdOf(lab, HOST);
			const popup = await lab.newTab(`${lab.root}src/popup/index.html?tab=${id}`);
			await until("the cast", () => popup.evaluate(`document.querySelectorAll("[data-row]").length > 3`));
			await popup.evaluate(`document.querySelector("[data-row]").click()`);
			const link = await until("the link", () =>
				popup.evaluate<{ href: string; rel: string } | null>(
					`(() => { const a = document.querySelector("a[href*='wikipedia.org']"); return a && { href: a.href, rel: a.rel }; })()`,
				),
			);
			expect(link.rel.split(" ")).toContain("noreferrer");
			await popup.evaluate(`document.querySelector("a[href*='wikipedia.org']").click()`);
			const sent = await until("the request", async () => lab.sent.find(({ url }) => !(url in PAGES)));
			expect(sent).toEqual({ url: link.href, referrer: null });
			await until("the proxy", async () => heard().length > 0);
			expect(new Set(heard())).toEqual(new Set(["en.wikipedia.org:443"]));
		});

		test("and the proxy would have heard it: a page's own request is seen", async () => {
			await page.evaluate(`fetch("https://canary.example/").catch(() => 0).then(() => 1)`);
			expect(lab.asked).toContain("canary.example:443");
		});
	});
}
