import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type PageWatch, watchPage } from "./watch-page";

let stop = new AbortController();
let page = document.createElement("main");
let told: string[] = [];
const element = (text = "Ann Lee"): HTMLElement => {
	const made = document.createElement("p");
	made.textContent = text;
	return made;
};
const own = element();
const ADDRESS = location.href;

const watch = (): PageWatch =>
	watchPage(
		document,
		{
			onTextChanged: (nodes) => told.push(`text ${nodes.size}`),
			onChanged: () => told.push("changed"),
			onRestyled: (elements) => told.push(`restyled ${elements.size}`),
			onArrived: () => told.push("arrived"),
			onLeft: () => told.push("left"),
			isOwn: (node) => node === own,
		},
		stop.signal,
	);
const isTold = (...expected: string[]): Promise<void> =>
	vi.waitFor(() => expect(told).toEqual(expected), { timeout: 3_000, interval: 10 });

beforeEach(() => {
	stop = new AbortController();
	told = [];
	page = document.createElement("main");
	page.append(document.createTextNode("Ann"), document.createTextNode("Bo"));
	document.body.append(page);
});
afterEach(() => {
	stop.abort();
	page.remove();
	own.remove();
	history.replaceState(null, "", ADDRESS);
});

describe("watching a page", () => {
	it("tells of many changes once", async () => {
		watch();
		for (let n = 0; n < 50; n++) page.append(element());
		page.firstElementChild?.remove();
		await isTold("changed");
	});

	it("tells at once which texts have changed", async () => {
		watch();
		for (const node of page.childNodes) if (node instanceof Text) node.data += "!";
		await Promise.resolve();
		expect(told).toEqual(["text 2"]);
		await isTold("text 2", "changed");
	});

	it("says nothing of our own element", async () => {
		watch();
		document.documentElement.append(own);
		own.remove();
		page.append(element());
		await isTold("changed");
	});

	it("says nothing of scripts, pictures and empty elements", async () => {
		watch();
		page.append(document.createElement("iframe"), document.createElement("img"), element(""), "  \n");
		document.head.append(document.createElement("style"));
		await vi.waitFor(() => expect(page.querySelector("img")).not.toBeNull());
		page.append(element());
		await isTold("changed");
	});

	it("tells apart what may show or hide text and what is another kind of element now", async () => {
		const [first, second] = [element(), element()];
		page.append(first, second);
		watch();
		first.className = "is-open";
		first.style.color = "red";
		second.style.display = "none";
		await isTold("restyled 2");
		first.className = "is-open advert";
		await isTold("restyled 2", "changed");
		second.hidden = true;
		await isTold("restyled 2", "changed", "changed");
	});

	it("says nothing of attributes of elements without text", async () => {
		const empty = element("");
		page.append(empty);
		watch();
		empty.className = "spinner";
		page.setAttribute("data-n", "1");
		page.append(element());
		await isTold("changed");
	});

	it("tells of another address in the same page", async () => {
		watch();
		history.replaceState(null, "", "?another");
		page.append(element());
		await isTold("arrived");
	});

	it("tells of a page that comes back from the cache, and of one that is left", () => {
		watch();
		dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
		dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
		dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
		expect(told).toEqual(["left", "arrived"]);
	});

	it("says nothing any more when it is told to stop", async () => {
		watch();
		page.append(element());
		await Promise.resolve();
		stop.abort();
		dispatchEvent(new PageTransitionEvent("pagehide"));
		expect(told).toEqual([]);
	});
});
