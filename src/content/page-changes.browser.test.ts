import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { articleReader } from "../core/read-article";
import { runAtOnce } from "../core/run-at-once";
import { DEFAULT_SETTINGS } from "../core/settings";
import { ACTOR_HIGHLIGHT, PLACE_HIGHLIGHT } from "../dom/highlight-sheet";
import { staticRanges } from "../dom/static-ranges";
import { chooseMarks } from "./choose-marks";
import { openVisit } from "./open-visit";
import { type PageReading, readPage } from "./page-reader";
import { sliceRunner } from "./run-slices";
import { type Page, startPage } from "./start-page";

// Whatever a page does to its text: in the end what is known of it is what a reload would give.

const nothing = { hits: {}, entities: {}, asOf: "2026-08" };
const lookUp = async () => nothing;
const STORY = [
	"Ilze Marten, the new director of the Baltic Weather Office, came to Riga on Monday and spoke at the airport.",
	"It was a long night for Mrs Marten, and the talks in the old house by the river went on until the morning.",
	"Farmers had blocked the roads around the city for several days, said Peter Olsson, who leads their union.",
	"Nobody knows whether there will be an agreement, but Olsson said that he and Marten would meet again soon.",
	"The Baltic Weather Office (BWO) had warned of storms, and the BWO was right: the harbour was closed for a day.",
];
const MORE =
	"In the evening Anna Berzina, a lawyer from the coast, asked Olsson to open the roads for the buses at last.";
const MOST_CHANGES = 6;

let article = document.createElement("article");
let stop = new AbortController();

const paragraph = (text: string): HTMLElement => {
	const element = document.createElement("p");
	element.textContent = text;
	return element;
};
const at = (n: number): HTMLElement | null => {
	const { children } = article;
	const child = children[n % Math.max(1, children.length)];
	return child instanceof HTMLElement ? child : null;
};

/** What pages do. Each takes a number that says where. */
const CHANGES: Readonly<Record<string, (n: number) => void>> = {
	remove: (n) => at(n)?.remove(),
	removeFirst: () => article.firstElementChild?.remove(),
	add: (n) => article.insertBefore(paragraph(MORE), at(n)),
	addAgain: (n) => article.append(paragraph(STORY[n % STORY.length] ?? "")),
	move: (n) => article.prepend(...[at(n)].filter((one) => one !== null)),
	edit: (n) => {
		const node = at(n)?.firstChild;
		if (node instanceof Text) node.data = node.data.replace("Marten", "Lund");
	},
	split: (n) => {
		const node = at(n)?.firstChild;
		if (node instanceof Text && node.length > 8) node.splitText(6);
	},
	emphasise: (n) => {
		const node = at(n)?.firstChild;
		if (!(node instanceof Text) || node.length < 12) return;
		const strong = document.createElement("strong");
		node.splitText(12);
		node.replaceWith(strong);
		strong.append(node);
	},
	hide: (n) => at(n)?.setAttribute("style", "display: none"),
	fold: (n) => at(n)?.toggleAttribute("hidden"),
	show: (n) => at(n)?.removeAttribute("style"),
	makeAdvert: (n) => at(n)?.classList.toggle("advert"),
	makeFolded: (n) => at(n)?.classList.toggle("is-folded"),
	wrap: (n) => {
		const section = document.createElement("section");
		const child = at(n);
		child?.replaceWith(section);
		if (child) section.append(child);
	},
	replaceAll: () => {
		const next = document.createElement("article");
		next.append(...[...article.children].map((child) => child.cloneNode(true)));
		article.replaceWith(next);
		article = next;
	},
	navigate: (n) => history.pushState(null, "", `?story=${n}`),
};

const sheet = document.createElement("style");
sheet.textContent = ".is-folded { display: none }";
const ADDRESS = location.href;

beforeEach(() => {
	stop = new AbortController();
	article = document.createElement("article");
	article.append(...STORY.map(paragraph));
	document.head.append(sheet);
	document.body.append(article);
});
afterEach(() => {
	stop.abort();
	sheet.remove();
	article.remove();
	history.replaceState(null, "", ADDRESS);
});

const open = (): Page => {
	const page = startPage(document, {
		background: { lookUp, entries: async () => ({}), tell: () => {}, stateOfError: () => "no-dictionary" },
		load: async () => openVisit,
		isOn: () => true,
		signal: stop.signal,
	});
	page.use(DEFAULT_SETTINGS);
	return page;
};

/** As a page that is opened now would be read. */
const freshPage = () =>
	readPage(document, {
		wholePage: false,
		read: articleReader({ lookUp, runSlices: sliceRunner() }),
		runSlices: sliceRunner(),
		signal: stop.signal,
		before: null,
	});
const freshReading = async () => {
	const { state, reading } = await freshPage();
	return { state, reading };
};

type Range = { readonly startContainer: Node; readonly startOffset: number; readonly endOffset: number };
/** Ranges as lines to compare: on which node, from where to where. */
const lines = (ranges: Iterable<Range>): readonly string[] =>
	[...ranges]
		.map(({ startContainer, startOffset, endOffset }) => `${startContainer.textContent} ${startOffset}-${endOffset}`)
		.sort();
const painted = () =>
	lines([ACTOR_HIGHLIGHT, PLACE_HIGHLIGHT].flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as StaticRange[]));
const toPaint = ({ reading, text }: PageReading): readonly string[] => {
	if (!reading) return [];
	const input = { reading, blocks: text.blocks, nodes: text.nodes };
	const marks = runAtOnce(chooseMarks(input, DEFAULT_SETTINGS)).filter(({ isPainted }) => isPainted);
	return lines(marks.flatMap(({ pieces }) => staticRanges(pieces)));
};

/** Waits until the page knows and shows what a reload would. */
const isLikeReloaded = async (page: Page): Promise<void> => {
	const fresh = await freshPage();
	const { state, reading } = fresh;
	await vi.waitFor(
		() => {
			const now = page.report();
			expect({ state: now.state, reading: now.reading }).toEqual({ state, reading });
			expect(painted()).toEqual(toPaint(fresh));
		},
		{ timeout: 4_000, interval: 20 },
	);
};

for (const name of Object.keys(CHANGES))
	it(`ends like a reload after: ${name}, and ${name} again`, async () => {
		const page = open();
		await isLikeReloaded(page);
		CHANGES[name]?.(1);
		await isLikeReloaded(page);
		CHANGES[name]?.(1);
		await isLikeReloaded(page);
	});

it("ends like a reload after any changes", async () => {
	const page = open();
	const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(20));
	await fc.assert(
		fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: MOST_CHANGES }), async (changes) => {
			article.replaceChildren(...STORY.map(paragraph));
			await isLikeReloaded(page);
			for (const [name, n] of changes) CHANGES[name]?.(n);
			await isLikeReloaded(page);
		}),
		{ numRuns: 12, seed: 1 },
	);
}, 60_000);

it("forgets who was introduced in a paragraph that is gone", async () => {
	const page = open();
	const introducers = () => page.report().reading?.entities.flatMap(({ introducedBy }) => introducedBy?.block ?? []);
	await vi.waitFor(() => expect(introducers()).toContain(0), { timeout: 4_000 });
	article.firstElementChild?.remove();
	const fresh = await freshReading();
	await vi.waitFor(() => expect(page.report().reading).toEqual(fresh.reading), { timeout: 4_000 });
});
