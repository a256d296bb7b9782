import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./browser/find-browser";

// npm run icons: renders icons/*.svg to PNG. The pictures are committed, so a build needs no browser.
const SIZES = [16, 32, 48, 128] as const;
const LOOKS = ["on", "quiet", "off"] as const;

const found = findChromium();
if (!found) throw new Error("Rendering the icons needs Chromium: set CHROME_PATH.");
const executablePath = found.path;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const look of LOOKS) {
	const picture = `data:image/svg+xml;base64,${readFileSync(join("icons", `${look}.svg`)).toString("base64")}`;
	for (const size of SIZES) {
		await page.setViewportSize({ width: size, height: size });
		await page.setContent(
			`<body style="margin:0"><img src="${picture}" width="${size}" height="${size}" style="display:block">`,
		);
		writeFileSync(join("icons", `${look}-${size}.png`), await page.screenshot({ omitBackground: true }));
	}
}
await browser.close();
