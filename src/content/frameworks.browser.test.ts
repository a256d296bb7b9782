import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mountPreact } from "../../tests/frameworks/preact-story";
import { mountReact } from "../../tests/frameworks/react-story";
import type { Mount, Mounted, Story } from "../../tests/frameworks/story";
import { mountSvelte } from "../../tests/frameworks/svelte-story";
import { mountVue } from "../../tests/frameworks/vue-story";
import { ACTOR_HIGHLIGHT } from "../dom/highlight-sheet";
import { openedForTests } from "./opened-for-tests";

// Frameworks hold on to the nodes that they made: with us on the page they must find every one of them as they left it.

const FRAMEWORKS: Readonly<Record<string, Mount>> = {
	React: mountReact,
	Preact: mountPreact,
	Vue: mountVue,
	Svelte: mountSvelte,
};
const [one, two, three, four] = [
	{ id: "1", before: "On Monday the lawyer ", name: "Ilze Marten", after: " came to the old harbour and spoke there." },
	{
		id: "2",
		before: "It was a long night, said ",
		name: "Peter Olsson",
		after: ", who leads the farmers of the coast.",
	},
	{ id: "3", before: "Nobody knows whether ", name: "Marten", after: " and the farmers will ever agree on the roads." },
	{ id: "4", before: "In the end ", name: "Anna Berzina", after: " opened the bridge for all the buses of the city." },
] as const;
const story = (...paragraphs: Story["paragraphs"]): Story => ({ title: "The long night at the harbour", paragraphs });
const FIRST = story(one, two, three, four);
/** One after the other: edited, reordered, cut, emptied, filled again with other keys. */
const LATER: readonly Story[] = [
	story(one, { ...two, name: "Karl Lund" }, three, four),
	story(four, three, two, one),
	story({ ...four, before: "At last " }, one),
	story(),
	story({ ...one, id: "9" }, two, three, four),
	{ ...FIRST, title: "Ilze Marten goes home" },
];

let place = document.createElement("main");
let stop = new AbortController();
let failures: string[] = [];
const failed = (event: Event): void => {
	failures.push(event.type);
};

const start = (): void => {
	openedForTests(stop.signal);
};
const isPainted = (): Promise<void> =>
	vi.waitFor(() => expect(CSS.highlights.get(ACTOR_HIGHLIGHT)?.size ?? 0).toBeGreaterThan(0), {
		timeout: 4_000,
		interval: 10,
	});
const nodeOf = (id: string): Element | null => place.querySelector(`[data-id="${id}"]`);

/** How the page looks after each step. `between` runs before each step. */
const play = async (mounted: Mounted, between: () => Promise<void>): Promise<Node[]> => {
	const seen = [place.cloneNode(true)];
	for (const next of LATER) {
		await between();
		const [before] = next.paragraphs;
		const known = before ? nodeOf(before.id) : null;
		await mounted.show(next);
		if (known && before) expect(nodeOf(before.id)).toBe(known);
		seen.push(place.cloneNode(true));
	}
	await mounted.unmount();
	seen.push(place.cloneNode(true));
	return seen;
};

beforeEach(() => {
	place = document.createElement("main");
	document.body.append(place);
	stop = new AbortController();
	failures = [];
	addEventListener("error", failed);
	addEventListener("unhandledrejection", failed);
});
afterEach(() => {
	stop.abort();
	place.remove();
	removeEventListener("error", failed);
	removeEventListener("unhandledrejection", failed);
	vi.restoreAllMocks();
});

describe.each(Object.entries(FRAMEWORKS))("a page made by %s", (_name, mount) => {
	it("re-renders, reorders and unmounts text that is painted as if we were not there", async () => {
		const complaints = vi.spyOn(console, "error");
		const alone = await play(await mount(place, FIRST), async () => {});
		const mounted = await mount(place, FIRST);
		start();
		await isPainted();
		const withUs = await play(mounted, () => (place.querySelector("p") ? isPainted() : Promise.resolve()));
		expect(withUs.map((node, step) => node.isEqualNode(alone[step] ?? null))).toEqual(alone.map(() => true));
		expect([failures, complaints.mock.calls]).toEqual([[], []]);
	});

	it("paints what is shown at last", async () => {
		const mounted = await mount(place, FIRST);
		start();
		await isPainted();
		await mounted.show(story());
		await vi.waitFor(() => expect(CSS.highlights.get(ACTOR_HIGHLIGHT)?.size ?? 0).toBe(0), { timeout: 4_000 });
		await mounted.show(FIRST);
		await isPainted();
		await mounted.unmount();
	});
});
