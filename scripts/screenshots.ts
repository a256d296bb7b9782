import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findChromium } from "./browser/find-browser";
import { parseOwnArticle } from "./pages/own-article";
import { readOwnArticles } from "./pages/read-own-articles";
import { openStage } from "./screenshots/stage";

// npm run screenshots [-- --only NAME]: pictures of card, popup, options and first run, light and dark, 100 % and 200 %, into screenshots/.
// Builds nothing: run `npm run build` first.
const OUT = "screenshots";
const LOOKS = [
	{ name: "light", scheme: "light", scale: 1 },
	{ name: "dark", scheme: "dark", scale: 1 },
	{ name: "light-200", scheme: "light", scale: 2 },
] as const;

const only = process.argv.at(process.argv.indexOf("--only") + 1);
const isWanted = (name: string): boolean => !process.argv.includes("--only") || name.includes(only ?? "");

const found = findChromium();
if (!found) throw new Error("Pictures need Chromium: install the package chromium, or set CHROME_PATH.");
if (!process.argv.includes("--only")) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

// What our own articles have none of: places that are disputed, names that nobody can be sure of.
const contested = parseOwnArticle("contested", readFileSync("scripts/screenshots/contested.txt", "utf8"));
const stage = await openStage(found.path, resolve("dist/chrome"), [...readOwnArticles(), contested]);
try {
	for (const look of LOOKS)
		for (const [name, take] of Object.entries(stage.pictures)) {
			const file = join(OUT, `${name}-${look.name}.png`);
			if (!isWanted(`${name}-${look.name}`)) continue;
			const picture = await take(look);
			if (picture) writeFileSync(file, picture);
			process.stdout.write(`${picture ? file : `${name}: nothing in our own articles shows it`}\n`);
		}
} finally {
	await stage.close();
}
