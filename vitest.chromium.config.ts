import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { act } from "./scripts/browser/act-commands";
import { findChromium } from "./scripts/browser/find-browser";
import { frameworkPages } from "./scripts/browser/framework-pages";

const found = findChromium();
if (!found) throw new Error("Chromium was not found: install the package chromium, or set CHROME_PATH.");

const isRoot = process.getuid?.() === 0;
const args = [
	...(isRoot ? ["--no-sandbox"] : []),
	"--disable-gpu",
	"--disable-quic",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** DOM and UI tests (`*.browser.test.ts`) in Chromium; vitest.firefox.config.ts runs the same files in Firefox. */
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
			provider: playwright({ launchOptions: { executablePath: found.path, args } }),
			instances: [{ browser: "chromium" }],
		},
	},
});
