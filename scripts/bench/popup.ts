import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Dictionary } from "../../src/dictionary/dictionary";
import { findChromium } from "../browser/find-browser";
import { type ChromiumWithExtension, launchChromium } from "../browser/launch-chromium";
import { escapeHtml } from "../pages/render-page";
import { until } from "../start/until";
import type { Row, Section } from "./report";
import { figureOf } from "./rounds";

const ADDRESS = "https://www.bbc.com/news/bench-popup";
const MEMBERS = [200, 2_000] as const;
const ROUNDS = 9;
const WARM_UP = 2;

/** For every document that opens: remembers when the last row of the cast had been painted, in ms since its navigation began. */
const WATCH = `(() => {
	globalThis.castPainted = null;
	let rows = -1;
	let paintedAt = 0;
	const next = () => requestAnimationFrame(() => setTimeout(look)); // a timer in a frame comes after the frame is painted
	const look = () => {
		const now = document.querySelectorAll("[data-row]").length;
		const isReady = now > 0 || !document.getElementById("app");
		if (isReady && now === rows) { globalThis.castPainted = paintedAt; return; }
		rows = now;
		paintedAt = performance.now();
		next();
	};
	next();
})()`;

/** An article that names so many people, bodies and cities of the dictionary, each once. */
const articleOf = (dictionary: Dictionary, members: number): string => {
	const wanted = { "p:": members / 2, "o:": members / 4, "g:": members / 4 };
	const names: string[] = [];
	for (const [prefix, most] of Object.entries(wanted)) {
		const seen = new Set<string>();
		for (const id of dictionary.ids()) {
			if (seen.size >= most) break;
			const name = id.startsWith(prefix) ? dictionary.entity(id)?.name : undefined;
			if (name?.includes(" ")) seen.add(name);
		}
		names.push(...seen);
	}
	const paragraphs = names.map(
		(name) => `<p>On Tuesday ${escapeHtml(name)} was named in the talks, and nobody objected to that.</p>`,
	);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Many names</title></head><body><main><article><h1>Many names</h1>${paragraphs.join("\n")}</article></main></body></html>`;
};

type Opened = { readonly ms: number; readonly cpuMs: number; readonly rows: number };

/** Opens an address in a tab of its own; an address without a cast is ready when its first frame is. */
const opened = async ({ context }: ChromiumWithExtension, address: string): Promise<Opened> => {
	const tab = await context.newPage();
	const session = await context.newCDPSession(tab);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	await tab.addInitScript(WATCH);
	await tab.goto(address);
	const ms = await until("the cast", () => tab.evaluate<number | null>("globalThis.castPainted"));
	const { metrics } = await session.send("Performance.getMetrics");
	const rows = await tab.evaluate<number>('document.querySelectorAll("[data-row]").length');
	await tab.close();
	return { ms, cpuMs: 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0), rows };
};

const killWorker = async (browser: ChromiumWithExtension, tab: Page): Promise<void> => {
	const session = await browser.context.newCDPSession(tab);
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.stopAllWorkers");
	await session.detach();
};

/** The popup as it ships, opened over a page with many names: from the start of its navigation until the whole cast is painted. */
export const benchPopup = async (dictionary: Dictionary): Promise<Section> => {
	const found = findChromium();
	if (!found) throw new Error("No Chromium was found: install the package chromium, or set CHROME_PATH.");
	const rows: Row[] = [];
	for (const members of MEMBERS) {
		const browser = await launchChromium(found.path, resolve("dist/chrome"));
		try {
			const body = articleOf(dictionary, members);
			await browser.context.route(ADDRESS, (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
			const article = browser.context.pages()[0] ?? (await browser.context.newPage());
			await article.goto(ADDRESS);
			const root = `chrome-extension://${browser.extensionId}/src/`;
			const voice = await browser.context.newPage();
			await voice.goto(`${root}options/index.html`);
			const tabId = await until("the page to be read", () =>
				voice.evaluate<number | null>(`(async () => {
					for (const { id } of await chrome.tabs.query({})) try {
						if ((await chrome.tabs.sendMessage(id, { dramatis: 1, name: "report", request: {} })).value.state === "on") return id;
					} catch {}
					return null;
				})()`),
			);
			const open = (isCold: boolean) => async (): Promise<Opened> => {
				if (isCold) await killWorker(browser, voice);
				return opened(browser, `${root}popup/index.html?tab=${tabId}`);
			};
			const ways = [
				{ name: "an empty page of the extension", open: () => opened(browser, `${root}../manifest.json`) },
				{ name: "warm", open: open(false) },
				{ name: "cold worker", open: open(true) },
			];
			const figures = new Map<string, Opened[]>(ways.map(({ name }) => [name, []]));
			for (let round = 0; round < ROUNDS; round++)
				for (const way of ways) {
					const figure = await way.open();
					if (round >= WARM_UP) figures.get(way.name)?.push(figure);
				}
			for (const [name, all] of figures) {
				const what = `${members} names on the page, ${name} (${all[0]?.rows ?? 0} rows)`;
				rows.push({ what, figure: figureOf(all.map(({ ms }) => ms)), unit: "ms by the clock" });
				rows.push({ what, figure: figureOf(all.map(({ cpuMs }) => cpuMs)), unit: "ms CPU of the main thread" });
			}
		} finally {
			await browser.close();
		}
	}
	return {
		title: "Opening the popup",
		note: "From the start of its navigation until the frame after the last row. Build first: it takes dist/chrome.",
		rows,
	};
};
