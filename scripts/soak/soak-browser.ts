import type { Page } from "playwright-core";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import type { Serve } from "../../tests/trust/lab";
import { findChromium } from "../browser/find-browser";
import { type ChromiumWithExtension, launchChromium } from "../browser/launch-chromium";
import { ensureDictionary } from "../ensure-dictionary";
import { until } from "../start/until";
import { manyPages } from "./many-pages";

/** `NEWS + number` is a page of `manyPages`. */
export const NEWS = "https://www.bbc.com/news/";

export type SoakBrowser = ChromiumWithExtension & {
	readonly pageAt: (number: number) => string;
	/** A tab in front: timers of others run once a second. */
	readonly newTab: (url: string) => Promise<Page>;
};

/** The same pages for a test browser that asks what stands at an address. */
export const servedNews = async (): Promise<Serve> => {
	const pageAt = manyPages(openDictionary(await ensureDictionary()));
	return (url) => {
		if (url === "https://www.bbc.com/favicon.ico") return { body: "", contentType: "image/x-icon" };
		return url.startsWith(NEWS) ? { body: pageAt(Number(url.slice(NEWS.length)) || 0) } : null;
	};
};

/** Resolves when names that stand in the page now are painted. */
export const whenPainted = (page: Page): Promise<boolean> =>
	until("paint", () =>
		page.evaluate<boolean>(
			`[...(CSS.highlights.get("dramatis-actor") ?? [])].some(({ startContainer }) => startContainer.isConnected)`,
		),
	);

/** Chromium with the built extension (or bare, with null) and a server of news pages. */
export const openSoakBrowser = async (extension: string | null = "dist/chrome"): Promise<SoakBrowser> => {
	const found = findChromium();
	if (!found) throw new Error("Chromium was not found: install the package chromium, or set CHROME_PATH.");
	const pageAt = manyPages(openDictionary(await ensureDictionary()));
	const browser = await launchChromium(found.path, extension);
	await browser.context.route("https://www.bbc.com/**", (route) => {
		const number = Number(route.request().url().slice(NEWS.length));
		return Number.isInteger(number)
			? route.fulfill({ body: pageAt(number), contentType: "text/html; charset=utf-8" })
			: route.fulfill({ body: "", contentType: "image/x-icon" });
	});
	return {
		...browser,
		pageAt,
		newTab: async (url) => {
			const page = await browser.context.newPage();
			await page.goto(url);
			await page.bringToFront();
			return page;
		},
	};
};
