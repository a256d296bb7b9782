import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/browser/find-browser";
import { type ChromiumWithExtension, launchChromium } from "../../scripts/browser/launch-chromium";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { BAD_FILE, STORED } from "../../scripts/screenshots/own-states";
import { until } from "../../scripts/start/until";
import { FIND_ANNOTATED_TAB } from "./find-annotated-tab";

// The extension's own pages as they ship, judged by axe. The card is judged in src/ui, because its shadow root is closed.
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const URL_LISTED = "https://www.bbc.com/news/world-europe-12345678";

const LOOKS = [
	{ name: "light", media: { colorScheme: "light", forcedColors: "none" } },
	{ name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
	{ name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

type View = {
	readonly name: string;
	readonly path: string;
	readonly stored?: object;
	readonly prepare?: (page: Page) => Promise<void>;
};
const VIEWS: readonly View[] = [
	{ name: "the cast with its map", path: "popup" },
	{
		name: "a card in the popup, and the export",
		path: "popup",
		prepare: async (page) => {
			await page.locator("[data-row]").first().click();
			await page.locator(".foot .tool").click();
			await page.locator(".cast-card summary").click();
		},
	},
	{
		name: "an answer about a selection",
		path: "popup?who=Paris",
		prepare: (page) => page.locator(".who .card").first().waitFor(),
	},
	{ name: "the cast of a page that is off", path: "popup", stored: { settings: { version: 1, paused: true } } },
	{ name: "no answer about a selection", path: "popup?who=Quentin+Nobodyson" },
	{
		name: "options with everything that a reader can have said, a bad file and damage",
		path: "options",
		stored: { ...STORED.full, settings: { version: 1, density: "loud", sites: { "www.example.com": "off" } } },
		prepare: async (page) => {
			await page.locator(".notice").waitFor();
			await page.locator("section[aria-labelledby=sites] input[type=search]").fill("bbc");
			const file = { name: "dramatis.json", mimeType: "application/json", buffer: Buffer.from(BAD_FILE) };
			await page.locator("input[type=file]").setInputFiles(file);
			await page.locator(".problems").waitFor();
			await page.locator("section[aria-labelledby=known] li button").first().click();
			await page.locator(".undo button").waitFor();
		},
	},
	{
		name: "options with an entry and a question",
		path: "options",
		prepare: async (page) => {
			await page.locator("section[aria-labelledby=own] > button").click();
			await page.locator(".entry input").first().fill("Ann Lee");
			await page.locator(".entry .main").click();
			await page.locator("table td button").first().click();
			await page.locator(".risky").click();
		},
	},
	{ name: "the first run", path: "welcome", prepare: (page) => page.locator(".card").waitFor() },
];

let browser: ChromiumWithExtension;
let tabId = 0;

beforeAll(async () => {
	const found = findChromium();
	const [article] = readOwnArticles();
	if (!found || !article) throw new Error("Chromium was not found, or tests/pages is empty.");
	browser = await launchChromium(found.path, resolve("dist/chrome"));
	await browser.context.route(URL_LISTED, (route) =>
		route.fulfill({ body: renderPage(article), contentType: "text/html; charset=utf-8" }),
	);
	const page = browser.context.pages()[0] ?? (await browser.context.newPage());
	await page.goto(URL_LISTED);
	tabId = await until("the page to be read", async () =>
		(await browser.worker()).evaluate<number | null>(FIND_ANNOTATED_TAB),
	);
});
afterAll(() => browser.close());

describe.each(LOOKS)("axe finds nothing, $name", ({ media }) => {
	test.each(VIEWS)("$name", async ({ path, stored = {}, prepare }) => {
		const worker = await browser.worker();
		await worker.evaluate(
			`chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(stored)}))`,
		);
		const page = await browser.context.newPage();
		await page.emulateMedia({ ...media, reducedMotion: "reduce" });
		const [folder, query = ""] = path.split("?");
		const address = `chrome-extension://${browser.extensionId}/src/${folder}/index.html?${query}&tab=${tabId}`;
		await page.goto(address);
		await page.locator("h1, h2").first().waitFor();
		if (folder === "popup") await page.locator(".row, .who, .notice").first().waitFor();
		await prepare?.(page);
		await page.evaluate(AXE);
		const { violations, passes } = await page.evaluate<AxeResults>(
			`axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`,
		);
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
		expect(passes.length).toBeGreaterThan(10);
		await page.close();
	});
});
