import findAndReplaceDOMText from "findandreplacedomtext";
import Mark from "mark.js";

/** What the bench calls in the page under the name `pageBench`. A run that is over has painted; undone, it leaves the page as it was. */
export type PageBench = {
	readonly prepare: (told: { readonly reply: string; readonly names: readonly string[] }) => void;
	readonly run: (way: Way) => Promise<Outcome>;
	readonly undo: (way: Way) => void;
	/** Adds words to 100 paragraphs and waits until they are read. */
	readonly change: (round: number) => Promise<Outcome>;
};
export type Outcome = { readonly mentions: number; readonly paintedMs: number };
export type Way = "ours" | "mark.js" | "findAndReplaceDOMText" | "walk" | "nothing";
/** Of src/content/bench-entry.ts. */
type Run = { readonly mentions: () => number; readonly whenRead: Promise<void>; readonly stop: () => void };

const OURS = ["dramatis-actor", "dramatis-place"];
const CHANGED_PARAGRAPHS = 100;
const MOST_FRAMES = 600;

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const painted = (): number => OURS.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const marked = (start: number): Outcome => {
	// A page that was changed has to be laid out: that belongs to the price.
	document.body.getBoundingClientRect();
	return { mentions: document.querySelectorAll("mark").length, paintedMs: performance.now() - start };
};

const createPageBench = (): PageBench => {
	let reply = "";
	let names: readonly string[] = [];
	let ours: Run | null = null;
	let undoReplacing = (): void => {};

	const untilPainted = async (start: number): Promise<Outcome> => {
		const mentions = ours?.mentions() ?? 0;
		for (let tries = 0; mentions > 0 && painted() === 0 && tries < MOST_FRAMES; tries++) await frame();
		return { mentions, paintedMs: performance.now() - start };
	};
	const ways: Readonly<Record<Way, (start: number) => Promise<Outcome>>> = {
		ours: async (start) => {
			ours = (Reflect.get(globalThis, "dramatisRun") as (reply: string) => Run)(reply);
			await ours.whenRead;
			return untilPainted(start);
		},
		"mark.js": async (start) => {
			await new Promise<void>((resolve) =>
				new Mark(document.body).mark([...names], {
					separateWordSearch: false,
					accuracy: "exactly",
					done: () => resolve(),
				}),
			);
			return marked(start);
		},
		findAndReplaceDOMText: async (start) => {
			const longestFirst = [...names].sort((a, b) => b.length - a.length);
			const find = new RegExp(`\\b(?:${longestFirst.map(escaped).join("|")})\\b`, "g");
			const done = findAndReplaceDOMText(document.body, { find, wrap: "mark" });
			undoReplacing = () => done.revert();
			return marked(start);
		},
		walk: async (start) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			let capitals = 0;
			while (walker.nextNode()) {
				const data = walker.currentNode.nodeValue ?? "";
				for (let at = 0; at < data.length; at++) if ((data.charCodeAt(at) & 0xe0) === 0x40) capitals++;
			}
			return { mentions: capitals, paintedMs: performance.now() - start };
		},
		nothing: async (start) => ({ mentions: 0, paintedMs: performance.now() - start }),
	};
	return {
		prepare: (told) => {
			({ reply, names } = told);
		},
		run: async (way) => {
			const outcome = await ways[way](performance.now());
			await frame();
			return outcome;
		},
		undo: (way) => {
			if (way === "ours") ours?.stop();
			if (way === "mark.js") new Mark(document.body).unmark();
			if (way === "findAndReplaceDOMText") undoReplacing();
		},
		change: async (round) => {
			const start = performance.now();
			const before = ours?.mentions() ?? 0;
			const paragraphs = [...document.querySelectorAll("article p")].slice(0, CHANGED_PARAGRAPHS);
			for (const [at, paragraph] of paragraphs.entries())
				paragraph.append(` In the end Angela Merkel counted ${round * CHANGED_PARAGRAPHS + at} votes.`);
			for (let tries = 0; ours?.mentions() === before && tries < MOST_FRAMES; tries++) await frame();
			return untilPainted(start);
		},
	};
};

Reflect.set(globalThis, "pageBench", createPageBench());
