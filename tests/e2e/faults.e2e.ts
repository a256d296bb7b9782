import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { askPage, reportOf } from "../../scripts/start/ask-page";
import { until } from "../../scripts/start/until";
import type { PageReport } from "../../src/core/protocol";
import { type ChromiumLab, openChromiumLab } from "../trust/chromium-lab";
import { flowsOf } from "../trust/flows";
import type { Served, Tab } from "../trust/lab";

const article = readOwnArticles().find(({ slug }) => slug === "vilnius-summit");
if (!article) throw new Error("tests/pages/vilnius-summit is missing");
const ARTICLE = "https://www.bbc.com/news/article";
const PAGES: Readonly<Record<string, Served>> = {
	[ARTICLE]: { body: renderPage(article) },
	"https://www.bbc.com/favicon.ico": { body: "", contentType: "image/x-icon" },
};
const serve = (url: string) => PAGES[url] ?? null;
/** Moments after the start of a page at which its worker is killed: before it is asked, while it answers, and after. */
const LONG_TEST_MS = 180_000;
const KILL_AFTER_MS = [0, 20, 50, 100, 200, 400];

/** What our page side in the article says, asked by an options page: it needs no worker. */
const reportBy = async (voice: Tab): Promise<PageReport | null> =>
	reportOf(await voice.evaluate(askPage("chrome", ARTICLE)));
const stateBy = (voice: Tab, ...states: readonly PageReport["state"][]) =>
	until(states.join(" or "), async () => {
		const report = await reportBy(voice);
		return report && states.includes(report.state) ? report : null;
	});

describe("a worker that is killed, Chromium", () => {
	let lab: ChromiumLab;
	let voice: Tab;
	let page: Tab;

	beforeAll(async () => {
		lab = await openChromiumLab({ serve });
		voice = await lab.newTab(`${lab.root}src/options/index.html`);
		page = await lab.newTab("about:blank");
	});
	afterAll(() => lab.close());

	test("is really gone, and comes back when it is asked", async () => {
		await (await lab.worker()).evaluate("globalThis.stillHere = true");
		await lab.killWorker();
		await voice.evaluate(`chrome.runtime.sendMessage({ dramatis: 1, name: "about", request: {} })`);
		expect(await (await lab.worker()).evaluate("globalThis.stillHere ?? null")).toBeNull();
	});

	test(
		"before every step of every flow: nobody notices",
		async () => {
			let kills = 0;
			const kill = () => {
				kills++;
				return lab.killWorker();
			};
			for (const { name, run } of flowsOf({ lab, voice, page, article: ARTICLE }))
				await run(kill).catch((error: unknown) => {
					throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
				});
			expect(kills).toBeGreaterThan(15);
		},
		LONG_TEST_MS,
	);

	test.each(KILL_AFTER_MS)("%i ms after a page has started to open: it is read all the same", async (after) => {
		await page.goTo("about:blank");
		const opened = page.goTo(ARTICLE);
		await new Promise((resolve) => setTimeout(resolve, after));
		await lab.killWorker();
		await opened;
		expect((await stateBy(voice, "on")).reading?.mentions.length).toBeGreaterThan(10);
	});
});

describe("storage, Chromium", () => {
	let lab: ChromiumLab;
	let voice: Tab;
	const store = (expression: string) => voice.evaluate(`chrome.storage.local.${expression}`);

	beforeAll(async () => {
		lab = await openChromiumLab({ serve });
		voice = await lab.newTab(`${lab.root}src/options/index.html`);
		await lab.newTab(ARTICLE);
		await stateBy(voice, "on");
	});
	afterAll(() => lab.close());

	const damaged = ['"rubbish"', "[1, 2]", "{ version: 99, sites: 7, kinds: null, paused: 'yes' }", "null"];
	test.each(damaged)("that holds %s instead of settings: the defaults, and the page stays", async (value) => {
		await store(`set({ settings: ${value}, own: ${value} })`);
		const options = await lab.newTab(`${lab.root}src/options/index.html`);
		await until("the options", () => options.evaluate(`document.querySelectorAll("section").length > 1`));
		await options.close();
		await stateBy(voice, "on");
	});

	test("that is cleared while a site is off: the page is on again, as the settings now say", async () => {
		await store(`set({ settings: { version: 1, sites: { "www.bbc.com": "off" } } })`);
		await stateBy(voice, "off-here");
		await store("clear()");
		await stateBy(voice, "on");
	});

	test("that two pages of ours change at once keeps both changes", async () => {
		const other = await lab.newTab(`${lab.root}src/options/index.html`);
		const add = (host: string) => `(() => {
			const field = document.querySelector("#sites ~ form input, section form input[inputmode=url]");
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, "${host}");
			field.dispatchEvent(new Event("input", { bubbles: true }));
			return new Promise((resolve) => requestAnimationFrame(() => { field.form.requestSubmit(); resolve(1); }));
		})()`;
		await until("the form", () => other.evaluate(`document.querySelector("input[inputmode=url]") !== null`));
		await Promise.all([voice.evaluate(add("a.example")), other.evaluate(add("b.example"))]);
		const sites = await until("both sites", async () => {
			const { settings } = (await store(`get("settings")`)) as { settings?: { sites?: object } };
			return settings?.sites && Object.keys(settings.sites).length === 2 ? settings.sites : null;
		});
		expect(sites).toEqual({ "a.example": "off", "b.example": "off" });
		await other.close();
	});
});

describe("a package whose dictionary is damaged, Chromium", () => {
	const folder = mkdtempSync(join(tmpdir(), "dramatis-damaged-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const cases = [
		{ name: "missing", damage: (file: string) => rmSync(file) },
		{ name: "cut in half", damage: (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2)) },
		{ name: "empty", damage: (file: string) => truncateSync(file, 0) },
	];
	test.each(cases)("$name: page and options say so, nothing is painted", async ({ name, damage }) => {
		const dist = join(folder, name);
		cpSync("dist/chrome", dist, { recursive: true });
		damage(join(dist, "dictionary.bin"));
		const lab = await openChromiumLab({ serve, extension: dist });
		try {
			const options = await lab.newTab(`${lab.root}src/options/index.html`);
			const page = await lab.newTab(ARTICLE);
			await stateBy(options, "no-dictionary");
			expect(await page.evaluate("CSS.highlights.size")).toBe(0);
			await until("the words", () =>
				options.evaluate(`/dictionary/i.test(document.querySelector("[role=alert]")?.textContent ?? "")`),
			);
		} finally {
			await lab.close();
		}
	});
});
