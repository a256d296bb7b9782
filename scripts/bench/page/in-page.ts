import findAndReplaceDOMText from "findandreplacedomtext";
import Mark from "mark.js";

/** What the bench calls in the page under the name `pageBench`. A run that is over has painted; undone, it leaves the page as it was. */
export type PageBench = {
	readonly prepare: (told: { readonly reply: string; readonly names: readonly string[] }) => void;
	readonly run: (way: Way) => Promise<Outcome>;
	readonly undo: (way: Way) => void;
	/** Something on the page moves for so many frames: what a reader sees all the time. */
	readonly animate: (frames: number) => Promise<Outcome>;
	/** The page changes its own text so many times, as fast as it can. */
	readonly mutate: (times: number) => Promise<Outcome>;
	/** The pointer moves so many times over the window; milliseconds for each move. */
	readonly point: (times: number) => number;
	/** Adds words to 100 paragraphs and waits until they are read. */
	readonly change: (round: number) => Promise<Outcome>;
};
export type Outcome = { readonly mentions: number; readonly paintedMs: number };
export type Way = "ours" | "mark.js" | "findAndReplaceDOMText" | "walk" | "nothing";
/** Of src/content/bench-entry.ts. */
type Run = {
	readonly mentions: () => number;
	readonly whenRead: Promise<void>;
	readonly look: (x: number, y: number) => boolean;
	readonly stop: () => void;
};
type LookUp = (keys: string[]) => Promise<unknown>;

/** Answers look-ups in a thread of its own, as the extension's worker does. */
const WORKER = `let known;
onmessage = ({ data: { id, keys, reply } }) => {
	if (reply) { known = JSON.parse(reply); return; }
	const hits = {};
	const entities = {};
	for (const key of keys) {
		if (!Object.hasOwn(known.hits, key)) continue;
		hits[key] = known.hits[key];
		for (const { entity } of hits[key].senses) {
			const found = entities[entity] = known.entities[entity];
			for (const of of [...(found?.roles ?? []).map((role) => role.of), ...(found?.countries ?? []).map((code) => "c:" + code), found?.parent])
				if (of && known.entities[of]) entities[of] = known.entities[of];
		}
	}
	postMessage({ id, reply: { hits, entities, asOf: known.asOf } });
};`;

const lookUpInWorker = (reply: string): LookUp => {
	const worker = new Worker(URL.createObjectURL(new Blob([WORKER])));
	worker.postMessage({ reply });
	let asked = 0;
	return (keys) =>
		new Promise((resolve) => {
			const id = ++asked;
			const answered = ({ data }: MessageEvent<{ readonly id: number; readonly reply: unknown }>): void => {
				if (data.id !== id) return;
				worker.removeEventListener("message", answered);
				resolve(data.reply);
			};
			worker.addEventListener("message", answered);
			worker.postMessage({ id, keys });
		});
};

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
	let lookUp: LookUp = async () => null;
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
			ours = (Reflect.get(globalThis, "dramatisRun") as (lookUp: LookUp) => Run)(lookUp);
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
			({ names } = told);
			lookUp = lookUpInWorker(told.reply);
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
		animate: async (frames) => {
			const start = performance.now();
			const box = document.createElement("div");
			box.style.cssText = "position:fixed;top:0;left:0;width:20px;height:20px;background:#888";
			document.body.append(box);
			for (let at = 0; at < frames; at++) {
				box.style.left = `${at % 200}px`;
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
			box.remove();
			return { mentions: 0, paintedMs: performance.now() - start };
		},
		mutate: async (times) => {
			const start = performance.now();
			const paragraphs = [...document.querySelectorAll("article p")];
			for (let at = 0; at < times; at++) {
				const paragraph = paragraphs[at % paragraphs.length];
				const last = paragraph?.lastChild;
				if (last instanceof Text) last.data = `${last.data.trimEnd()} `;
				paragraph?.after(document.createElement("hr"));
				paragraph?.nextElementSibling?.remove();
			}
			// Layout is part of what a change costs; and after a microtask every observer has heard of it.
			document.body.getBoundingClientRect();
			await Promise.resolve();
			return { mentions: 0, paintedMs: performance.now() - start };
		},
		point: (times) => {
			let found = 0;
			const start = performance.now();
			for (let at = 0; at < times; at++) if (ours?.look((at * 37) % innerWidth, (at * 101) % innerHeight)) found++;
			return found < 0 ? 0 : (performance.now() - start) / times;
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
