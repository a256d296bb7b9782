import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { until } from "../../scripts/start/until";
import { type Lab, stateOf, type Tab, tabIdOf } from "../trust/lab";
import { LABS, openLab } from "../trust/open-lab";
import { giveFile, inCards, isThere, press } from "../trust/our-pages";

// What the reader has said and stored, on the extension's own pages, in both browsers.
const [article] = readOwnArticles();
if (!article) throw new Error("tests/pages is empty");
const HOST = "www.bbc.com";
const ARTICLE = `https://${HOST}/news/article`;
const DAY = "2026-08-22";
const entry = (n: number) => ({
	id: `u:entry-${n}`,
	name: `Entry ${String(n).padStart(4, "0")}`,
	kind: "person",
	description: "",
	aliases: [],
	note: "",
	written: DAY,
});
const CORRECTIONS = [
	{ name: "georgia", not: "c:GE", instead: "a:US.GA", site: HOST, written: DAY },
	{ name: "lee", not: "p:nobody-of-the-dictionary", instead: null, site: null, written: DAY },
];
const BAD_FILE = `{ "dramatis": "own", "version": 1,\n"entries": [\n{ "id": "u:a", "name": "A", "kind": "person", "written": "soon" }] }`;

/** Thirty frames of a page: its painting is done in fewer. */
const FRAMES = `new Promise((done) => {
	let left = 30;
	const next = () => (left-- > 0 ? requestAnimationFrame(next) : done(1));
	next();
})`;

describe.each(LABS)("what the reader has said, %s", (browser) => {
	let lab: Lab;
	const storage = <T>(expression: string) => lab.inExtension<T>(`${lab.api}.storage.local.${expression}`);
	const known = async () =>
		(await storage<{ known?: { names: readonly { id: string }[] } }>(`get("known")`)).known?.names.map(
			({ id }) => id,
		) ?? [];
	const textOf = (tab: Tab, id: string) =>
		tab.evaluate<string>(`document.getElementById(${JSON.stringify(id)})?.closest("section").textContent ?? ""`);
	const says = (tab: Tab, id: string, words: RegExp) =>
		until(`${id} to say ${words}`, async () => words.test(await textOf(tab, id)) || null);
	const pressIn = (tab: Tab, id: string, label: string) =>
		until(`${label} in ${id}`, () =>
			tab.evaluate<boolean>(`(() => {
				const section = document.getElementById(${JSON.stringify(id)})?.closest("section");
				const button = [...(section?.querySelectorAll("button") ?? [])].find((one) => one.textContent === ${JSON.stringify(label)});
				button?.click();
				return button !== undefined;
			})()`),
		);
	const options = () => lab.newTab(`${lab.root}src/options/index.html`);

	beforeAll(async () => {
		lab = await openLab(browser, { serve: (url) => (url === ARTICLE ? { body: renderPage(article) } : null) });
	});
	afterAll(() => lab.close());

	test("“I know this one” in the popup is listed in the options, told about again, and known again by undo", async () => {
		const page = await lab.newTab(ARTICLE);
		await stateOf(lab, ARTICLE, "on");
		const popup = await lab.newTab(`${lab.root}src/popup/index.html?tab=${await tabIdOf(lab, HOST)}`);
		await until(
			"the summary for who hears it",
			async () =>
				/^On this page: \d+ people, .+ Mostly about .+\.$/.test(
					await popup.evaluate<string>(`document.querySelector("main > .unseen[role=status]")?.textContent ?? ""`),
				) || null,
		);
		await press(popup, "[data-row]");
		await isThere(popup, ".tools .say");
		const name = await popup.evaluate<string>(`document.querySelector(".row.open .row-name").textContent`);
		await press(popup, ".tools .say");
		await until("it to be stored", async () => (await known()).length === 1 || null);
		expect(await popup.evaluate(`${inCards(".tools .say")}.getAttribute("aria-pressed")`)).toBe("true");
		const tab = await options();
		await says(tab, "known", new RegExp(`${name}.*quiet until`));
		await pressIn(tab, "known", "Tell me again");
		await until("it to be forgotten", async () => (await known()).length === 0 || null);
		await pressIn(tab, "known", "Undo");
		await until("it to be back", async () => (await known()).length === 1 || null);
		await tab.close();
		await popup.close();
		await page.close();
	});

	test("the line under a known name goes where the reader has agreed to it, and only there", async () => {
		await storage("clear()");
		const page = await lab.newTab(ARTICLE);
		const { reading } = await stateOf(lab, ARTICLE, "on");
		const id = reading?.mentions[0]?.standsFor ?? reading?.mentions[0]?.entity;
		const painted = () =>
			page.evaluate<number>("[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)");
		// The beginning of a page is painted before its end.
		const before = await until("all the paint", async () => {
			const first = await painted();
			await page.evaluate(FRAMES);
			return first > 0 && (await painted()) === first ? first : null;
		});
		const names = [{ id, name: "Somebody", since: new Date().toISOString().slice(0, 10) }];
		await storage(`set({ known: ${JSON.stringify({ version: 1, names })} })`);
		await storage("set({ settings: { version: 1, hideKnown: true } })");
		await until("a line to go", async () => (await painted()) < before || null);
		await storage("set({ settings: { version: 1, hideKnown: false } })");
		await until("it to be back, although the name is still known", async () => (await painted()) === before || null);
		await storage("clear()");
		await page.close();
	});

	test("corrections tell namesakes apart, say when one does nothing any more, and are taken back with undo", async () => {
		await storage(`set({ own: ${JSON.stringify({ version: 1, entries: [], corrections: CORRECTIONS })} })`);
		const tab = await options();
		await says(tab, "corrections", /“Georgia” is Georgia \(.+\), not Georgia \(.+\)on www\.bbc\.com/);
		await says(tab, "corrections", /“Lee” is not Nobody Of The Dictionaryeverywhere.*no longer in the dictionary/);
		const stored = async () =>
			(await storage<{ own: { corrections: unknown[] } }>(`get("own")`)).own.corrections.length;
		await pressIn(tab, "corrections", "Take back");
		await until("one to be gone", async () => (await stored()) === 1 || null);
		await pressIn(tab, "corrections", "Undo");
		await until("both", async () => (await stored()) === 2 || null);
		await tab.close();
	});

	test("damaged storage is mended, told once, and kept beside", async () => {
		await storage(
			`set({ settings: { version: 1, paused: "maybe", density: "every" }, known: { version: 1, names: [{ id: 7 }] } })`,
		);
		const tab = await options();
		await until("the notice", () =>
			tab.evaluate(`/2 stored values were damaged/.test(document.querySelector(".notice")?.textContent)`),
		);
		await tab.close();
		expect(await storage("get(null)")).toMatchObject({
			settings: { version: 1, density: "every" },
			known: { version: 1, names: [] },
			"damaged settings": { paused: "maybe" },
		});
		const again = await options();
		await says(again, "about", /Dramatis \d/);
		expect(await again.evaluate(`document.querySelector(".notice")`)).toBeNull();
		await again.close();
	});

	test("a bad file is told line by line, and nothing of it is taken", async () => {
		await storage("clear()");
		const tab = await options();
		await says(tab, "data", /Save as a file/);
		await giveFile(tab, BAD_FILE);
		await says(tab, "data", /it has 1 problem.*Line 3:.*is no date/);
		expect(await storage("get(null)")).toEqual({});
		await tab.close();
	});

	test("5,000 entries: a hundred rows, and the search finds the last", async () => {
		await storage(
			`set({ own: ${JSON.stringify({ version: 1, entries: Array.from({ length: 5000 }, (_, n) => entry(n)), corrections: [] })} })`,
		);
		const tab = await options();
		await says(tab, "own", /5,000 entries/);
		expect(await tab.evaluate(`document.querySelectorAll("tbody tr").length`)).toBe(100);
		await tab.evaluate(`(() => {
			const field = document.querySelector("section[aria-labelledby=own] input[type=search]");
			field.value = "4999";
			field.dispatchEvent(new Event("input", { bubbles: true }));
			return 1;
		})()`);
		await says(tab, "own", /1 entry.*Entry 4999/);
		await tab.close();
		await storage("clear()");
	});

	test("two windows show and keep what either of them changes", async () => {
		const [one, two] = [await options(), await options()];
		const boxes = `document.querySelectorAll("#reading ~ fieldset .across input")`;
		await says(two, "reading", /Places/);
		await says(one, "reading", /Places/);
		await Promise.all([one.evaluate(`(${boxes}[0].click(), 1)`), two.evaluate(`(${boxes}[2].click(), 1)`)]);
		for (const tab of [one, two])
			await until("both changes in both", () =>
				tab.evaluate(`[...${boxes}].map(({ checked }) => checked).join() === "false,true,false"`),
			);
		expect(await storage(`get("settings")`)).toEqual({
			settings: { version: 1, kinds: { person: false, place: false } },
		});
		await one.close();
		await two.close();
		await storage("clear()");
	});
});
