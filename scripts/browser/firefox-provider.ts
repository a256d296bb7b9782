import { defineBrowserProvider } from "@vitest/browser";
import type { BrowserProvider } from "vitest/node";
import { findFirefox } from "./find-browser";
import { type Firefox, type FirefoxPage, launchFirefox } from "./launch-firefox";

/** Opens Vitest's browser page in Firefox over WebDriver BiDi: the same bundle that runs in Chromium, no driver to install. */
class FirefoxProvider implements BrowserProvider {
	readonly name = "firefox-bidi";
	readonly supportsParallelism = false;
	#browser: Promise<Firefox> | null = null;
	readonly #pages = new Map<string, FirefoxPage>();

	getCommandsContext(sessionId: string): Record<string, unknown> {
		return { firefox: this.#pages.get(sessionId) };
	}

	async openPage(sessionId: string, url: string): Promise<void> {
		const found = findFirefox();
		if (!found) throw new Error("Firefox was not found: install the package firefox-esr, or set FIREFOX_PATH.");
		this.#browser ??= launchFirefox(found.path, null);
		const page = await (await this.#browser).newPage();
		this.#pages.set(sessionId, page);
		await page.navigate(url);
	}

	async close(): Promise<void> {
		const browser = this.#browser;
		this.#browser = null;
		await (await browser)?.close();
	}
}

/** The provider for `test.browser.provider` in vitest.config.ts. */
export const firefoxBidi = () =>
	defineBrowserProvider({ name: "firefox-bidi", providerFactory: () => new FirefoxProvider() });
