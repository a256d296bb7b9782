import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { PAINTED_NAMES, type PaintedName } from "../../scripts/start/painted-names";
import { until } from "../../scripts/start/until";
import { type Lab, type Served, stateOf, type Tab } from "../trust/lab";
import { ELEMENTS } from "../trust/looking";
import { LABS, openLab } from "../trust/open-lab";

const article = readOwnArticles().find(({ slug }) => slug === "vilnius-summit");
if (!article) throw new Error("tests/pages/vilnius-summit is missing");
const ARTICLE = "https://www.bbc.com/news/article";
const PAGES: Readonly<Record<string, Served>> = {
	[ARTICLE]: { body: renderPage(article) },
	"https://www.bbc.com/favicon.ico": { body: "", contentType: "image/x-icon" },
};

/** What a version after this one may have stored: the reader goes back to this one. */
const NEWER = {
	settings: { version: 8, density: "clever", hoverDelayMs: 100, sites: { "a.example": "off", "b.example": "ask" } },
	own: {
		version: 8,
		entries: [{ id: "u:ship", name: "Ever Given", kind: "ship", written: "2027-01-01" }],
		folders: [1],
	},
};
/** The page's own errors; an orphan must not throw into it. */
const LISTEN = `(globalThis.errors = [], addEventListener("error", ({ message }) => globalThis.errors.push(message)), addEventListener("unhandledrejection", ({ reason }) => globalThis.errors.push(String(reason))), 1)`;

for (const browser of LABS) {
	describe(`another version is put over this one, ${browser}`, () => {
		const folder = mkdtempSync(join(tmpdir(), "dramatis-update-"));
		let lab: Lab;
		let page: Tab;
		const stored = () => lab.inExtension<Record<string, unknown>>(`${lab.api}.storage.local.get()`);
		const painted = () => page.evaluate<PaintedName[]>(PAINTED_NAMES);
		const replaceBy = async (version: string) => {
			const file = join(folder, "manifest.json");
			writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), version }));
			await lab.reload();
			await until(version, () =>
				lab.inExtension(`${lab.api}.runtime.getManifest().version === ${JSON.stringify(version)}`).catch(() => false),
			);
		};

		beforeAll(async () => {
			cpSync(browser === "chromium" ? "dist/chrome" : "dist/firefox", folder, { recursive: true });
			lab = await openLab(browser, { serve: (url) => PAGES[url] ?? null, extension: folder });
			await lab.inExtension(
				`${lab.api}.storage.local.set({ settings: { version: 1, sites: { "a.example": "off" }, hoverDelayMs: 200 } })`,
			);
			page = await lab.newTab(ARTICLE);
			await stateOf(lab, ARTICLE, "on");
			await until("paint", async () => (await painted()).length > 3);
		});
		afterAll(async () => {
			await lab.close();
			rmSync(folder, { recursive: true, force: true });
		});

		test("the open tab: the old script takes its paint away and opens nothing more, and nothing is thrown", async () => {
			const [name] = await painted();
			await page.evaluate(LISTEN);
			const count = await page.evaluate<number>(ELEMENTS);
			const before = await page.evaluate<number>("CSS.highlights.size");
			expect(before).toBeGreaterThan(0);
			await page.evaluate("(globalThis.old = [...CSS.highlights.values()], 1)");
			await replaceBy("7.0.0");
			// Firefox puts the new script into open tabs by itself, Chromium does not: what was painted by the old one is gone in both.
			await until("the old paint to go", () =>
				page.evaluate("globalThis.old.every((one) => one.size === 0 || ![...CSS.highlights.values()].includes(one))"),
			);
			if (browser === "chromium") {
				expect(await page.evaluate("CSS.highlights.size")).toBe(0);
				if (name) await page.moveTo(name.point);
				await page.moveTo({ x: 3, y: 3 });
				expect(await page.evaluate<number>(ELEMENTS)).toBe(count);
			}
			expect(await page.evaluate("globalThis.errors")).toEqual([]);
		});

		test("what the reader had is there, and the tab works when it is loaded anew", async () => {
			expect((await stored()).settings).toEqual({ version: 1, sites: { "a.example": "off" }, hoverDelayMs: 200 });
			await page.goTo(ARTICLE);
			await stateOf(lab, ARTICLE, "on");
			await until("paint", async () => (await painted()).length > 3);
			expect(await page.evaluate("[...CSS.highlights.keys()].length")).toBe(3);
		});

		test("back from a newer version: what this one cannot know is kept, whatever is changed meanwhile", async () => {
			await lab.inExtension(`${lab.api}.storage.local.set(${JSON.stringify(NEWER)})`);
			await replaceBy("0.0.9");
			await page.goTo(ARTICLE);
			await stateOf(lab, ARTICLE, "on");
			// In Firefox the page that speaks for the extension is one of options, and has been told already.
			await lab.inExtension(`${lab.api}.storage.local.remove("told of version")`);
			const options = await lab.newTab(`${lab.root}src/options/index.html`);
			await until("the options", () => options.evaluate(`document.querySelectorAll("section").length > 1`));
			const isTold = () => options.evaluate<boolean>(`document.querySelector("main > .notice[role=status]") !== null`);
			expect(await isTold()).toBe(true);
			await options.goTo(`${lab.root}src/options/index.html?again`);
			await until("the options", () => options.evaluate(`document.querySelectorAll("section").length > 1`));
			expect(await isTold()).toBe(false);
			expect(await stored()).toMatchObject(NEWER);
			const id = await lab.inExtension<number>(
				`(async () => { for (const { id } of await ${lab.api}.tabs.query({})) try { if ((await ${lab.api}.tabs.sendMessage(id, { dramatis: 1, name: "report", request: {} }))?.ok) return id; } catch {} })()`,
			);
			const popup = await lab.newTab(`${lab.root}src/popup/index.html?tab=${id}`);
			const toggle = `document.querySelector(".site input, .site [role=switch]")`;
			await until("the switch", () => popup.evaluate(`${toggle} !== null`));
			await popup.evaluate(`${toggle}.click()`);
			await stateOf(lab, ARTICLE, "off-here");
			const { settings } = NEWER;
			expect(await stored()).toMatchObject({
				...NEWER,
				settings: { ...settings, sites: { ...settings.sites, "www.bbc.com": "off" } },
			});
		});
	});
}
