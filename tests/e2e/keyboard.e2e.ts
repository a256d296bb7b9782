import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { until } from "../../scripts/start/until";
import { type ChromiumLab, openChromiumLab } from "../trust/chromium-lab";
import { stateOf, tabIdOf } from "../trust/lab";

// The extension's own pages by keys alone. The card on web pages has its own tests beside src/content.
const [article] = readOwnArticles();
if (!article) throw new Error("tests/pages is empty");
const ARTICLE = "https://www.bbc.com/news/article";
const MOST_STOPS = 200;

/** The element with the focus, in shadow roots too: what it is, what it is called, and whether its focus can be seen. */
const FOCUSED = `(() => {
	let one = document.activeElement;
	while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
	if (!one || one === document.body) return null;
	const shown = one.classList.contains("unseen") ? one.closest(".button") : one;
	const { outlineStyle, outlineWidth } = getComputedStyle(shown);
	const name = one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent;
	const box = shown.getBoundingClientRect();
	return {
		tag: one.tagName,
		name: name.trim(),
		isSeen: outlineStyle !== "none" && outlineWidth !== "0px",
		isInView: box.bottom > 0 && box.top < innerHeight,
		isLarge: one.tagName !== "BUTTON" || (box.width >= 24 && box.height >= 23.5) || getComputedStyle(one).display === "inline",
	};
})()`;
type Focused = {
	readonly tag: string;
	readonly name: string;
	readonly isSeen: boolean;
	readonly isInView: boolean;
	readonly isLarge: boolean;
} | null;

let lab: ChromiumLab;
let tabId = 0;
const openPage = async (path: string): Promise<Page> => {
	await lab.newTab(lab.root + path);
	const page = lab.pages().at(-1);
	if (!page) throw new Error("The page did not open.");
	await page.locator("h1").first().waitFor({ state: "attached" });
	return page;
};
const focused = (page: Page) => page.evaluate<Focused>(FOCUSED);
const press = async (page: Page, ...keys: readonly string[]): Promise<Focused> => {
	for (const key of keys) await page.keyboard.press(key);
	return focused(page);
};

beforeAll(async () => {
	lab = await openChromiumLab({ serve: (url) => (url === ARTICLE ? { body: renderPage(article) } : null) });
	await lab.newTab(ARTICLE);
	await stateOf(lab, ARTICLE, "on");
	tabId = await tabIdOf(lab, "www.bbc.com");
});
afterAll(() => lab.close());

/** Everything that Tab stops at, once around. */
const stopsOf = async (page: Page): Promise<readonly NonNullable<Focused>[]> => {
	const stops: NonNullable<Focused>[] = [];
	for (let n = 0; n < MOST_STOPS; n++) {
		const stop = await press(page, "Tab");
		if (!stop) break;
		stops.push(stop);
	}
	return stops;
};

const views = [
	{
		name: "popup",
		path: () => `src/popup/index.html?tab=${tabId}`,
		ready: ".row",
		passes: ["Pause everywhere", "Options", "Search this page’s cast"],
	},
	{
		name: "options",
		path: () => "src/options/index.html",
		ready: "#about",
		passes: ["Change keys", "Write an entry", "Erase everything"],
	},
	{
		name: "first run",
		path: () => "src/welcome/index.html",
		ready: ".sample-card > *",
		passes: ["Jens Stoltenberg", "Options"],
	},
];
test.each(views)(
	"$name: Tab goes through all of it and out again; every stop has a name, is seen, in view and large enough",
	async ({ path, ready, passes }) => {
		const page = await openPage(path());
		await page.locator(ready).first().waitFor();
		const stops = await stopsOf(page);
		expect(stops.length).toBeLessThan(MOST_STOPS);
		expect(
			stops.filter(({ name, isSeen, isInView, isLarge }) => name === "" || !isSeen || !isInView || !isLarge),
		).toEqual([]);
		expect(stops.map(({ name }) => name)).toEqual(expect.arrayContaining(passes));
		await page.close();
	},
);

test("popup: from the search into the list, a card opened, walked through and closed, back to the search", async () => {
	const page = await openPage(`src/popup/index.html?tab=${tabId}`);
	await page.locator(".row").first().waitFor();
	await page.locator("input[type=search]").focus();
	await page.keyboard.type("minister");
	expect(await press(page, "ArrowDown")).toMatchObject({ tag: "BUTTON", name: expect.stringContaining("Liz Truss") });
	expect(await press(page, "ArrowDown", "ArrowUp")).toMatchObject({ name: expect.stringContaining("Liz Truss") });
	await press(page, "Enter");
	expect(await page.locator("[data-row][aria-expanded=true]").count()).toBe(1);
	await page.locator(".cast-card .tools").waitFor();
	expect((await press(page, "Tab"))?.name).toBe("Rishi Sunak");
	expect(await press(page, "Shift+Tab", "Enter")).toMatchObject({ name: expect.stringContaining("Liz Truss") });
	expect(await page.locator("[data-row][aria-expanded=true]").count()).toBe(0);
	await page.close();
});

test("options: an entry is written, changed, deleted and brought back; erasing asks first, and Cancel has the focus", async () => {
	const page = await openPage("src/options/index.html");
	await page.locator("section[aria-labelledby=own] > button").focus();
	await press(page, "Enter");
	expect(await focused(page)).toMatchObject({ tag: "INPUT", name: "Name" });
	await page.keyboard.type("Ann Lee");
	await press(page, "Enter");
	await page.locator("tbody tr").waitFor();
	expect((await focused(page))?.name).toBe("Write an entry");
	await page.locator("td button").first().focus();
	await press(page, "Enter");
	await page.locator("form.entry").waitFor();
	await page.locator("form.entry button").last().focus();
	await press(page, "Enter");
	await page.locator("td button").last().focus();
	await press(page, "Enter");
	await until("Undo", async () => (await focused(page))?.name === "Undo" || null);
	await press(page, "Enter");
	await page.locator("tbody tr").waitFor();
	expect(await focused(page)).toMatchObject({ tag: "H2", name: "My entries" });
	await page.locator(".risky").focus();
	await press(page, "Enter");
	await until("the question", async () => (await focused(page))?.name === "Cancel" || null);
	await press(page, "Enter");
	await until("the focus to be back", async () => (await focused(page))?.name === "Erase everything" || null);
	expect(await page.locator("tbody tr").count()).toBe(1);
	await page.close();
});
