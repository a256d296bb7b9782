import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findChromium, findFirefox } from "../../scripts/browser/find-browser";
import { openChromium } from "../../scripts/start/open-chromium";
import { openFirefox } from "../../scripts/start/open-firefox";
import type { PageSession } from "../../scripts/start/page-session";
import type { ServedPages } from "../../scripts/start/served-pages";

export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

const missing = (what: string): never => {
	throw new Error(`${what} was not found: install the package ${what === "Firefox" ? "firefox-esr" : "chromium"}.`);
};

/** Opens a page in a fresh browser with the shipped build, or with the development build that also matches this machine. */
export const openIn = async (
	browser: BrowserName,
	url: string,
	options: { build: "shipped" | "dev"; pages?: ServedPages },
): Promise<PageSession> => {
	const folder = `dist/${options.build === "dev" ? "dev-" : ""}${browser === "chromium" ? "chrome" : "firefox"}`;
	const dist = resolve(folder);
	const pages = options.pages ?? {};
	if (browser === "chromium") {
		const found = findChromium() ?? missing("Chromium");
		return openChromium(found.path, url, { dist, headless: true, pages });
	}
	const found = findFirefox() ?? missing("Firefox");
	const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
	const id: string = manifest.browser_specific_settings.gecko.id;
	return openFirefox(found.path, url, { dist, id, headless: true, pages });
};
