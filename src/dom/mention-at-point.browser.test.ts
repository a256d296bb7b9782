import { describe, expect, it } from "vitest";
import { runAtOnce } from "../core/run-at-once";
import { inFrame } from "./in-frame";
import { mentionAtPoint, mentionRects } from "./mention-at-point";
import { mentionIndex } from "./mention-index";
import type { MentionMark } from "./mention-mark";

/** Marks every `[name]` of a page whose brackets stand for the mention; tells of each whether a point on it finds it. */
const marksOf = (page: Document): MentionMark[] => {
	const found: MentionMark[] = [];
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		for (const match of (node as Text).data.matchAll(/Ann(?:\s+Lee)?|Riga/g))
			found.push({
				mention: found.length,
				style: "actor",
				isPainted: true,
				pieces: [{ node: node as Text, nodeStart: match.index, start: match.index, length: match[0].length }],
			});
	return found;
};

const indexOf = (marks: readonly MentionMark[]) => runAtOnce(mentionIndex(marks));
const center = (rect: DOMRect) => ({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });

const layouts = [
	{ name: "a plain paragraph", html: "<p>Yesterday Ann Lee came to Riga again.</p>" },
	{ name: "a name that wraps over two lines", html: '<p style="width:70px">It was Ann Lee who came</p>' },
	{ name: "columns", html: `<div style="columns:3;height:80px">${"<p>Here Ann Lee is.</p>".repeat(6)}</div>` },
	{
		name: "a box that scrolls",
		html: '<div style="height:60px;overflow:auto" class="s"><p style="margin-top:300px">So Ann Lee said.</p></div>',
	},
	{
		name: "a rotated box",
		html: '<div style="transform:rotate(90deg);margin:150px;width:200px"><p>So Ann said.</p></div>',
	},
	{ name: "a zoomed box", html: '<div style="zoom:2.5"><p>So Ann Lee said in Riga.</p></div>' },
	{
		name: "a scaled box",
		html: '<div style="transform:scale(.6);transform-origin:0 0"><p>So Ann Lee said in Riga.</p></div>',
	},
	{ name: "right-to-left text", html: '<p dir="rtl">שלום Ann Lee שלום Riga שלום</p>' },
	{ name: "vertical text", html: '<p style="writing-mode:vertical-rl;height:200px">So Ann Lee said in Riga.</p>' },
	{ name: "a link", html: '<p>So <a href="#x">Ann Lee</a> said.</p>' },
	{ name: "neighbours without a space", html: "<p>Ann/Riga</p>" },
	{ name: "a page that is scrolled", html: '<p style="margin-top:2000px">So Ann Lee said.</p>' },
] as const;

describe("mentionAtPoint", () => {
	for (const { name, html } of layouts)
		it(`finds the mention on every line of it: ${name}`, () =>
			inFrame(`<!doctype html><body>${html}`, (page) => {
				const marks = marksOf(page);
				expect(marks.length).toBeGreaterThan(0);
				const index = indexOf(marks);
				for (const mark of marks) {
					mark.pieces[0]?.node.parentElement?.scrollIntoView({ block: "center" });
					const rects = mentionRects(page, mark.pieces);
					expect(rects.length).toBeGreaterThan(0);
					for (const rect of rects) expect(mentionAtPoint(page, center(rect), index)?.mark).toBe(mark);
				}
			}));

	it("finds nothing beside the mention, where the caret still snaps to it", () =>
		inFrame("<!doctype html><body><p>Ann Lee</p><p>came.</p>", (page) => {
			const [mark] = marksOf(page);
			const rect = mentionRects(page, mark?.pieces ?? [])[0];
			if (!mark || !rect) throw new Error("no mention");
			const index = indexOf([mark]);
			const { y } = center(rect);
			expect(mentionAtPoint(page, { x: rect.right + 40, y }, index)).toBeNull();
			expect(mentionAtPoint(page, { x: rect.left + 5, y: rect.bottom + 8 }, index)).toBeNull();
		}));

	it("finds nothing under something that covers it", () =>
		inFrame(
			'<!doctype html><body><p>Ann Lee</p><div style="position:fixed;inset:0;background:#fff">Menu</div>',
			(page) => {
				const marks = marksOf(page);
				const rect = mentionRects(page, marks[0]?.pieces ?? [])[0];
				if (!rect) throw new Error("no mention");
				expect(mentionAtPoint(page, center(rect), indexOf(marks))).toBeNull();
			},
		));

	it("finds nothing outside the window and on text that has gone", () =>
		inFrame("<!doctype html><body><p>Ann Lee</p>", (page) => {
			const marks = marksOf(page);
			const index = indexOf(marks);
			expect(mentionAtPoint(page, { x: -1, y: -1 }, index)).toBeNull();
			page.body.replaceChildren();
			expect(mentionRects(page, marks[0]?.pieces ?? [])).toEqual([]);
		}));
});
