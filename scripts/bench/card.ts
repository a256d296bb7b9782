import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { findChromium } from "../browser/find-browser";
import { type ChromiumWithExtension, launchChromium } from "../browser/launch-chromium";
import { readOwnArticles } from "../pages/read-own-articles";
import { renderPage } from "../pages/render-page";
import { PAINTED_NAMES, type PaintedName } from "../start/painted-names";
import { until } from "../start/until";
import type { Row, Section } from "./report";
import { figureOf } from "./rounds";

const ADDRESS = "https://www.bbc.com/news/bench-card";
const LEAST_NAMES = 6;
const WARM_UP = 2;

/** In the page: when the pointer moved last, and when a frame with the card's host in it had been painted. Both in ms of one clock. */
const WATCH = `(() => {
	globalThis.movedAt = 0;
	globalThis.cardAt = null;
	addEventListener("pointermove", ({ timeStamp }) => { globalThis.movedAt = timeStamp; }, { capture: true });
	new MutationObserver((records) => {
		if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => node.popover === "manual"))) return;
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => { globalThis.cardAt = performance.now(); };
			port2.postMessage(null);
		});
	}).observe(document, { childList: true, subtree: true });
})()`;

const stopWorker = async ({ context, extensionId }: ChromiumWithExtension): Promise<void> => {
	const tab = await context.newPage();
	await tab.goto(`chrome-extension://${extensionId}/src/options/index.html`);
	const session = await context.newCDPSession(tab);
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.stopAllWorkers");
	await tab.close();
};

/** Milliseconds from the pointer's last move onto a name until its card is on the screen, where no rest of the pointer is asked for. */
const openingMs = async (page: Page, { point }: PaintedName): Promise<number> => {
	await page.keyboard.press("Escape");
	await page.mouse.move(2, 2);
	await page.evaluate("(globalThis.cardAt = null)");
	await page.mouse.move(point.x, point.y);
	const at = await until("the card", () => page.evaluate<number | null>("globalThis.cardAt"));
	return at - (await page.evaluate<number>("globalThis.movedAt"));
};

/** The card as it ships, on one of our own articles: from the end of the hover intent (which is set to nothing) until it is painted. */
export const benchCard = async (): Promise<Section> => {
	const found = findChromium();
	if (!found) throw new Error("No Chromium was found: install the package chromium, or set CHROME_PATH.");
	const [article] = readOwnArticles();
	if (!article) throw new Error("tests/pages is empty.");
	const browser = await launchChromium(found.path, resolve("dist/chrome"));
	try {
		await (await browser.worker()).evaluate(
			'chrome.storage.local.set({ settings: { version: 1, hoverDelayMs: 0, density: "every" } })',
		);
		await browser.context.route(ADDRESS, (route) =>
			route.fulfill({ body: renderPage(article), contentType: "text/html; charset=utf-8" }),
		);
		const page = browser.context.pages()[0] ?? (await browser.context.newPage());
		await page.addInitScript(WATCH);
		await page.goto(ADDRESS);
		const names = await until("painted names", async () => {
			const now = await page.evaluate<PaintedName[]>(PAINTED_NAMES);
			return now.length >= LEAST_NAMES ? now : null;
		});
		const warm: number[] = [];
		const cold: number[] = [];
		for (const [index, name] of names.entries()) {
			const first = await openingMs(page, name);
			await stopWorker(browser);
			await page.bringToFront();
			const second = await openingMs(page, name);
			if (index < WARM_UP) continue;
			warm.push(first);
			cold.push(second);
		}
		const row = (what: string, values: readonly number[], goal: Pick<Row, "must" | "aim">): Row => ({
			what,
			figure: figureOf(values),
			unit: "ms",
			...goal,
		});
		return {
			title: "Card",
			note: "From the pointer's move onto a name (hover intent set to 0 ms) until its card has been painted; worker awake, and stopped.",
			rows: [
				row("worker awake", warm, { must: "≤ 50", aim: "≤ 16" }),
				row("worker stopped", cold, { must: "≤ 100", aim: "≤ 50" }),
			],
		};
	} finally {
		await browser.close();
	}
};
