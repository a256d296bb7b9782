import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ACTOR_HIGHLIGHT } from "../dom/highlight-sheet";
import { openedForTests, paragraph } from "./opened-for-tests";
import type { Page } from "./start-page";

// Text in open shadow roots is read like any other, in the order in which it is seen.

let place = document.createElement("main");
let stop = new AbortController();

const names = (report: ReturnType<Page["report"]>) => report.reading?.entities.map(({ name }) => name).sort();
const open = () => openedForTests(stop.signal);
const until = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: 4_000, interval: 10 });

/** `<article>` with a shadow tree: a paragraph of its own, then a slot with the light paragraphs. */
const shadowStory = (): { readonly host: HTMLElement; readonly root: ShadowRoot } => {
	const host = document.createElement("article");
	const root = host.attachShadow({ mode: "open" });
	root.append(paragraph("Ilze Marten"), document.createElement("slot"));
	host.append(paragraph("Peter Olsson"), paragraph("Karl Lund"));
	place.append(host);
	return { host, root };
};

beforeEach(() => {
	place = document.createElement("main");
	document.body.append(place);
	stop = new AbortController();
});
afterEach(() => {
	stop.abort();
	place.remove();
});

describe("open shadow roots", () => {
	it("are read with what is put into their slots, and painted", async () => {
		const { host } = shadowStory();
		const before = host.getHTML({ serializableShadowRoots: true });
		const page = open();
		await until(() => expect(names(page.report())).toEqual(["Ilze Marten", "Karl Lund", "Peter Olsson"]));
		expect(page.report().reading?.mentions.map(({ block }) => block)).toEqual([0, 1, 2]);
		await until(() => expect(CSS.highlights.get(ACTOR_HIGHLIGHT)?.size).toBe(3));
		expect(host.getHTML({ serializableShadowRoots: true })).toBe(before);
	});

	it("are read again when something changes in them", async () => {
		const { root } = shadowStory();
		const page = open();
		await until(() => expect(names(page.report())).toContain("Ilze Marten"));
		root.firstElementChild?.replaceWith(paragraph("Anna Berzina"));
		await until(() => expect(names(page.report())).toEqual(["Anna Berzina", "Karl Lund", "Peter Olsson"]));
	});

	it("hide what has no slot", async () => {
		const { root } = shadowStory();
		root.querySelector("slot")?.remove();
		root.append(paragraph("Anna Berzina"), paragraph("Anna Berzina"));
		const page = open();
		await until(() => expect(names(page.report())).toEqual(["Anna Berzina", "Ilze Marten"]));
	});
});
