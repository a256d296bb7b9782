import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type ChromiumWithExtension, launchChromium } from "../browser/launch-chromium";
import type { OwnArticle } from "../pages/own-article";
import { renderPage } from "../pages/render-page";
import { until } from "../start/until";
import { BAD_FILE, STATE_PAGES, STORED } from "./own-states";
import type { Look, Stage } from "./stage";

type Size = { readonly width: number; readonly height: number };
type Scene = {
	/** `popup`, `options` or `welcome`, with a query or fragment. */
	readonly path: string;
	readonly size: Size;
	/** The page below the popup: a state, or the article. */
	readonly over?: string;
	/** What is stored when it opens. */
	readonly stored?: object;
	readonly act?: (tab: Page) => Promise<unknown>;
	/** All of it, not only the first window. */
	readonly isWhole?: boolean;
};

const SITE = "https://www.bbc.com/news/";
const LIKE_POPUP = { width: 380, height: 600 };
const NARROW = { width: 320, height: 568 };
const WIDE = { width: 1000, height: 800 };
const PHONE = { width: 380, height: 800 };
const REST_MS = 700;
const off = { settings: { version: 1, sites: { "www.bbc.com": "off" } } };
const paused = { settings: { version: 1, paused: true } };
const click = (selector: string) => (tab: Page) => tab.locator(selector).first().click();
const openRow = (name: string) => (tab: Page) => tab.locator(".row-name", { hasText: name }).first().click();
const full =
	"document.body && (chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')))";

const popup = (more: Omit<Scene, "path" | "size"> & Partial<Pick<Scene, "path" | "size">> = {}): Scene => ({
	path: "popup",
	size: LIKE_POPUP,
	over: "article",
	...more,
});
const options = (more: Omit<Scene, "path" | "size"> & Partial<Pick<Scene, "size">> = {}): Scene => ({
	path: "options",
	size: WIDE,
	isWhole: true,
	...more,
});

/** Every state of the extension's own pages that a reader can meet. */
const SCENES: Readonly<Record<string, Scene>> = {
	popup: popup(),
	"popup-narrow": popup({ size: NARROW }),
	"popup-card": popup({ act: click("[data-row]") }),
	"popup-card-narrow": popup({ size: NARROW, act: click("[data-row]") }),
	"popup-card-place": popup({ act: openRow("Dublin") }),
	"popup-card-country": popup({ act: openRow("United Kingdom") }),
	"popup-map-sentence": popup({ act: (tab) => tab.locator(".story-map button").first().hover() }),
	"popup-search": popup({ act: (tab) => tab.locator("input[type=search]").fill("minister") }),
	"popup-search-nobody": popup({ act: (tab) => tab.locator("input[type=search]").fill("Napoleon") }),
	"popup-export": popup({ act: click(".foot .tool") }),
	"popup-nothing-here": popup({ over: "nothing-here" }),
	"popup-not-an-article": popup({ over: "not-a-reading-page" }),
	"popup-other-language": popup({ over: "other-language" }),
	"popup-very-long": popup({ over: "too-long" }),
	"popup-off-here": popup({ stored: off }),
	"popup-paused": popup({ stored: paused }),
	"popup-no-access": popup({ over: "stranger" }),
	"popup-browser-page": { path: "popup", size: LIKE_POPUP },
	"popup-no-dictionary": popup({ over: "broken" }),
	"popup-who": popup({ path: "popup?who=Georgia" }),
	"popup-who-nobody": popup({ path: "popup?who=Quentin+Nobodyson" }),
	options: options(),
	"options-used": options({ stored: STORED.full ?? {} }),
	"options-many": options({ stored: STORED.many ?? {} }),
	"options-damaged": options({ stored: STORED.damaged ?? {}, isWhole: false }),
	"options-full": options({
		isWhole: false,
		act: async (tab) => {
			await tab.evaluate(full);
			await tab.locator(".panel input[type=checkbox]").nth(1).click();
		},
	}),
	"options-bad-file": options({
		act: (tab) =>
			tab
				.locator("input[type=file]")
				.setInputFiles({ name: "dramatis.json", mimeType: "application/json", buffer: Buffer.from(BAD_FILE) }),
	}),
	"options-erase": options({ act: click(".risky") }),
	"options-new-entry": options({ act: click("section[aria-labelledby=own] > button") }),
	"options-search-sites": options({
		act: (tab) => tab.locator("section[aria-labelledby=sites] input[type=search]").fill("bbc"),
	}),
	"options-narrow": options({ size: PHONE, stored: STORED.full ?? {} }),
	welcome: { path: "welcome", size: { width: 900, height: 700 }, isWhole: true },
	"welcome-narrow": { path: "welcome", size: PHONE, isWhole: true },
};

const TAB_OF = (address: string): string => `(async () => {
	for (const { id } of await chrome.tabs.query({})) try {
		const { value } = await chrome.tabs.sendMessage(id, { dramatis: 1, name: "report", request: {} });
		if (value && value.state !== "starting" && (globalThis.addresses ??= {})[id] === undefined) { (globalThis.addresses)[id] = ${JSON.stringify(address)}; return id; }
	} catch {}
	return null;
})()`;

/** The extension's own pages in every state, in one browser, and in a second one whose dictionary is gone. */
export const openOwnStage = async (path: string, dist: string, article: OwnArticle): Promise<Stage> => {
	const broken = mkdtempSync(join(tmpdir(), "dramatis-broken-"));
	cpSync(dist, broken, { recursive: true });
	rmSync(join(broken, "dictionary.bin"));
	const bodies: Readonly<Record<string, string>> = {
		...STATE_PAGES,
		article: renderPage(article),
		broken: renderPage(article),
		stranger: renderPage(article),
	};
	const stage = async (folder: string) => {
		const browser = await launchChromium(path, folder, { viewport: null });
		for (const [name, body] of Object.entries(bodies))
			await browser.context.route(addressOf(name), (route) =>
				route.fulfill({ body, contentType: "text/html; charset=utf-8" }),
			);
		const voice = await browser.context.newPage();
		await voice.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
		return { browser, voice, tabs: new Map<string, number | null>() };
	};
	const addressOf = (name: string): string => (name === "stranger" ? "https://local.example/story" : SITE + name);
	const sound = await stage(dist);
	const damaged = await stage(broken);
	type Opened = typeof sound;

	const tabOver = async ({ browser, voice, tabs }: Opened, name: string): Promise<number | null> => {
		const known = tabs.get(name);
		if (known !== undefined) return known;
		const page = await browser.context.newPage();
		await page.goto(addressOf(name));
		const id =
			name === "stranger"
				? await strangerId(voice)
				: await until(name, () => voice.evaluate<number | null>(TAB_OF(name)));
		tabs.set(name, id);
		return id;
	};
	const strangerId = (voice: Page): Promise<number> =>
		voice.evaluate<number>("chrome.tabs.query({ active: true }).then((all) => Math.max(...all.map(({ id }) => id)))");
	const dress = async ({ context }: ChromiumWithExtension, tab: Page, { look, size }: { look: Look; size: Size }) => {
		await tab.emulateMedia({ colorScheme: look.scheme, reducedMotion: "reduce" });
		const session = await context.newCDPSession(tab);
		await session.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: look.scale, mobile: false });
		return async (isWhole: boolean): Promise<Buffer> => {
			const { data } = await session.send("Page.captureScreenshot", { captureBeyondViewport: isWhole });
			return Buffer.from(data, "base64");
		};
	};
	const take =
		(scene: Scene) =>
		async (look: Look): Promise<Buffer | null> => {
			const opened = scene.over === "broken" ? damaged : sound;
			const { browser, voice } = opened;
			const id = scene.over ? await tabOver(opened, scene.over) : null;
			await voice.evaluate(
				`chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(scene.stored ?? {})}))`,
			);
			const tab = await browser.context.newPage();
			const picture = await dress(browser, tab, { look, size: scene.size });
			const [folder = "", query = ""] = scene.path.split("?");
			const search = [query, id === null ? "" : `tab=${id}`].filter(Boolean).join("&");
			await tab.goto(`chrome-extension://${browser.extensionId}/src/${folder}/index.html?${search}`);
			await tab.locator("h1").first().waitFor({ state: "attached" });
			await tab.waitForTimeout(REST_MS);
			await scene.act?.(tab);
			await tab.waitForTimeout(REST_MS);
			const taken = await picture(scene.isWhole ?? false);
			await tab.close();
			await voice.evaluate("chrome.storage.local.clear()");
			return taken;
		};
	return {
		pictures: Object.fromEntries(Object.entries(SCENES).map(([name, scene]) => [name, take(scene)])),
		close: async () => {
			await sound.browser.close();
			await damaged.browser.close();
			rmSync(broken, { recursive: true, force: true });
		},
	};
};
