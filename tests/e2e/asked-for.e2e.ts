import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { askPage, reportOf } from "../../scripts/start/ask-page";
import { until } from "../../scripts/start/until";
import { type ChromiumLab, openChromiumLab } from "../trust/chromium-lab";
import { openFirefoxLab } from "../trust/firefox-lab";
import { type Lab, type Point, stateOf, type Tab, tabIdOf } from "../trust/lab";
import { clickOn } from "../trust/our-pages";

// What the reader asks for through the browser's own doors: access to a site, and the menu of a selection. docs/by-hand.md says what nothing can press.
const [article] = readOwnArticles();
if (!article) throw new Error("tests/pages is empty");
const LOCAL = "https://local.example/story";
const LISTED = "https://www.bbc.com/news/article";
const serve = (url: string) => ([LOCAL, LISTED].includes(url) ? { body: renderPage(article) } : null);

/** A tab behind another draws no frames: nothing here waits for one. */
const TYPE = `(() => {
	const field = document.querySelector("input[inputmode=url]");
	field.value = ${JSON.stringify(LOCAL)};
	field.dispatchEvent(new Event("input", { bubbles: true }));
	return new Promise((resolve) => setTimeout(() => resolve(1)));
})()`;

const middleOf = (tab: Tab, text: string): Promise<Point> =>
	tab.evaluate(`(() => {
		const button = [...document.querySelectorAll("button")].find((one) => one.textContent === ${JSON.stringify(text)});
		button.scrollIntoView({ block: "center" });
		const { left, top, width, height } = button.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	})()`);

describe("always on this site, Firefox", () => {
	let lab: Lab;
	let options: Tab;
	const granted = () =>
		lab.inExtension<number>(
			"browser.permissions.getAll().then(({ origins }) => origins.filter((one) => one.includes('local.example')).length)",
		);
	const registered = () =>
		lab.inExtension<number>("browser.scripting.getRegisteredContentScripts().then((all) => all.length)");

	beforeAll(async () => {
		lab = await openFirefoxLab({ serve });
		await lab.newTab(LOCAL);
		options = await lab.newTab(`${lab.root}src/options/index.html`);
	});
	afterAll(() => lab.close());

	test("a site outside the list is not read by itself", async () => {
		expect(reportOf(await lab.inExtension(askPage(lab.api, LOCAL)))).toBeNull();
		expect([await granted(), await registered()]).toEqual([0, 0]);
	});

	test("asked for in the options, and granted by the browser: the page that is open has us at once", async () => {
		await options.evaluate(TYPE);
		await options.click(await middleOf(options, "Always read it"));
		await stateOf(lab, LOCAL, "starting", "on"); // it lies behind another tab: it is read when it is looked at
		expect([await granted(), await registered()]).toEqual([1, 1]);
	});

	test("taken back: nothing is registered or granted any more, a page that opens then is not read", async () => {
		await clickOn(options, "sitesAlwaysEnd");
		await until("nothing registered", async () => (await registered()) === 0 || null);
		expect(await granted()).toBe(0);
	});
});

describe("the menu of a selection, Chromium", () => {
	let lab: ChromiumLab;
	beforeAll(async () => {
		lab = await openChromiumLab({ serve });
		await lab.newTab(LISTED);
		await stateOf(lab, LISTED, "on");
	});
	afterAll(() => lab.close());

	test("choosing it opens the popup over the page with the answer, and the popup is itself again after it", async () => {
		const id = await tabIdOf(lab, "www.bbc.com");
		const chosen = JSON.stringify({ menuItemId: "who-is", selectionText: "Paris" });
		await lab.inExtension(`chrome.contextMenus.onClicked.dispatch(${chosen}, { id: ${id} })`);
		await until("an open popup", async () => {
			const open = await lab.inExtension<number>(
				`chrome.runtime.getContexts({ contextTypes: ["POPUP", "TAB"] }).then((all) => all.filter(({ contextType, documentUrl }) => contextType === "POPUP" || documentUrl?.includes("who=Paris")).length)`,
			);
			return open > 0 || null;
		});
		await until("the popup's own address", async () => {
			const address = await lab.inExtension<string>(`chrome.action.getPopup({ tabId: ${id} })`);
			return address.endsWith("src/popup/index.html") || null;
		});
	});
});
