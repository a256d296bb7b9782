import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./browser/find-browser";
import { parseOwnArticle } from "./pages/own-article";
import { readOwnArticles } from "./pages/read-own-articles";
import { openOwnStage } from "./screenshots/own-stage";
import { openStage, type Stage } from "./screenshots/stage";
import { storePictures } from "./screenshots/store-pictures";

// npm run screenshots [-- --only NAME]: pictures of card, popup, options and first run, light and dark, 100 % and 200 %, into screenshots/,
// and what the stores show, 1280 × 800, made of them, into store/pictures/.
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
// A copy: whoever builds meanwhile changes no picture.
const dist = mkdtempSync(join(tmpdir(), "dramatis-pictured-"));
cpSync("dist/chrome", dist, { recursive: true });
process.once("exit", () => rmSync(dist, { recursive: true, force: true }));
const articles = readOwnArticles();
const [first] = articles;
if (!first) throw new Error("tests/pages is empty.");
const stages: readonly (() => Promise<Stage>)[] = [
	() => openStage(found.path, dist, [...articles, contested]),
	() => openOwnStage(found.path, dist, first),
];
for (const open of stages) {
	const stage = await open();
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
}
for (const file of await storePictures(found.path, { from: OUT, to: "store/pictures" }))
	process.stdout.write(`${file}\n`);
