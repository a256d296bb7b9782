import { afterEach, beforeEach, expect, it } from "vitest";
import type { MentionMark } from "../dom/mention-mark";
import { mentionSteps } from "./mention-steps";

const paragraph = (text: string): HTMLElement => {
	const element = document.createElement("p");
	element.textContent = text;
	element.style.marginTop = "600px";
	return element;
};
const markOf = (element: HTMLElement, mention: number): MentionMark => {
	const node = element.firstChild;
	if (!(node instanceof Text)) throw new Error("no text");
	return { mention, style: "actor", isPainted: true, pieces: [{ node, nodeStart: 0, start: 0, length: 4 }] };
};

let article = document.createElement("article");
let marks: MentionMark[] = [];
let seen: string[] = [];
const start = () =>
	mentionSteps(document, {
		marks: () => marks,
		glow: ({ mention }) => seen.push(`glow ${mention}`),
		open: ({ mention }) => seen.push(`open ${mention}`),
	});

beforeEach(() => {
	const paragraphs = ["Riga is first.", "Oslo is second.", "Rome is third."].map(paragraph);
	article = document.createElement("article");
	article.append(...paragraphs);
	document.body.append(article);
	marks = paragraphs.map(markOf);
	seen = [];
	scrollTo(0, 0);
});
afterEach(() => article.remove());

it("goes on, round the end, and back", () => {
	const { step } = start();
	expect([step(1), step(1), step(1), step(1), step(-1)]).toEqual([3, 3, 3, 3, 3]);
	expect(seen).toEqual(["glow 0", "glow 1", "glow 2", "glow 0", "glow 2"]);
});

it("begins with what is in the window", () => {
	scrollTo({ top: 900, behavior: "instant" });
	start().step(1);
	expect(seen).toEqual(["glow 1"]);
});

it("opens the card of the mention that was gone to", () => {
	const { step, openCard } = start();
	step(1);
	step(1);
	expect(openCard()).toBe(true);
	expect(seen.at(-1)).toBe("open 1");
});

it("finds its place again after the page was read anew, and begins anew where that is gone", () => {
	const { step } = start();
	step(1);
	step(1);
	marks = marks.map((mark) => ({ ...mark }));
	step(1);
	marks = marks.slice(0, 2);
	step(1);
	expect(seen.slice(2)).toEqual(["glow 2", expect.stringMatching(/^glow [01]$/)]);
});

it("does nothing on a page without names", () => {
	marks = [];
	const { step, openCard } = start();
	expect(step(1)).toBe(0);
	expect(openCard()).toBe(false);
});
