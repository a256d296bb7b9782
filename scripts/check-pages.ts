import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findChromium } from "./browser/find-browser";
import { launchChromium } from "./browser/launch-chromium";
import { readSavedPages, type SavedPage } from "./check-pages/saved-page";
import { type Visit, visit } from "./check-pages/visit";

const USAGE = "usage: npm run check-pages -- DIR [--pictures FOLDER] [--only NAME]\n";
const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
	const at = args.indexOf(name);
	return at < 0 ? undefined : args.splice(at, 2)[1];
};
const pictures = option("--pictures");
const only = option("--only");
const [folder] = args;
const give = (line: string) => process.stdout.write(`${line}\n`);
const stop = (line: string): never => {
	process.stderr.write(line);
	process.exit(2);
};

if (!folder) stop(USAGE);
const chromium = findChromium() ?? stop("No Chromium was found: install the package chromium, or set CHROME_PATH.\n");
const pages = ((): SavedPage[] => {
	try {
		return readSavedPages(folder ?? "").filter(({ file }) => !only || file.includes(only));
	} catch (error) {
		return stop(`${error instanceof Error ? error.message : error}\n`);
	}
})();
const built = spawnSync(process.execPath, ["scripts/run.mjs", "build", "--sites", "https://*/*,http://*/*"], {
	stdio: ["ignore", "ignore", "inherit"],
});
if (built.status !== 0) stop("The build failed: see the lines above.\n");
if (pictures) mkdirSync(pictures, { recursive: true });

const ours = await launchChromium(chromium.path, resolve("dist/dev-chrome"));
const bare = await launchChromium(chromium.path, null);

type Row = { readonly visit: Visit; readonly sameDom: string; readonly fine: boolean };

/** With the page's scripts running; where the page differs from itself, with its scripts off. */
const check = async (page: SavedPage): Promise<Row> => {
	const still = await visit(ours, page, { scripts: false, measure: true });
	const alive = await visit(ours, page, { scripts: true, picture: pictures !== undefined });
	const alone = await visit(bare, page, { scripts: true });
	if (pictures && alive.picture) writeFileSync(join(pictures, page.file.replace(/\.html$/, ".png")), alive.picture);
	const sameDom = await (async () => {
		if (alive.dom === alone.dom) return "same";
		const again = await visit(bare, page, { scripts: true });
		const stillAlone = await visit(bare, page, { scripts: false });
		const varies = again.dom !== alone.dom;
		if (stillAlone.dom !== still.dom) return "CHANGED";
		return varies
			? "same (scripts off; with them the page differs from itself)"
			: "same with scripts off, DIFFERS with them";
	})();
	const errors = [...still.errors, ...alive.errors];
	return {
		visit: { ...alive, script: still.script, errors },
		sameDom,
		fine: errors.length === 0 && sameDom.startsWith("same") && !sameDom.includes("DIFFERS"),
	};
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const rows: Row[] = [];
give(
	"page | state | mentions | painted around the first | ms from DOM ready to painted | our script ms CPU (longest task) | errors | DOM",
);
try {
	for (const page of pages) {
		const row = await check(page);
		rows.push(row);
		const { report, ranges, paintedMs, readyMs, script, errors } = row.visit;
		give(
			[
				page.file,
				report?.state ?? "no answer",
				report?.reading?.mentions.length ?? 0,
				ranges,
				paintedMs === null ? "–" : Math.round(paintedMs - readyMs),
				script ? `${script.totalCpuMs.toFixed(1)} (${script.longestCpuMs.toFixed(1)})` : "–",
				errors.length === 0 ? "none" : errors.join("; "),
				row.sameDom,
			].join(" | "),
		);
	}
} finally {
	await ours.close();
	await bare.close();
}
const fine = rows.filter((row) => row.fine).length;
const annotated = rows.filter(({ visit: { report } }) => report?.state === "on").length;
const scripts = rows.flatMap(({ visit: { script } }) => (script ? [script] : []));
give("");
give(`annotated: ${annotated} of ${rows.length}`);
give(
	`median of our script time: ${median(scripts.map(({ totalCpuMs }) => totalCpuMs)).toFixed(1)} ms CPU (${median(scripts.map(({ totalMs }) => totalMs)).toFixed(1)} ms by the clock), longest task of ours on any page: ${Math.max(0, ...scripts.map(({ longestCpuMs }) => longestCpuMs)).toFixed(1)} ms CPU (${Math.max(0, ...scripts.map(({ longestMs }) => longestMs)).toFixed(1)} ms by the clock)`,
);
give(`${fine} passed, ${rows.length - fine} failed (without an error of ours and with the DOM unchanged)`);
process.exitCode = fine === rows.length ? 0 : 1;
