import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../scripts/start/until";
import { CLICKJACKS, END_CLICKJACK, HOST_STYLE } from "../trust/clickjack-pages";
import { HOSTILE_PAGES } from "../trust/hostile-pages";
import { type Lab, type Point, type Served, stateOf, type Tab } from "../trust/lab";
import { ELEMENTS, type FoundPoint, pointOf } from "../trust/looking";
import { LABS, openLab } from "../trust/open-lab";

/** What their scripts do when they are run. */
const HAS_RUN = `Document.prototype.querySelector.call(document, "[data-ran]") !== null`;

/** Every event that a card or a key of ours answers, as a page can make it up; longer than a card would wait. */
const fakeEventsAt = ({ x, y }: Point) => `(async () => {
	const init = { clientX: ${x}, clientY: ${y}, bubbles: true, composed: true, cancelable: true, pointerType: "touch", key: "Enter", view: window };
	const target = document.elementFromPoint(${x}, ${y});
	for (let i = 0; i < 15; i++) {
		for (const type of ["pointermove", "pointerover", "pointerdown", "pointerup", "click"])
			target.dispatchEvent(new PointerEvent(type, { ...init, clientX: ${x} + (i % 2), pointerType: i % 3 ? "mouse" : "touch" }));
		for (const type of ["mousemove", "mouseover"]) target.dispatchEvent(new MouseEvent(type, init));
		for (const type of ["keydown", "keyup"]) target.dispatchEvent(new KeyboardEvent(type, init));
		window.postMessage({ dramatis: 1, name: "jump-to", request: { entity: "p:kishida", nth: 0 } }, "*");
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return 1;
})()`;

/** Notes of whatever is put beside the body what a page can read of it. */
const WATCH_HOSTS = `(() => {
	globalThis.hosts = [];
	new MutationObserver((records) => {
		for (const { addedNodes } of records) for (const host of addedNodes) {
			globalThis.hosts.push({ shadow: host.shadowRoot === null, text: host.innerText, children: host.childNodes.length, html: host.innerHTML,
				attributes: host.getAttributeNames(), found: window.find("prime minister of Japan") });
		}
	}).observe(document.documentElement, { childList: true });
	return 1;
})()`;

const HOST = "https://www.bbc.com/news/";
const urlOf = (name: string) => HOST + name.replaceAll(" ", "-");
const PAGES: Readonly<Record<string, Served>> = Object.fromEntries([
	...HOSTILE_PAGES.map(({ name, ...served }) => [urlOf(name), served]),
	["https://www.bbc.com/favicon.ico", { body: "", contentType: "image/x-icon" }],
]);

for (const browser of LABS) {
	describe(`hostile pages, ${browser}`, () => {
		let lab: Lab;
		let tab: Tab | null = null;
		const stored = () => lab.inExtension(`${lab.api}.storage.local.get()`);
		const elements = (page: Tab) => page.inspect<number>(ELEMENTS);
		const openCard = async (page: Tab, name: string) => {
			const count = await elements(page);
			const point = await until(name, () => page.inspect<FoundPoint>(pointOf(name)));
			await page.moveTo({ x: 2, y: 2 });
			let step = 0;
			await until(`the card of ${name}`, async () => {
				// A hand is never quite still; a page that is just being read again forgets a pointer that rests.
				await page.moveTo({ x: point.x + (step++ % 2), y: point.y });
				return (await elements(page)) === count + 1;
			});
			await page.press("Escape");
			await until("the card to close", async () => (await elements(page)) === count);
		};

		beforeAll(async () => {
			lab = await openLab(browser, { serve: (url) => PAGES[url] ?? null });
		});
		afterAll(() => lab.close());

		test("events that a page makes up open nothing and change nothing; an open card shows the page nothing", async () => {
			const url = urlOf("markup where names are");
			tab = await lab.newTab(url);
			await stateOf(lab, url, "on");
			const point = await until("a name", () => (tab as Tab).inspect<FoundPoint>(pointOf("Fumio Kishida")));
			const count = await elements(tab);
			await tab.evaluate(fakeEventsAt(point));
			expect(await elements(tab)).toBe(count);
			await tab.evaluate(WATCH_HOSTS);
			await openCard(tab, "Fumio Kishida");
			expect(await tab.evaluate(`JSON.stringify(globalThis.hosts)`)).toBe(
				JSON.stringify([{ shadow: true, text: "", children: 0, html: "", attributes: ["popover"], found: false }]),
			);
			expect(await stored()).toEqual({});
		});

		describe("a card that the page attacks", () => {
			const url = urlOf("markup where names are");
			beforeAll(async () => {
				await tab?.close();
				tab = await lab.newTab(url);
				await stateOf(lab, url, "on");
			});

			test.each(CLICKJACKS)(
				"$name: it stands as it should or not at all, and the next one opens",
				async ({ attack, stays }) => {
					const page = tab as Tab;
					const count = await elements(page);
					await page.evaluate(attack);
					const point = await until("a name", () => page.inspect<FoundPoint>(pointOf("Fumio Kishida")));
					await page.moveTo({ x: 2, y: 2 });
					await page.moveTo(point);
					if (stays) await until("the card as it should be", async () => (await page.inspect(HOST_STYLE)) === "");
					else await until("the attack", () => page.evaluate<boolean>("globalThis.acted === true"));
					await page.press("Escape");
					await page.evaluate(END_CLICKJACK);
					await until("the card to close", async () => (await elements(page)) === count);
					await openCard(page, "Fumio Kishida");
					expect(await page.inspect(HAS_RUN)).toBe(false);
					expect(await stored()).toEqual({});
				},
			);
		});

		for (const { name, states, opensCards, end } of HOSTILE_PAGES)
			test(`${name}: we work, nothing of theirs runs, and the page stays alive`, async () => {
				await tab?.close();
				const asked = lab.sent.length;
				tab = await lab.newTab(urlOf(name));
				await stateOf(lab, urlOf(name), ...states);
				expect(await tab.inspect("1 + 1")).toBe(2);
				if (end) {
					await tab.evaluate(end);
					await stateOf(lab, urlOf(name), "on");
				}
				if (opensCards || end) await openCard(tab, "Fumio Kishida");
				expect(await tab.inspect(HAS_RUN)).toBe(false);
				expect(lab.sent.slice(asked).filter(({ url }) => !(url in PAGES))).toEqual([]);
				expect(await stored()).toEqual({});
			});
	});
}
