import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { until } from "../../scripts/start/until";
import { type ChromiumLab, openChromiumLab } from "../trust/chromium-lab";
import { type Served, stateOf, type Tab, tabIdOf } from "../trust/lab";
import { clickOn, giveFile, typeInto } from "../trust/our-pages";

const article = readOwnArticles().find(({ slug }) => slug === "vilnius-summit");
if (!article) throw new Error("tests/pages/vilnius-summit is missing");
const HOST = "www.bbc.com";
const ARTICLE = `https://${HOST}/news/article`;
const SECOND = `https://${HOST}/news/second`;
const PAGES: Readonly<Record<string, Served>> = {
	[ARTICLE]: { body: renderPage(article) },
	[SECOND]: { body: renderPage(article) },
	[`https://${HOST}/favicon.ico`]: { body: "", contentType: "image/x-icon" },
};
const LEE = {
	id: "u:ann-lee",
	name: "Ann Lee",
	kind: "person",
	description: "",
	aliases: [],
	note: "",
	written: "2026-08-22",
};
const STORED = {
	settings: { version: 1, sites: { "a.example": "off" } },
	own: { version: 1, entries: [LEE], corrections: [] },
	known: { version: 1, names: [{ id: "p:xi-jinping", name: "Xi Jinping", since: "2026-11-01" }] },
};
const FILE = JSON.stringify({
	dramatis: "own",
	version: 1,
	entries: [{ ...LEE, id: "u:bo-roe", name: "Bo Roe" }],
	corrections: [],
});
const TOGGLE = `document.querySelector(".site input, .site [role=switch]")`;
const ALERT = `document.querySelector(".problem[role=alert]")?.textContent ?? ""`;

/** Chromium: Firefox sets storage.local no limit but the disk's. */
describe("storage that is full, Chromium", () => {
	let lab: ChromiumLab;
	let options: Tab;
	let popup: Tab;
	const storage = <T>(expression: string) => lab.inExtension<T>(`chrome.storage.local.${expression}`);
	const tell = (name: string, request: object) =>
		options.evaluate<{ ok: boolean; message?: string }>(
			`chrome.runtime.sendMessage(${JSON.stringify({ dramatis: 1, name, request })})`,
		);
	const fullIn = (tab: Tab) => until("the words", async () => /no more room/.test(await tab.evaluate<string>(ALERT)));

	beforeAll(async () => {
		lab = await openChromiumLab({ serve: (url) => PAGES[url] ?? null });
		await storage(`set(${JSON.stringify(STORED)})`);
		await lab.newTab(ARTICLE);
		await stateOf(lab, ARTICLE, "on");
		popup = await lab.newTab(`${lab.root}src/popup/index.html?tab=${await tabIdOf(lab, HOST)}`);
		options = await lab.newTab(`${lab.root}src/options/index.html`);
		await until("the options", () => options.evaluate(`document.querySelector("#own") !== null`));
		await lab.inExtension(`(async () => {
			const left = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
			await chrome.storage.local.set({ fill: "x".repeat(left - '"fill"'.length - 1) });
			return 1;
		})()`);
	});
	afterAll(() => lab.close());

	/** Every way in which a reader writes something. */
	const ways: readonly { readonly name: string; readonly write: () => Promise<unknown> }[] = [
		{
			name: "the popup's switch",
			write: async () => {
				await until("the switch", () => popup.evaluate(`${TOGGLE} !== null`));
				await popup.evaluate(`${TOGGLE}.click()`);
				await fullIn(popup);
			},
		},
		{
			name: "a site in the options",
			write: async () => {
				await typeInto(options, "input[inputmode=url]", "b.example");
				await clickOn(options, "addSiteButton");
				await fullIn(options);
			},
		},
		{
			name: "an entry of the reader's own",
			write: async () => {
				await clickOn(options, "ownNew");
				await typeInto(options, "form.entry input[type=text]", "Bo Roe");
				await clickOn(options, "ownSave");
				await fullIn(options);
			},
		},
		{ name: "a file", write: () => giveFile(options, FILE).then(() => fullIn(options)) },
		{
			name: "a name that is known now",
			write: async () => {
				const answer = await tell("know", { id: "p:joe-biden", name: "Joe Biden", isKnown: true });
				expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/quota/i) });
			},
		},
		{
			name: "a correction",
			write: async () => {
				const request = { surface: "Joe Biden", not: "p:joe-biden", instead: null, scope: "always", href: ARTICLE };
				const answer = await tell("correct", { ...request, isTakenBack: false });
				expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/quota/i) });
			},
		},
	];
	test.each(ways)("$name: says so, and nothing that was there is lost", async ({ write }) => {
		await write();
		expect(await storage("get(['settings', 'own', 'known'])")).toEqual(STORED);
		await stateOf(lab, ARTICLE, "on");
	});

	test("there is room again: the same works, and the complaint is gone", async () => {
		await storage("remove('fill')");
		await popup.evaluate(`${TOGGLE}.click()`);
		await stateOf(lab, ARTICLE, "off-here");
		expect(await popup.evaluate(ALERT)).toBe("");
		await popup.evaluate(`${TOGGLE}.click()`);
		await stateOf(lab, ARTICLE, "on");
	});

	test("two tabs of one site are switched at the same moment: both show what is stored", async () => {
		await lab.newTab(SECOND);
		await stateOf(lab, SECOND, "on");
		const other = await lab.newTab(`${lab.root}src/popup/index.html?tab=${await tabIdOf(lab, HOST)}`);
		await until("the switch", () => other.evaluate(`${TOGGLE} !== null`));
		await Promise.all([popup.evaluate(`${TOGGLE}.click()`), other.evaluate(`${TOGGLE}.click()`)]);
		const isOn = (tab: Tab) =>
			tab.evaluate<boolean>(`(${TOGGLE}.checked ?? ${TOGGLE}.getAttribute("aria-checked") === "true")`);
		const stored = await until("both to agree", async () => {
			const { settings } = await storage<{ settings?: { sites?: Record<string, string> } }>("get('settings')");
			const on = settings?.sites?.[HOST] !== "off";
			return (await isOn(popup)) === on && (await isOn(other)) === on ? { on } : null;
		});
		for (const url of [ARTICLE, SECOND]) await stateOf(lab, url, stored.on ? "on" : "off-here");
		await other.close();
	});

	test("everything is erased while pages are open: they go on by the defaults", async () => {
		await storage("clear()");
		for (const url of [ARTICLE, SECOND]) await stateOf(lab, url, "on");
		await until("no entries", () => options.evaluate(`!document.body.innerText.includes("Ann Lee")`));
	});

	test.each([0, 30, 100, 300])(
		"a tab that is closed %i ms after it began: the worker answers as before",
		async (after) => {
			const opened = lab.newTab(SECOND);
			await new Promise((resolve) => setTimeout(resolve, after));
			for (const page of lab.pages()) if (page.url() === SECOND) await page.close();
			await opened.catch(() => null); // it was closed on its way
			expect(await tell("look-up", { keys: ["vilnius"] })).toMatchObject({ ok: true });
			expect(await tell("annotate-once", { tabId: 999_999 })).toMatchObject({ ok: false });
		},
	);

	test("the tab below the popup is closed: the popup says that there is nothing to read", async () => {
		const page = await lab.newTab(SECOND);
		await stateOf(lab, SECOND, "on");
		const id = await lab.inExtension<number>(
			`chrome.tabs.query({}).then((tabs) => Math.max(...tabs.map((tab) => tab.id)))`,
		);
		await page.close();
		const orphan = await lab.newTab(`${lab.root}src/popup/index.html?tab=${id}`);
		await until("the notice", () => orphan.evaluate(`document.querySelector(".notice h2") !== null`));
		await orphan.close();
	});
});
