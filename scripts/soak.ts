import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { findChromium } from "./browser/find-browser";
import { launchChromium } from "./browser/launch-chromium";
import { readOwnArticles } from "./pages/read-own-articles";
import { renderPage } from "./pages/render-page";
import { heapOf, workerHeap } from "./soak/heap";
import { until } from "./start/until";

// npm run soak [-- --tabs 100 --navigations 1000 --fuzz 10000]: the long tests. Ends by itself, at the latest after LIMIT_MS.
const LIMIT_MS = 40 * 60_000;
const HOST = "https://www.bbc.com/news/";
/** Memory may grow by this share over what it is after the first fifth of the tabs (by then the worker's code is warm) or the first tenth of the navigations. */
const MOST_GROWTH = 0.05;
/** So often it is told how far it has come. */
const STEP = 50;
const PAINTED = `CSS.highlights.get("dramatis-actor")?.size > 0`;

const { values } = parseArgs({
	options: { tabs: { type: "string" }, navigations: { type: "string" }, fuzz: { type: "string" } },
});
const tabs = Number(values.tabs ?? 100);
const navigations = Number(values.navigations ?? 1_000);
const fuzz = Number(values.fuzz ?? 10_000);
const say = (line: string) => process.stdout.write(`${line}\n`);
const limit = setTimeout(() => {
	process.stderr.write(`Not done after ${LIMIT_MS / 60_000} minutes.\n`);
	process.exit(1);
}, LIMIT_MS);
const bad: string[] = [];
const judge = (what: string, isFine: boolean) => {
	say(`${isFine ? "fine" : "BAD "}  ${what}`);
	if (!isFine) bad.push(what);
};
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

if (fuzz > 0) {
	const { status } = spawnSync(
		process.execPath,
		["node_modules/vitest/vitest.mjs", "run", "src/background/every-message", "src/platform/every-stored-value"],
		{ stdio: "inherit", env: { ...process.env, FUZZ_RUNS: String(fuzz) } },
	);
	judge(
		`${fuzz} made-up messages for every handler, ${fuzz / 2} stored values and files for every reader`,
		status === 0,
	);
}

const found = findChromium();
if (!found) throw new Error("Chromium was not found: install the package chromium, or set CHROME_PATH.");
const built = spawnSync(process.execPath, ["scripts/run.mjs", "build", "--browser", "chrome"], { stdio: "ignore" });
judge("the build", built.status === 0);
const articles = readOwnArticles().map(renderPage);
const open = async () => {
	const browser = await launchChromium(found.path, "dist/chrome");
	await browser.context.route(`${HOST}**`, (route) => {
		const number = Number(route.request().url().slice(HOST.length)) || 0;
		return route.fulfill({ body: articles[number % articles.length] ?? "", contentType: "text/html; charset=utf-8" });
	});
	return browser;
};
const painted = (page: { readonly evaluate: (expression: string) => Promise<unknown> }) =>
	until("paint", async () => (await page.evaluate(PAINTED)) === true);

if (tabs > 0) {
	const browser = await open();
	const session = await browser.context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error("The browser gave no debugging session.");
	let early = 0;
	for (let at = 0; at < tabs; at++) {
		const page = await browser.context.newPage();
		await page.goto(`${HOST}${at}`);
		await painted(page);
		await page.close();
		if ((at + 1) % STEP === 0)
			process.stderr.write(`${at + 1} tabs: worker ${megabytes(await workerHeap(session, browser.extensionId))}\n`);
		if (at + 1 === Math.ceil(tabs / 5)) early = await workerHeap(session, browser.extensionId);
	}
	const late = await workerHeap(session, browser.extensionId);
	judge(
		`${tabs} tabs one after the other: worker ${megabytes(early)} → ${megabytes(late)} (${percent(late / early - 1)})`,
		late <= early * (1 + MOST_GROWTH),
	);
	await browser.close();
}

if (navigations > 0) {
	const browser = await open();
	const page = await browser.context.newPage();
	await page.goto(`${HOST}0`);
	await painted(page);
	/** What a single-page application does: another address, another story in the same document. */
	const navigate = (at: number) =>
		page.evaluate(
			([number, html]) => {
				const next = new DOMParser().parseFromString(html, "text/html");
				history.pushState({}, "", `/news/${number}`);
				document.title = next.title;
				document.body.replaceChildren(...next.body.childNodes);
			},
			[at, articles[at % articles.length] ?? ""] as const,
		);
	const isPaintedAnew = () =>
		until("paint on what is there now", async () =>
			page.evaluate<boolean>(
				`[...(CSS.highlights.get("dramatis-actor") ?? [])].some(({ startContainer }) => startContainer.isConnected)`,
			),
		);
	let early = await heapOf(page);
	for (let at = 1; at <= navigations; at++) {
		await navigate(at);
		await isPaintedAnew();
		if (at % STEP === 0) {
			const { bytes, listeners } = await heapOf(page);
			process.stderr.write(`${at} navigations: ${megabytes(bytes)}, ${listeners} listeners\n`);
		}
		if (at === Math.ceil(navigations / 10)) early = await heapOf(page);
	}
	const late = await heapOf(page);
	judge(
		`${navigations} navigations in one document: heap ${megabytes(early.bytes)} → ${megabytes(late.bytes)} (${percent(late.bytes / early.bytes - 1)})`,
		late.bytes <= early.bytes * (1 + MOST_GROWTH),
	);
	judge(
		`listeners ${early.listeners} → ${late.listeners}, nodes ${early.nodes} → ${late.nodes}`,
		late.listeners <= early.listeners * (1 + MOST_GROWTH),
	);
	await browser.close();
}

clearTimeout(limit);
say(bad.length === 0 ? "soak: all fine" : `soak: ${bad.length} bad`);
process.exit(bad.length === 0 ? 0 : 1);
