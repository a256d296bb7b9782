import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cardEnglish } from "../ui/card-english";
import type { CardModel } from "../ui/card-model";
import { EntityCard } from "../ui/EntityCard";
import { createCardHost } from "./card-host";

// The card in windows of every kind, each a frame of its own: small ones are what a zoom of 400 % leaves of a screen.
const LONG = "Unaussprechlichkeitsbehörde".repeat(11).slice(0, 300);
const MODEL: CardModel = {
	id: "p:ann",
	name: "Ann Lee",
	type: "person",
	kind: "person",
	description: "Norwegian politician",
	countries: ["NO"],
	count: 3,
	with: [{ id: "p:bo", name: "Bo Berg" }],
	why: "Full name.",
	mayHaveChanged: false,
	link: "Ann Lee",
	roleThen: { title: "Mayor", ofName: "Oslo", from: "2021", to: "2025", asOf: "2026-08" },
	roleLatest: { title: "Senator", from: "2025", asOf: "2026-08" },
	writtenOn: "2023-06-18",
};
const ROOMS = [
	{ name: "a large window", width: 1000, height: 700 },
	{ name: "320 × 256, which 1280 × 1024 is at 400 %", width: 320, height: 256 },
	{ name: "a phone", width: 360, height: 640 },
] as const;
const NAMES = [
	{ name: "a plain name", model: {} },
	{ name: "a name of 300 letters without a space", model: { name: LONG } },
	{ name: "a long title and body", model: { roleThen: { title: LONG, ofName: LONG, asOf: "2026-08" } } },
	{ name: "a Chinese name", model: { name: "习近平".repeat(30) } },
	{ name: "an Arabic name", model: { name: "شي جين بينغ ".repeat(9), description: "سياسي" } },
	{ name: "markup in the name", model: { name: "<img src=x onerror=alert(1)>" } },
	{
		name: "everything at once",
		model: {
			facts: {
				capital: { id: "g:1", name: LONG },
				leaders: [{ id: "p:x", name: LONG, title: LONG, from: "2020" }],
				neighbours: Array.from({ length: 14 }, (_, i) => ({ id: `c:${i}`, name: `Country number ${i}` })),
				note: "Claimed by both (as of 2025). ".repeat(6),
			},
		},
	},
] as const satisfies readonly { readonly name: string; readonly model: Partial<CardModel> }[];

let frame = document.createElement("iframe");
let root: ShadowRoot | null = null;
let stop = new AbortController();
const attach = Element.prototype.attachShadow;

beforeEach(() => {
	stop = new AbortController();
});
afterEach(() => {
	stop.abort();
	frame.remove();
});

const open = (room: { readonly width: number; readonly height: number }, direction = "ltr") => {
	frame = document.createElement("iframe");
	frame.style.cssText = `border: 0; width: ${room.width}px; height: ${room.height}px`;
	document.body.append(frame);
	const inside = frame.contentDocument;
	if (!inside?.defaultView) throw new Error("The frame has no document.");
	inside.documentElement.dir = direction;
	const { prototype } = (inside.defaultView as unknown as typeof globalThis).Element;
	prototype.attachShadow = function (init) {
		root = attach.call(this, init);
		return root;
	};
	return { inside, host: createCardHost(inside, stop.signal) };
};
const show = (
	room: { readonly width: number; readonly height: number },
	model: Partial<CardModel>,
	direction?: string,
) => {
	const { inside, host } = open(room, direction);
	const word = {
		left: room.width / 2 - 30,
		right: room.width / 2 + 30,
		top: room.height * 0.4,
		bottom: room.height * 0.4 + 18,
	};
	host.show(
		<EntityCard model={{ ...MODEL, ...model }} t={cardEnglish} locale="en-GB" onOpen={() => {}} />,
		{ lines: [word], line: word, theme: "light" },
		"Card",
	);
	return { inside, host, word, paper: root?.querySelector<HTMLElement>(".paper") };
};

for (const room of ROOMS)
	describe(`in ${room.name}`, () => {
		for (const { name, model } of NAMES)
			it(`${name} fits, beside its line, and all of it can be reached`, () => {
				const { host, word, paper } = show(room, model);
				const box = host.box();
				if (!box || !paper) throw new Error("There is no card.");
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(room.width);
				expect(box.top).toBeGreaterThanOrEqual(0);
				expect(box.bottom).toBeLessThanOrEqual(room.height);
				expect(box.top >= word.bottom || box.bottom <= word.top).toBe(true);
				expect(paper.scrollWidth).toBeLessThanOrEqual(paper.clientWidth);
				paper.scrollTop = paper.scrollHeight;
				const last = paper.querySelector("footer")?.getBoundingClientRect();
				expect(last?.bottom).toBeLessThanOrEqual(box.bottom);
				expect(paper.querySelector("img")).toBeNull();
			});
	});

it("a name takes two lines at most and is whole in its title", () => {
	const { paper } = show(ROOMS[0], { name: LONG });
	const heading = paper?.querySelector("h2");
	expect(heading?.getBoundingClientRect().height).toBeLessThan(50);
	expect(heading?.title).toBe(LONG);
});

it("reads from left to right on a page that reads from right to left", () => {
	const { host, paper } = show(ROOMS[0], {}, "rtl");
	expect(host.box()?.right).toBeLessThanOrEqual(ROOMS[0].width);
	expect(paper && getComputedStyle(paper).direction).toBe("ltr");
	const [icon, name] = [".icon", "h2"].map((one) => paper?.querySelector(one)?.getBoundingClientRect());
	expect(icon?.right).toBeLessThanOrEqual(name?.left ?? 0);
});

it("stays in the window of a page in quirks mode, whose root is as high as its text", () => {
	frame = document.createElement("iframe");
	frame.style.cssText = "border: 0; width: 600px; height: 300px";
	document.body.append(frame);
	const inside = frame.contentDocument;
	if (!inside) throw new Error("The frame has no document.");
	inside.open();
	inside.write("<body><div style='height: 5000px'>long</div></body>");
	inside.close();
	expect(inside.compatMode).toBe("BackCompat");
	const host = createCardHost(inside, stop.signal);
	const word = { left: 100, right: 160, top: 150, bottom: 168 };
	host.show(<EntityCard model={MODEL} t={cardEnglish} locale="en-GB" />, { lines: [word], line: word, theme: "light" });
	expect(host.box()?.bottom).toBeLessThanOrEqual(300);
	expect(host.box()?.right).toBeLessThanOrEqual(600);
});

it("stands over what the page itself has put into the top layer", () => {
	const { inside, host } = open(ROOMS[0]);
	const cover = inside.createElement("div");
	cover.popover = "manual";
	cover.style.cssText = "inset: 0; width: 100%; height: 100%; margin: 0; border: 0; background: red";
	inside.body.append(cover);
	cover.showPopover();
	const word = { left: 100, right: 160, top: 100, bottom: 118 };
	host.show(<EntityCard model={MODEL} t={cardEnglish} locale="en-GB" />, { lines: [word], line: word, theme: "dark" });
	const box = host.box();
	expect(host.isOwn(inside.elementFromPoint((box?.left ?? 0) + 20, (box?.top ?? 0) + 20))).toBe(true);
});
