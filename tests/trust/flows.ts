import { COUNT_ELEMENTS, PAINTED_NAMES, type PaintedName } from "../../scripts/start/painted-names";
import { until } from "../../scripts/start/until";
import { type Lab, stateOf, type Tab, tabIdOf } from "./lab";
import { clickOn, giveFile, isThere, press, typeInto } from "./our-pages";

/** Something that a reader does, from beginning to end; it fails unless the end is as it has to be, on the screen and in storage. */
export type Flow = {
	readonly name: string;
	/** @param before called before each step that needs the worker */
	readonly run: (before: () => Promise<unknown>) => Promise<unknown>;
};

export type FlowPlace = {
	readonly lab: Lab;
	/** A page of the extension that stays open and asks for what is there without waking the worker. */
	readonly voice: Tab;
	/** Where the article is read. */
	readonly page: Tab;
	readonly article: string;
};

const HOST_SWITCH = ".site input, .site [role=switch]";
const FILE = JSON.stringify({
	dramatis: "own",
	version: 1,
	entries: [{ id: "u:bo-roe", name: "Bo Roe", kind: "person", written: "2026-08-22" }],
	corrections: [{ name: "roe", not: "p:x", instead: null, site: null, written: "2026-08-22" }],
});

/** Every flow that needs the worker or storage. They leave things as they found them, but for the article, which is open and read after the first. */
export const flowsOf = ({ lab: whole, voice, page, article }: FlowPlace): readonly Flow[] => {
	const lab: Lab = { ...whole, inExtension: voice.evaluate };
	const { host } = new URL(article);
	const storage = <T>(expression: string) => lab.inExtension<T>(`${lab.api}.storage.local.${expression}`);
	const stored = (what: string, holds: (all: string) => boolean) =>
		until(what, async () => holds(JSON.stringify(await storage("get()"))));
	const opened = async (path: string, act: (tab: Tab) => Promise<unknown>) => {
		const tab = await lab.newTab(lab.root + path);
		await act(tab);
		await tab.close();
	};
	const popup = async (act: (tab: Tab) => Promise<unknown>, query = "") =>
		opened(`src/popup/index.html?tab=${await tabIdOf(lab, host)}${query}`, act);
	const options = (act: (tab: Tab) => Promise<unknown>) => opened("src/options/index.html", act);
	const tell = (tab: Tab, name: string, request: object) =>
		until(name, async () => {
			const sent = JSON.stringify({ dramatis: 1, name, request });
			const answer = await tab.evaluate<{ ok?: boolean } | null>(
				`${lab.api}.runtime.sendMessage(${sent}).catch(() => null)`,
			);
			return answer?.ok === true;
		});
	const correction = { surface: "Roe", not: "p:x", instead: null, scope: "always", href: article };

	return [
		{
			name: "an article is opened",
			run: (before) =>
				before()
					.then(() => page.goTo(article))
					.then(() => stateOf(lab, article, "on")),
		},
		{
			name: "a card is opened",
			run: async (before) => {
				const count = await page.evaluate<number>(COUNT_ELEMENTS);
				const [name] = await until("paint", async () => {
					const names = await page.evaluate<PaintedName[]>(PAINTED_NAMES);
					return names.length > 3 ? names : null;
				});
				await page.moveTo({ x: 2, y: 2 });
				await before();
				if (name) await page.moveTo(name.point);
				await until("the card", async () => (await page.evaluate<number>(COUNT_ELEMENTS)) > count);
				await page.press("Escape");
				await until("the card to close", async () => (await page.evaluate<number>(COUNT_ELEMENTS)) === count);
			},
		},
		{
			name: "the popup shows the cast, a card of the dictionary, and a name that is known from now on",
			run: async (before) => {
				await before();
				await popup(async (tab) => {
					await isThere(tab, "[data-row]");
					await before();
					await tab.evaluate(`document.querySelector("[data-row]").click()`);
					await isThere(tab, "a[href*='wikipedia.org']");
					await before();
					await press(tab, "button.say[aria-pressed=false]");
					await stored("a known name", (all) => all.includes('"since"'));
					await before();
					await press(tab, "button.say[aria-pressed=true]");
					await stored("no known name", (all) => !all.includes('"since"'));
				});
			},
		},
		{
			name: "the site is switched off and on",
			run: (before) =>
				popup(async (tab) => {
					for (const state of ["off-here", "on"] as const) {
						await isThere(tab, HOST_SWITCH);
						await before();
						await press(tab, HOST_SWITCH);
						await stateOf(lab, article, state);
					}
				}),
		},
		{
			name: "everything is paused and goes on",
			run: (before) =>
				popup(async (tab) => {
					await isThere(tab, "header button[aria-pressed=false]");
					await before();
					await press(tab, "header button[aria-pressed=false]");
					await stateOf(lab, article, "paused");
					await before();
					await press(tab, "header button[aria-pressed=true]");
					await stateOf(lab, article, "on");
				}),
		},
		{
			name: "somebody is asked about from the menu",
			run: async (before) => {
				await before();
				await popup((tab) => isThere(tab, "a[href*='wikipedia.org']"), "&who=Joe+Biden");
			},
		},
		{
			name: "the options tell what they are about, an entry is written and deleted",
			run: async (before) => {
				await before();
				await options(async (tab) => {
					await until("the sources", () => tab.evaluate<boolean>(`document.body.textContent.includes("GeoNames")`));
					await before();
					await clickOn(tab, "ownNew");
					await typeInto(tab, "form.entry input[type=text]", "Ann Lee");
					await clickOn(tab, "ownSave");
					await stored("the entry", (all) => all.includes("u:ann-lee"));
					await before();
					await press(tab, "[aria-label*='Ann Lee']:is([aria-label^='Delete'], [aria-label^='Remove'])");
					await stored("no entry", (all) => !all.includes("u:ann-lee"));
				});
			},
		},
		{
			name: "a correction is made and taken back",
			run: (before) =>
				options(async (tab) => {
					await before();
					await tell(tab, "correct", { ...correction, isTakenBack: false });
					await stored("the correction", (all) => all.includes('"roe"'));
					await before();
					await tell(tab, "correct", { ...correction, isTakenBack: true });
					await stored("no correction", (all) => !all.includes('"roe"'));
				}),
		},
		{
			name: "a file is taken in and everything erased",
			run: (before) =>
				options(async (tab) => {
					await isThere(tab, "input[type=file]");
					await before();
					await giveFile(tab, FILE);
					await stored("the file", (all) => all.includes("u:bo-roe") && all.includes('"roe"'));
					await before();
					await clickOn(tab, "dataErase");
					await clickOn(tab, "dataEraseYes");
					await stored("nothing", (all) => all === "{}");
					await stateOf(lab, article, "on");
				}),
		},
	];
};
