import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frameOffset } from "../dom/frame-offset";
import { ACTOR_HIGHLIGHT } from "../dom/highlight-sheet";
import { mentionAtPoint, mentionRects } from "../dom/mention-at-point";
import { type OpenVisit, openVisit } from "./open-visit";
import { openedForTests, paragraph, REST } from "./opened-for-tests";

// Frames of the page's own origin are read by the script of the page, and painted by the registry of their own document.

const STORY = ["Peter Olsson", "Karl Lund", "Anna Berzina"].map((name) => `<p>${name}${REST}</p>`).join("");
let place = document.createElement("main");
let stop = new AbortController();
let opened: OpenVisit | null = null;

const open = () =>
	openedForTests(stop.signal, async () => (document, options) => {
		opened = openVisit(document, options);
		return opened;
	});
const until = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: 6_000, interval: 10 });
const addFrame = async (html: string, attributes: Record<string, string> = {}): Promise<Document> => {
	const frame = document.createElement("iframe");
	for (const [name, value] of Object.entries({ width: "640", height: "400", srcdoc: html, ...attributes }))
		frame.setAttribute(name, value);
	const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
	place.append(frame);
	await loaded;
	if (!frame.contentDocument) throw new Error("The frame has no document.");
	return frame.contentDocument;
};
const painted = (frame: Document): number => frame.defaultView?.CSS.highlights.get(ACTOR_HIGHLIGHT)?.size ?? 0;
const names = (page: ReturnType<typeof open>) =>
	page
		.report()
		.reading?.entities.map(({ name }) => name)
		.sort() ?? [];

beforeEach(() => {
	place = document.createElement("main");
	const article = document.createElement("article");
	article.append(...Array.from({ length: 3 }, () => paragraph("Erik Hansen")));
	place.append(article);
	document.body.prepend(place);
	stop = new AbortController();
});
afterEach(() => {
	stop.abort();
	place.remove();
});

describe("a frame of the page's own origin", () => {
	it("is listed, counted and painted, and bare when all ends", async () => {
		const frame = await addFrame(STORY);
		const before = frame.documentElement.cloneNode(true);
		const page = open();
		await until(() => expect(names(page)).toEqual(["Anna Berzina", "Erik Hansen", "Karl Lund", "Peter Olsson"]));
		await until(() => expect(painted(frame)).toBe(3));
		await until(() => expect(painted(document)).toBe(1));
		expect(frame.documentElement.isEqualNode(before)).toBe(true);
		expect(page.jumpTo(page.report().reading?.mentions.at(-1)?.entity ?? "", 0)).toBe(1);
		stop.abort();
		expect([painted(frame), painted(document), frame.adoptedStyleSheets.length]).toEqual([0, 0, 0]);
	});

	it("answers the pointer where it is seen in the window", async () => {
		const frame = await addFrame(STORY);
		const page = open();
		await until(() => expect(names(page)).toContain("Karl Lund"));
		await until(() => expect(painted(frame)).toBe(3));
		const cards = opened?.visit.cards;
		const mark = cards?.marks().at(-1);
		const [rect] = mentionRects(document, mark?.pieces ?? []);
		if (!cards || !mark || !rect) throw new Error("Nothing is marked.");
		const offset = frameOffset(frame, document);
		expect(offset?.y).toBeGreaterThan(0);
		expect(rect.top).toBeGreaterThan(offset?.y ?? 0);
		const point = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
		expect(mentionAtPoint(document, point, cards.index())?.mark).toBe(mark);
		expect(mentionAtPoint(document, { ...point, x: rect.right + 300 }, cards.index())).toBeNull();
	});

	it("is followed: its text changes, it comes later, it goes", async () => {
		const page = open();
		await until(() => expect(names(page)).toEqual(["Erik Hansen"]));
		const frame = await addFrame(STORY);
		await until(() => expect(names(page)).toContain("Karl Lund"));
		const first = frame.querySelector("p");
		if (first) first.textContent = `Thomas Keller${REST}`;
		await until(() => expect(names(page).join()).toBe("Anna Berzina,Erik Hansen,Karl Lund,Thomas Keller"));
		place.querySelector("iframe")?.remove();
		await until(() => expect(names(page)).toEqual(["Erik Hansen"]));
	});

	it("that holds the whole article makes an article of its cover", async () => {
		place.replaceChildren();
		const frame = await addFrame(`<title>The harbour</title><h1>The harbour</h1>${STORY}`);
		const page = open();
		await until(() => expect(names(page)).toEqual(["Anna Berzina", "Karl Lund", "Peter Olsson"]));
		expect(page.report().state).toBe("on");
		await until(() => expect(painted(frame)).toBe(3));
	});

	const left = [
		["is small", { width: "280" }],
		["is low", { height: "150" }],
		["is an advertisement by its name", { id: "google_ads_iframe_7" }],
		["is not seen", { style: "display:none" }],
		["is of another origin", { sandbox: "" }],
	] as const;
	it.each(left)("is left alone when it %s", async (_name, attributes) => {
		const frame = document.createElement("iframe");
		for (const [name, value] of Object.entries({ width: "640", height: "400", srcdoc: STORY, ...attributes }))
			frame.setAttribute(name, value);
		const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
		place.append(frame);
		await loaded;
		const page = open();
		await until(() => expect(names(page)).toEqual(["Erik Hansen"]));
	});
});
