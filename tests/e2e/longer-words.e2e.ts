import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/browser/find-browser";
import { type ChromiumWithExtension, launchChromium } from "../../scripts/browser/launch-chromium";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { until } from "../../scripts/start/until";
import { FIND_ANNOTATED_TAB } from "./find-annotated-tab";

// The layout in a language that takes 40 % more room, from left to right and from right to left.
const URL_LISTED = "https://www.bbc.com/news/world-europe-12345678";
const SHARE = 0.4;
const FILLER = "ñôr èlùm ";

type Messages = Record<string, { message: string }>;

/** A text as a longer language might have it: what has to stay stays. */
const longer = (text: string): string => {
	const more = Math.ceil(text.replace(/\$\d/g, "").length * SHARE);
	return `${text} ${FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more)}`.trim();
};

const folder = mkdtempSync(join(tmpdir(), "longer-words-"));
let browser: ChromiumWithExtension;
let tabId = 0;

beforeAll(async () => {
	const found = findChromium();
	const [article] = readOwnArticles();
	if (!found || !article) throw new Error("Chromium was not found, or tests/pages is empty.");
	cpSync(resolve("dist/chrome"), folder, { recursive: true });
	const file = join(folder, "_locales/en/messages.json");
	const messages: Messages = JSON.parse(readFileSync(file, "utf8"));
	const kept = new Set(["languageTag", "extensionName", "extensionDescription"]);
	for (const [key, text] of Object.entries(messages)) if (!kept.has(key)) text.message = longer(text.message);
	writeFileSync(file, JSON.stringify(messages));
	browser = await launchChromium(found.path, folder);
	await browser.context.route(URL_LISTED, (route) =>
		route.fulfill({ body: renderPage(article), contentType: "text/html; charset=utf-8" }),
	);
	const page = browser.context.pages()[0] ?? (await browser.context.newPage());
	await page.goto(URL_LISTED);
	tabId = await until("the page to be read", async () =>
		(await browser.worker()).evaluate<number | null>(FIND_ANNOTATED_TAB),
	);
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

/** What sticks out of the window, and buttons whose words do not fit into them. */
const MISFITS = `(() => {
	const width = document.documentElement.clientWidth;
	const all = [...document.querySelectorAll("body *")].flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll("*") ?? [])]);
	const shown = all.filter((element) => element.checkVisibility() && !element.closest("svg, .unseen, .scroll, .story-map"));
	const out = shown.filter((element) => { const box = element.getBoundingClientRect(); return box.width > 1 && (box.left < -1 || box.right > width + 1); });
	const full = shown.filter((element) => element.matches("button, a, legend, h1, h2") && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && getComputedStyle(element).display !== "inline");
	return [...out.map((element) => "out: " + element.outerHTML.slice(0, 90)), ...full.map((element) => "full: " + element.outerHTML.slice(0, 90))];
})()`;

const VIEWS = [
	{ path: "popup", width: 380, ready: ".row" },
	{ path: "popup", width: 320, ready: ".row" },
	{ path: "options", width: 380, ready: "#data" },
	{ path: "options", width: 900, ready: "#data" },
	{ path: "welcome", width: 380, ready: ".card" },
	{ path: "welcome", width: 900, ready: ".card" },
] as const;

describe.each([{ direction: "ltr" }, { direction: "rtl" }])("with longer words, $direction", ({ direction }) => {
	test.each(VIEWS)("$path at $width px fits", async ({ path, width, ready }) => {
		const page = await browser.context.newPage();
		await page.setViewportSize({ width, height: 600 });
		await page.goto(`chrome-extension://${browser.extensionId}/src/${path}/index.html?tab=${tabId}`);
		await page.locator(ready).first().waitFor();
		if (path === "popup") {
			await page.locator("[data-row]").first().click();
			await page.locator(".cast-card .tools").waitFor();
		}
		await page.evaluate(`document.documentElement.dir = ${JSON.stringify(direction)}`);
		expect(await page.evaluate<string[]>(MISFITS)).toEqual([]);
		expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(
			true,
		);
		await page.close();
	});
});
