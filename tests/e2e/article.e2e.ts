import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import type { PageSession } from "../../scripts/start/page-session";
import { COUNT_ELEMENTS, PAINTED_NAMES, type PaintedName } from "../../scripts/start/painted-names";
import { until } from "../../scripts/start/until";
import { BROWSERS, openIn } from "./open-in";

const article = readOwnArticles().find(({ slug }) => slug === "vilnius-summit");
if (!article) throw new Error("tests/pages/vilnius-summit is missing");
const html = renderPage(article);
// A listed news site, so that the build that ships is the one that is tried.
const URL_LISTED = "https://www.bbc.com/news/world-europe-12345678";
const DOM = "document.documentElement.outerHTML";

for (const browser of BROWSERS) {
	describe(`an article on a listed site, shipped build, ${browser}`, () => {
		let page: PageSession;
		const painted = () => page.evaluate<PaintedName[]>(PAINTED_NAMES);
		const elements = () => page.evaluate<number>(COUNT_ELEMENTS);
		const state = (wanted: string) =>
			until(`state "${wanted}"`, async () => {
				const report = await page.report();
				return report?.state === wanted ? report : null;
			});
		const switchSite = (to: "on" | "off") =>
			page.inExtension(
				`(globalThis.browser ?? chrome).storage.local.set({ settings: { version: 1, sites: { "www.bbc.com": "${to}" } } })`,
			);

		beforeAll(async () => {
			page = await openIn(browser, URL_LISTED, { build: "shipped", pages: { [URL_LISTED]: { body: html } } });
		});
		afterAll(async () => {
			await page.close();
		});

		test("is annotated, and the cast holds people, organisations and places", async () => {
			const { reading } = await state("on");
			const names = (type: string) =>
				reading?.entities.filter((entity) => entity.type === type).map(({ name }) => name);
			expect(names("person")).toEqual(expect.arrayContaining(["Joe Biden", "Jens Stoltenberg", "Ilze Marten"]));
			expect(names("place")).toEqual(expect.arrayContaining(["Ukraine", "Sweden", "Vilnius"]));
			expect(names("organisation")?.length).toBeGreaterThan(3);
			expect(reading?.article.date).toMatchObject({ from: "2023-07-12", to: "2023-07-12" });
		});

		test("is painted without a node of the page being touched", async () => {
			const names = await until("painted names", async () => {
				const now = await painted();
				return now.length > 3 ? now : null;
			});
			expect(names.map(({ text }) => text)).toContain("Lithuania");
			const fresh = await page.evaluate<number>(
				`new DOMParser().parseFromString(${JSON.stringify(html)}, "text/html").querySelectorAll("*").length`,
			);
			expect(await elements()).toBe(fresh);
		});

		test("a name that is pointed at opens its card; Escape closes it and leaves the page as it was", async () => {
			const before = await page.evaluate<string>(DOM);
			const count = await elements();
			const name = (await painted()).find(({ text }) => text === "Lithuania");
			if (!name) throw new Error("Lithuania is not painted");
			await page.moveTo({ x: name.point.x, y: name.point.y + 200 });
			await page.moveTo(name.point);
			await until("the card", async () => (await elements()) > count);
			await page.press("Escape");
			await until("the card to close", async () => (await elements()) === count);
			expect(await page.evaluate<string>(DOM)).toBe(before);
		});

		test("the switch for the site acts at once, both ways, without reload", async () => {
			await page.evaluate("(globalThis.stillHere = true)");
			await switchSite("off");
			await state("off-here");
			expect(await painted()).toEqual([]);
			await switchSite("on");
			await state("on");
			await until("painted names", async () => (await painted()).length > 3);
			expect(await page.evaluate("globalThis.stillHere")).toBe(true);
		});
	});
}
