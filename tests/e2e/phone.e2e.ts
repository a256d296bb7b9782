import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { COUNT_ELEMENTS, PAINTED_NAMES, type PaintedName } from "../../scripts/start/painted-names";
import { until } from "../../scripts/start/until";
import { type ChromiumLab, openChromiumLab } from "../trust/chromium-lab";
import { stateOf, tabIdOf } from "../trust/lab";

// As on a telephone: 360 × 640, fingers. Firefox for Android has no automation here; its engine is tested at the desk, its size and touch in Chromium.
const PHONE = { width: 360, height: 640 };
const HOST = "www.bbc.com";
const ARTICLE = `https://${HOST}/news/article`;
const article = readOwnArticles().find(({ slug }) => slug === "vilnius-summit");
if (!article) throw new Error("tests/pages/vilnius-summit is missing");

/** What is wider than the window, as markup; boxes that scroll by themselves are meant to be. */
const TOO_WIDE = `(() => {
	const width = document.documentElement.clientWidth;
	const shown = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility() && !one.closest("svg, .unseen, .scroll, .story-map, select"));
	const out = shown.filter((one) => { const box = one.getBoundingClientRect(); return box.width > 1 && (box.left < -1 || box.right > width + 1); });
	return [document.documentElement.scrollWidth > width ? "the page" : "", ...out.map((one) => one.className + ": " + one.textContent.slice(0, 60))].filter(Boolean);
})()`;

describe("at the size of a telephone, Chromium", () => {
	let lab: ChromiumLab;
	/** The newest tab, made small and given fingers. */
	const phone = async (url: string) => {
		await lab.newTab(url);
		const page = lab.pages().findLast((one) => one.url() === url);
		if (!page) throw new Error("no tab");
		await page.setViewportSize(PHONE);
		const session = await page.context().newCDPSession(page);
		await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
		return { page, session };
	};

	beforeAll(async () => {
		lab = await openChromiumLab({ serve: (url) => (url === ARTICLE ? { body: renderPage(article) } : null) });
	});
	afterAll(() => lab.close());

	test("a tap on a name opens its card inside the window, a tap beside it closes it, scrolling opens none", async () => {
		const { page, session } = await phone(ARTICLE);
		await stateOf(lab, ARTICLE, "on");
		const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
			session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
		const tap = async (x: number, y: number) => {
			await touch("touchStart", x, y);
			await touch("touchEnd", x, y);
		};
		const [name] = await until("paint", async () => {
			const names = await page.evaluate<PaintedName[]>(PAINTED_NAMES);
			return names.length > 0 ? names : null;
		});
		if (!name) throw new Error("no name");
		const count = await page.evaluate<number>(COUNT_ELEMENTS);
		await tap(name.point.x, name.point.y);
		await until("the card", async () => (await page.evaluate<number>(COUNT_ELEMENTS)) === count + 1);
		const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
		const placeOf = (node: typeof root): number | null => {
			const { attributes = [], children = [], shadowRoots = [], nodeId } = node;
			if (attributes[attributes.indexOf("class") + 1] === "place") return nodeId;
			for (const child of [...children, ...shadowRoots]) {
				const found = placeOf(child);
				if (found !== null) return found;
			}
			return null;
		};
		const nodeId = placeOf(root);
		if (nodeId === null) throw new Error("no card");
		const { model } = await session.send("DOM.getBoxModel", { nodeId });
		const [left = -1, top = -1, right = 999, , , bottom = 999] = model.border;
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(PHONE.width);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(PHONE.height);
		// Beside the card and every name: the left edge of the window.
		await tap(2, name.point.y);
		await until("the card to close", async () => (await page.evaluate<number>(COUNT_ELEMENTS)) === count);
		await touch("touchStart", name.point.x, name.point.y);
		for (let y = 0; y < 120; y += 20) await touch("touchMove", name.point.x, name.point.y - y);
		await touch("touchEnd", name.point.x, name.point.y - 100);
		expect(await page.evaluate<number>(COUNT_ELEMENTS)).toBe(count);
	});

	const own = [
		{
			name: "the popup",
			path: "popup",
			act: `document.querySelector("[data-row]").click()`,
			ready: `document.querySelectorAll("[data-row]").length > 3`,
		},
		{
			name: "the options",
			path: "options",
			act: `document.querySelectorAll("details").forEach((one) => { one.open = true; })`,
			ready: `document.querySelector("#about") !== null`,
		},
		{
			name: "the first page",
			path: "welcome",
			act: `document.querySelector("button.name").click()`,
			ready: `document.querySelector("button.name") !== null`,
		},
	];
	test.each(own)("$name fits, opened up too", async ({ path, act, ready }) => {
		const query = path === "popup" ? `?tab=${await tabIdOf(lab, HOST)}` : "";
		const { page } = await phone(`${lab.root}src/${path}/index.html${query}`);
		await until("the page", () => page.evaluate<boolean>(ready));
		expect(await page.evaluate(TOO_WIDE)).toEqual([]);
		await page.evaluate(act);
		await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
		expect(await page.evaluate(TOO_WIDE)).toEqual([]);
	});
});
