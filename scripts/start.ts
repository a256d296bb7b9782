import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { findChromium, findFirefox } from "./browser/find-browser";
import { readOwnArticles } from "./pages/read-own-articles";
import { renderPage, renderText } from "./pages/render-page";
import { openChromium } from "./start/open-chromium";
import { openFirefox } from "./start/open-firefox";
import { COUNT_ELEMENTS, PAINTED_NAMES, type PaintedName } from "./start/painted-names";
import { printCast } from "./start/print-cast";
import { servePage } from "./start/serve-page";
import { until } from "./start/until";

const SAMPLE = "vilnius-summit";
const FADE_MS = 500;
const PICTURE = "dramatis.png";

const say = (line: string) => process.stdout.write(`${line}\n`);
const fail = (line: string): never => {
	process.stderr.write(`${line}\n`);
	process.exit(1);
};

const pageFrom = (file: string | undefined): string => {
	if (!file) {
		const sample = readOwnArticles().find((article) => article.slug === SAMPLE);
		return sample ? renderPage(sample) : fail(`tests/pages/${SAMPLE} is missing.`);
	}
	if (!existsSync(file)) fail(`There is no file "${file}". Usage: npm start -- [firefox] [FILE.html|FILE.txt]`);
	const source = readFileSync(file, "utf8");
	return /^\.x?html?$/i.test(extname(file)) ? source : renderText(source);
};

const args = process.argv.slice(2);
const wantsFirefox = args.includes("firefox");
const html = pageFrom(args.find((arg) => arg !== "firefox" && arg !== "chrome"));
const found = wantsFirefox ? findFirefox() : (findChromium() ?? findFirefox());

const build = (...options: string[]) => {
	const built = spawnSync(process.execPath, ["scripts/run.mjs", "build", ...options], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	if (built.status !== 0) fail("The build failed: see the lines above.");
};
if (!found) {
	build();
	say(`No ${wantsFirefox ? "Firefox" : "browser"} was found. The extension is built; load it by hand:`);
	say(
		`  Chrome: open chrome://extensions, switch on "Developer mode", "Load unpacked", choose ${resolve("dist/chrome")}`,
	);
	say(
		`  Firefox: open about:debugging, "This Firefox", "Load Temporary Add-on", choose ${resolve("dist/firefox/manifest.json")}`,
	);
	say("Then open an article on a news site. Or name a browser: CHROME_PATH=/path/to/chrome npm start");
	process.exit(0);
}
build("--sites", "http://127.0.0.1/*");

const server = await servePage(html);
const hasDisplay =
	process.platform === "darwin" ||
	process.platform === "win32" ||
	Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay;
const session =
	found.kind === "firefox"
		? await openFirefox(found.path, server.url, {
				dist: resolve("dist/dev-firefox"),
				id: JSON.parse(readFileSync("dist/dev-firefox/manifest.json", "utf8")).browser_specific_settings.gecko.id,
				headless,
			})
		: await openChromium(found.path, server.url, { dist: resolve("dist/dev-chrome"), headless });
const end = async () => {
	await session.close();
	await server.close();
};
for (const signal of ["SIGINT", "SIGTERM"] as const)
	process.once(signal, () => void end().finally(() => process.exit(0)));

if (hasDisplay) {
	say(`Dramatis is at work on ${server.url}. Close the browser or press Ctrl-C to end.`);
	await session.gone;
	await server.close();
	process.exit(0);
}

try {
	const report = await until("the page to be annotated", async () => {
		const now = await session.report();
		return now && now.state !== "starting" ? now : null;
	});
	if (report.state === "on") {
		const painted = await until("a painted name", async () => {
			const names = await session.evaluate<PaintedName[]>(PAINTED_NAMES);
			return names.length > 0 ? names : null;
		});
		const people = new Set(report.reading?.entities.filter(({ type }) => type === "person").map(({ name }) => name));
		const shown = painted.find(({ text }) => people.has(text)) ?? painted[0];
		const before = await session.evaluate<number>(COUNT_ELEMENTS);
		if (shown) await session.moveTo(shown.point);
		await until("the card to open", async () => (await session.evaluate<number>(COUNT_ELEMENTS)) > before);
		// The card fades in; its root is closed, so nobody can ask it whether it has.
		await session.evaluate(`new Promise((done) => setTimeout(() => done(1), ${FADE_MS}))`);
	}
	writeFileSync(PICTURE, await session.screenshot());
	say(`State of the page: ${report.state}`);
	if (report.reading) say(printCast(report.reading));
	say(`\nPicture of the page: ${resolve(PICTURE)}`);
} catch (error) {
	writeFileSync(PICTURE, await session.screenshot());
	process.stderr.write(`${error instanceof Error ? error.message : String(error)} The page as it stands: ${PICTURE}\n`);
	process.exitCode = 1;
} finally {
	await end();
}
