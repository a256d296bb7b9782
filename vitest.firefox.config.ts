import { defineConfig } from "vitest/config";
import { act } from "./scripts/browser/act-commands";
import { firefoxBidi } from "./scripts/browser/firefox-provider";
import { frameworkPages } from "./scripts/browser/framework-pages";

/** DOM and UI tests (`*.browser.test.ts`) in Firefox, opened over WebDriver BiDi. */
export default defineConfig({
	plugins: [frameworkPages()],
	test: {
		include: ["src/**/*.browser.test.{ts,tsx}"],
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			viewport: { width: 1280, height: 900 },
			commands: { act },
			provider: firefoxBidi(),
			instances: [{ browser: "firefox" }],
		},
	},
});
