import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type FoundBrowser = { readonly kind: "chromium" | "firefox"; readonly path: string };

const CHROMIUM_NAMES = [
	"google-chrome",
	"google-chrome-stable",
	"chromium",
	"chromium-browser",
	"microsoft-edge",
	"microsoft-edge-stable",
	"brave-browser",
];
const FIREFOX_NAMES = ["firefox", "firefox-esr"];

const CHROMIUM_APPS = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	"/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const FIREFOX_APPS = [
	"/Applications/Firefox.app/Contents/MacOS/firefox",
	"C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

const onPath = (name: string): string | undefined => {
	for (const folder of (process.env.PATH ?? "").split(delimiter)) {
		const path = join(folder, name);
		if (folder && existsSync(path)) return path;
	}
	return undefined;
};

const first = (names: readonly string[], apps: readonly string[]): string | undefined => {
	for (const name of names) {
		const path = onPath(name);
		if (path) return path;
	}
	return apps.find((path) => existsSync(path));
};

/** The first Chromium-like browser: `CHROME_PATH`, Chrome, Chromium, Edge, Brave. Throws when `CHROME_PATH` names no file. */
export const findChromium = (): FoundBrowser | null => {
	const named = process.env.CHROME_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROME_PATH names "${named}", and there is no such file.`);
		return { kind: "chromium", path: named };
	}
	const path = first(CHROMIUM_NAMES, CHROMIUM_APPS);
	return path ? { kind: "chromium", path } : null;
};

/** Firefox: `FIREFOX_PATH`, then the usual places. Throws when `FIREFOX_PATH` names no file. */
export const findFirefox = (): FoundBrowser | null => {
	const named = process.env.FIREFOX_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`FIREFOX_PATH names "${named}", and there is no such file.`);
		return { kind: "firefox", path: named };
	}
	const path = first(FIREFOX_NAMES, FIREFOX_APPS);
	return path ? { kind: "firefox", path } : null;
};
