import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Entity } from "../core/entity";
import type { LookUpReply } from "../core/look-up";
import type { PageState } from "../core/protocol";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import { ACTOR_HIGHLIGHT, PLACE_HIGHLIGHT } from "../dom/highlight-sheet";
import { openVisit } from "./open-visit";
import { startPage } from "./start-page";

const entity = (id: string, one: Pick<Entity, "kind" | "name">): Entity => ({
	id,
	description: "",
	countries: [],
	roles: [],
	asOf: "2026-08",
	sources: [],
	...one,
});
const ENTITIES = {
	"p:merkel": entity("p:merkel", { kind: "person", name: "Angela Merkel" }),
	"g:riga": entity("g:riga", { kind: "city", name: "Riga" }),
};
const KEYS: Readonly<Record<string, keyof typeof ENTITIES>> = { "angela merkel": "p:merkel", riga: "g:riga" };
const lookUp = async (keys: readonly string[]): Promise<LookUpReply> => {
	const hits = keys.flatMap((key) => {
		const id = KEYS[key];
		return id ? [[key, { senses: [{ entity: id, alias: "name" as const, prior: 0.9 }], flags: {} }] as const] : [];
	});
	return { hits: Object.fromEntries(hits), entities: ENTITIES, asOf: "2026-08" };
};

const STORY = [
	"Angela Merkel came to Riga on Monday and was received by the government at the airport.",
	"It was the first visit of a chancellor to the city of Riga since the spring of last year, officials said.",
	"The talks will go on until Wednesday, and nobody knows whether there will be any kind of agreement.",
	"Farmers had blocked the roads around the city for several days, but most of them had gone home by the evening.",
];
const paint = (): number[] => [ACTOR_HIGHLIGHT, PLACE_HIGHLIGHT].map((name) => CSS.highlights.get(name)?.size ?? 0);
const paragraph = (text: string): HTMLElement => {
	const element = document.createElement("p");
	element.textContent = text;
	return element;
};

let article = document.createElement("article");
let stop = new AbortController();
let states: PageState[] = [];

const open = (settings: Partial<Settings> = {}, ask = lookUp) => {
	const page = startPage(document, {
		background: {
			lookUp: ask,
			entries: async () => ENTITIES,
			tell: (state) => states.push(state),
			stateOfError: () => "no-dictionary",
		},
		load: async () => openVisit,
		isOn: ({ paused, sites }) => !paused && sites.here !== "off",
		signal: stop.signal,
	});
	page.use({ ...DEFAULT_SETTINGS, ...settings });
	return page;
};
const until = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: 4_000, interval: 10 });
const isPainted = (actors: number, places: number): Promise<void> =>
	until(() => expect(paint()).toEqual([actors, places]));

beforeEach(() => {
	stop = new AbortController();
	states = [];
	article = document.createElement("article");
	article.append(...STORY.map(paragraph));
	document.body.append(article);
});
afterEach(() => {
	stop.abort();
	article.remove();
});

describe("a page", () => {
	it("is read and painted, and is the same as before", async () => {
		const before = document.documentElement.cloneNode(true);
		const page = open();
		await isPainted(1, 1);
		expect(document.documentElement.isEqualNode(before)).toBe(true);
		expect(states).toEqual(["starting", "on"]);
		expect(page.report().reading?.entities.map(({ name }) => name)).toEqual(
			expect.arrayContaining(["Angela Merkel", "Riga"]),
		);
	});

	it("loses all paint at once when it is switched off, and gets it back when it is switched on", async () => {
		const page = open();
		await isPainted(1, 1);
		page.use({ ...DEFAULT_SETTINGS, sites: { here: "off" } });
		expect([paint(), CSS.highlights.has(ACTOR_HIGHLIGHT), document.adoptedStyleSheets.length]).toEqual([
			[0, 0],
			false,
			0,
		]);
		expect(page.report()).toMatchObject({ state: "off-here", reading: null });
		page.use(DEFAULT_SETTINGS);
		await isPainted(1, 1);
	});

	it("is left alone while everything is paused", async () => {
		const page = open({ paused: true });
		expect([states, page.report().state, CSS.highlights.size]).toEqual([["paused"], "paused", 0]);
	});

	it("is read once although it is switched off, when the reader asks for it", async () => {
		const page = open({ sites: { here: "off" } });
		page.useOnce();
		await isPainted(1, 1);
		page.use({ ...DEFAULT_SETTINGS, paused: true });
		expect(paint()).toEqual([0, 0]);
	});

	it("is painted anew when the density changes", async () => {
		const page = open();
		await isPainted(1, 1);
		page.use({ ...DEFAULT_SETTINGS, density: "every" });
		await isPainted(1, 2);
		page.use({ ...DEFAULT_SETTINGS, kinds: { person: false, organisation: true, place: true } });
		await isPainted(0, 1);
		page.use({ ...DEFAULT_SETTINGS, density: "none" });
		await isPainted(0, 0);
	});

	it("is read again when its text changes", async () => {
		const page = open({ density: "every" });
		await isPainted(1, 2);
		article.append(paragraph("In the evening Angela Merkel left Riga by train."));
		await isPainted(2, 3);
		article.firstElementChild?.remove();
		await isPainted(1, 2);
		const node = article.lastElementChild?.firstChild;
		if (node instanceof Text) node.data = "In the evening everybody left by train.";
		await until(() => expect(page.jumpTo("g:riga", 0)).toBe(1));
		await isPainted(0, 1);
	});

	it("is painted again when its nodes are replaced by others with the same text", async () => {
		open();
		await isPainted(1, 1);
		article.replaceChildren(...STORY.map(paragraph));
		await isPainted(1, 1);
	});

	it("tells how many mentions there are to jump to", async () => {
		const page = open();
		await isPainted(1, 1);
		expect([page.jumpTo("g:riga", 0), page.jumpTo("g:riga", 7), page.jumpTo("p:nobody", 0)]).toEqual([2, 2, 0]);
	});

	it("that is long is painted where it begins before the rest is read", async () => {
		const far = `Jens Holm stayed. ${"The talks in the town hall went on and nobody left before midnight. ".repeat(8)}`;
		article.append(...Array.from({ length: 120 }, (_, at) => paragraph(`${at} ${far}`)));
		let release = (): void => {};
		const isReleased = new Promise<void>((resolve) => {
			release = resolve;
		});
		let asked = 0;
		const page = open({}, async (keys) => {
			if (asked++ > 0) await isReleased;
			return lookUp(keys);
		});
		article.append(paragraph("At the very end Peter Olsson said that it was over, and that was the end of it."));
		await vi.waitFor(() => expect(paint()[0]).toBeGreaterThan(0), { timeout: 10_000 });
		expect(page.report().state).toBe("starting");
		release();
		await vi.waitFor(() => expect(states.at(-1)).toBe("on"), { timeout: 10_000 });
		expect(page.report().reading?.entities.map(({ name }) => name)).toContain("Peter Olsson");
	}, 30_000);

	it("says what is wrong when the dictionary cannot be asked", async () => {
		open({}, () => Promise.reject(new Error("gone")));
		await until(() => expect(states.at(-1)).toBe("no-dictionary"));
		expect(paint()).toEqual([0, 0]);
	});

	it("is quiet where there is nothing to read", async () => {
		article.replaceChildren(paragraph("Hello."));
		open();
		await until(() => expect(states.at(-1)).toBe("not-a-reading-page"));
	});

	it("is read all the same where there is little to read, when the reader asks for it", async () => {
		article.replaceChildren(paragraph("Angela Merkel came to Riga on Monday."));
		const page = open();
		await until(() => expect(states.at(-1)).toBe("not-a-reading-page"));
		page.useOnce();
		await isPainted(1, 1);
	});

	it("is quiet in another language", async () => {
		const german =
			"Angela Merkel kam am Montag nach Riga und wurde dort von der Regierung empfangen, die nicht mit ihr gerechnet hatte. ";
		article.replaceChildren(paragraph(german.repeat(4)));
		open();
		await until(() => expect(states.at(-1)).toBe("other-language"));
	});
});
