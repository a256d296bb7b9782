import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { benchCard } from "./bench/card";
import { benchDictionary } from "./bench/dictionary";
import { benchNames } from "./bench/names";
import { openOnce } from "./bench/open-once";
import { benchPage } from "./bench/page";
import { benchPopup } from "./bench/popup";
import { markdownOf, type Section } from "./bench/report";
import { ensureDictionary } from "./ensure-dictionary";

// npm run bench [-- names|dictionary|page|popup|card]: writes bench/report.md and bench/report.json. It asserts nothing about time.
const [what, way] = process.argv.slice(2);
if (what === "open-once") {
	openOnce(way ?? "");
} else {
	const buffer = await ensureDictionary();
	const dictionary = openDictionary(buffer);
	const self = fileURLToPath(import.meta.url);
	const benches: Readonly<Record<string, () => Promise<Section | readonly Section[]>>> = {
		names: () => benchNames(dictionary),
		dictionary: () => benchDictionary(dictionary, buffer, self),
		page: () => benchPage(dictionary),
		popup: () => benchPopup(dictionary),
		card: () => benchCard(),
	};
	const chosen = Object.entries(benches).filter(([name]) => what === undefined || what === name);
	if (chosen.length === 0) {
		process.stderr.write(`There is no bench "${what}": ${Object.keys(benches).join(", ")}.\n`);
		process.exit(2);
	}
	const sections: Section[] = [];
	for (const [, bench] of chosen) sections.push(...[await bench()].flat());
	mkdirSync("bench", { recursive: true });
	writeFileSync("bench/report.json", JSON.stringify(sections, null, "\t"));
	writeFileSync("bench/report.md", `# Bench\n\n${markdownOf(sections)}\n`);
	process.stdout.write(`${markdownOf(sections)}\n`);
}
