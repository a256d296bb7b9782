import { afterEach, describe, expect, it } from "vitest";
import { ACTOR_HIGHLIGHT, PLACE_HIGHLIGHT } from "./highlight-sheet";
import { createHighlighter } from "./highlighter";
import type { MentionMark } from "./mention-mark";

const settled = (): Promise<void> =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
const paragraph = (text: string, style = ""): Text => {
	const element = document.createElement("p");
	element.style.cssText = style;
	const node = document.createTextNode(text);
	element.append(node);
	page.append(element);
	return node;
};
const mark = (node: Text, nodeStart: number, length: number, style: MentionMark["style"] = "actor"): MentionMark => ({
	mention: 0,
	style,
	isPainted: true,
	pieces: [{ node, nodeStart, start: nodeStart, length }],
});
const painted = (name: string): number => CSS.highlights.get(name)?.size ?? 0;

let page = document.createElement("main");
let stop = new AbortController();
const start = () => {
	stop = new AbortController();
	page = document.createElement("main");
	document.body.append(page);
	return createHighlighter(document, stop.signal);
};

afterEach(() => {
	stop.abort();
	page.remove();
});

describe("the highlighter", () => {
	it("paints actors and places under names of its own, without a node", async () => {
		const highlighter = start();
		const node = paragraph("Ann Lee is in Riga.");
		const before = document.documentElement.cloneNode(true);
		highlighter.paint([mark(node, 0, 7), mark(node, 14, 4, "place")]);
		await settled();
		expect([painted(ACTOR_HIGHLIGHT), painted(PLACE_HIGHLIGHT)]).toEqual([1, 1]);
		expect(document.documentElement.isEqualNode(before)).toBe(true);
	});

	it("leaves no trace before there is something to paint", async () => {
		const highlighter = start();
		highlighter.paint([]);
		highlighter.paint([{ ...mark(paragraph("Ann Lee"), 0, 7), isPainted: false }]);
		await settled();
		expect([CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
	});

	it("has rules for the screen alone, and leaves forced colours to the reader", async () => {
		start().paint([mark(paragraph("Ann Lee"), 0, 7)]);
		await settled();
		const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
		expect(rules.length).toBeGreaterThan(0);
		for (const rule of rules) {
			expect(rule instanceof CSSMediaRule && rule.media.mediaText).toMatch(/^screen\b/);
			for (const inner of rule instanceof CSSMediaRule ? rule.cssRules : [])
				if (inner.cssText.includes("text-decoration")) expect(inner.cssText).not.toMatch(/#|rgb|background/);
		}
	});

	it("underlines in the colour of the text and colours no background", async () => {
		const highlighter = start();
		const node = paragraph("Ann Lee", "color: rgb(12, 34, 56)");
		highlighter.paint([mark(node, 0, 7)]);
		await settled();
		const style = getComputedStyle(node.parentElement ?? page, `::highlight(${ACTOR_HIGHLIGHT})`);
		expect(style.textDecorationLine).toBe("underline");
		expect(style.textDecorationColor).toMatch(/^(?:rgb\(12, 34, 56\)|currentcolor)$/);
		expect(style.backgroundColor).toBe("rgba(0, 0, 0, 0)");
	});

	it("leaves out what is not to be painted", async () => {
		const highlighter = start();
		highlighter.paint([{ ...mark(paragraph("Ann Lee"), 0, 7), isPainted: false }]);
		await settled();
		expect(painted(ACTOR_HIGHLIGHT)).toBe(0);
	});

	it("registers only what is near the window, and the rest when it is scrolled to", async () => {
		const highlighter = start();
		const near = paragraph("Ann Lee");
		const far = paragraph("Bo Li", "margin-top: 9000px");
		highlighter.paint([mark(near, 0, 7), mark(far, 0, 5)]);
		await settled();
		expect(painted(ACTOR_HIGHLIGHT)).toBe(1);
		far.parentElement?.scrollIntoView();
		await settled();
		await settled();
		expect(painted(ACTOR_HIGHLIGHT)).toBe(1);
		scrollTo(0, 0);
	});

	it("paints text in an element without a box of its own", async () => {
		const highlighter = start();
		highlighter.paint([mark(paragraph("Ann Lee", "display: contents"), 0, 7)]);
		await settled();
		await settled();
		expect(painted(ACTOR_HIGHLIGHT)).toBe(1);
	});

	it("comes back when the page clears the registry and its style sheets", async () => {
		const highlighter = start();
		const first = paragraph("Ann Lee");
		highlighter.paint([mark(first, 0, 7)]);
		await settled();
		CSS.highlights.clear();
		document.adoptedStyleSheets = [];
		paragraph("", "height: 3000px");
		highlighter.paint([mark(first, 0, 7)]);
		await settled();
		expect(painted(ACTOR_HIGHLIGHT)).toBe(1);
		expect(document.adoptedStyleSheets).toHaveLength(1);
	});

	it("comes back when the page puts something of its own under our names", async () => {
		const highlighter = start();
		const first = paragraph("Ann Lee");
		highlighter.paint([mark(first, 0, 7)]);
		await settled();
		const range = document.createRange();
		range.selectNodeContents(page);
		CSS.highlights.set(ACTOR_HIGHLIGHT, new Highlight(range, new Range()));
		highlighter.paint([mark(first, 0, 7), mark(paragraph("Bo Li"), 0, 5)]);
		await settled();
		const ours = [...(CSS.highlights.get(ACTOR_HIGHLIGHT) ?? [])];
		expect(ours.map(({ startContainer }) => startContainer.textContent)).toEqual(["Ann Lee", "Bo Li"]);
	});

	it("survives nodes that have become shorter or have gone", async () => {
		const highlighter = start();
		const [shorter, gone] = [paragraph("Ann Lee"), paragraph("Bo Li")];
		shorter.data = "An";
		gone.parentElement?.remove();
		highlighter.paint([mark(shorter, 0, 7), mark(gone, 0, 5)]);
		await settled();
		expect(painted(ACTOR_HIGHLIGHT)).toBe(1);
	});

	it("forgets nodes whose text has changed", async () => {
		const highlighter = start();
		const node = paragraph("Ann Lee");
		highlighter.paint([mark(node, 0, 7)]);
		await settled();
		expect([highlighter.forget([node]), highlighter.forget([node])]).toEqual([true, false]);
		expect(painted(ACTOR_HIGHLIGHT)).toBe(0);
	});

	it("keeps the very ranges of what has not changed, and paints what has", async () => {
		const highlighter = start();
		const [first, second] = [paragraph("Ann Lee is here."), paragraph("Bo Lee is there.")];
		highlighter.paint([mark(first, 0, 7), mark(second, 0, 6)]);
		await settled();
		const before = [...(CSS.highlights.get(ACTOR_HIGHLIGHT) ?? [])];
		highlighter.paint([mark(first, 0, 7), { ...mark(second, 0, 6), style: "place" }]);
		await settled();
		const after = [...(CSS.highlights.get(ACTOR_HIGHLIGHT) ?? [])];
		expect(after).toEqual([before.find(({ startContainer }) => startContainer === first)]);
		expect(after[0]).toBe(before.find(({ startContainer }) => startContainer === first));
		expect(painted(PLACE_HIGHLIGHT)).toBe(1);
	});

	it("paints anew what was forgotten, although it is the same again", async () => {
		const highlighter = start();
		const node = paragraph("Ann Lee met Bo Lee.");
		const both = () => [mark(node, 0, 7), mark(node, 12, 6)];
		highlighter.paint(both());
		await settled();
		expect(highlighter.forget([node])).toBe(true);
		highlighter.paint(both());
		await settled();
		expect(painted(ACTOR_HIGHLIGHT)).toBe(2);
	});

	it("registers what is near the window of one long text, and follows it as it scrolls", async () => {
		const highlighter = start();
		const node = paragraph(Array.from({ length: 600 }, (_, at) => `Ann Lee ${at}`).join("\n"), "white-space: pre");
		const starts = [...node.data.matchAll(/Ann/g)].map(({ index }) => index);
		highlighter.paint(starts.map((at) => mark(node, at, 7)));
		await settled();
		const seen = () => [...(CSS.highlights.get(ACTOR_HIGHLIGHT) ?? [])].map(({ startOffset }) => startOffset);
		expect(seen().length).toBeGreaterThan(20);
		expect(seen().length).toBeLessThan(200);
		expect(seen()).toContain(starts[0]);
		scrollTo(0, document.documentElement.scrollHeight);
		await settled();
		await settled();
		expect(seen().length).toBeLessThan(200);
		expect(seen()).toContain(starts.at(-1));
		expect(seen()).not.toContain(starts[0]);
		scrollTo(0, 0);
		await settled();
		await settled();
		expect(seen()).toContain(starts[0]);
		stop.abort();
		expect(CSS.highlights.has(ACTOR_HIGHLIGHT)).toBe(false);
	});

	it("gives up a painting that the next has overtaken, wherever it stands", async () => {
		const highlighter = start();
		const nodes = Array.from({ length: 450 }, (_, at) =>
			paragraph(`Ann Lee ${at}`, "font-size:1px;line-height:1px;margin:0"),
		);
		for (const steps of [0, 1, 2, 3, 4]) {
			const overtaken = highlighter.painting(nodes.map((node) => mark(node, 0, 3)));
			for (let step = 0; step < steps; step++) overtaken.next();
			highlighter.paint(nodes.map((node) => mark(node, 0, 7)));
			while (!overtaken.next().done);
			await settled();
			const ends = [...(CSS.highlights.get(ACTOR_HIGHLIGHT) ?? [])].map(({ endOffset }) => endOffset);
			expect(ends).toHaveLength(450);
			expect(new Set(ends)).toEqual(new Set([7]));
		}
	});

	it("leaves nothing behind, and nothing of its successor either", async () => {
		const highlighter = start();
		const node = paragraph("Ann Lee");
		highlighter.paint([mark(node, 0, 7)]);
		await settled();
		const successor = new AbortController();
		createHighlighter(document, successor.signal).paint([mark(node, 0, 7)]);
		await settled();
		stop.abort();
		expect(painted(ACTOR_HIGHLIGHT)).toBe(1);
		successor.abort();
		expect([CSS.highlights.has(ACTOR_HIGHLIGHT), document.adoptedStyleSheets.length]).toEqual([false, 0]);
	});

	it("prints nothing", async () => {
		start().paint([mark(paragraph("Ann Lee"), 0, 7)]);
		await settled();
		const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
		expect(rules.length).toBeGreaterThan(0);
		for (const rule of rules) expect(rule instanceof CSSMediaRule && rule.media.mediaText).toMatch(/^screen/);
	});
});
