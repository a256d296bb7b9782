import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reader } from "../../tests/act-in-page";
import { type Away, watchPointer } from "./pointer-watch";

// Real input: what is told, what is kept quiet about, and that the page hears everything as before.

const link = document.createElement("a");
const box = document.createElement("div");
let stop = new AbortController();
let moves: number[] = [];
let taps: string[] = [];
let away: Away[] = [];

beforeEach(async () => {
	window.focus();
	top?.scrollTo(0, 0);
	await reader.move(1, 1);
	[moves, taps, away] = [[], [], []];
	stop = new AbortController();
	link.href = "#there";
	link.textContent = "a link of the page";
	link.style.cssText = "position:fixed;left:20px;top:120px";
	box.style.cssText = "position:fixed;left:20px;top:160px;width:300px;height:80px;overflow:auto";
	box.innerHTML = '<div style="height:900px">text in a box that scrolls</div>';
	document.body.append(link, box);
	watchPointer(
		document,
		{
			onMove: ({ x }) => moves.push(x),
			onTap: (_at, target, { isTouch }) => taps.push(`${isTouch ? "finger" : "mouse"} on ${target.localName}`),
			onAway: (why) => away.push(why),
			isOwn: () => false,
		},
		stop.signal,
	);
});
afterEach(() => {
	stop.abort();
	link.remove();
	box.remove();
	history.replaceState(null, "", location.pathname + location.search);
});

const soon = (check: () => void) => vi.waitFor(check, { timeout: 3_000, interval: 10 });

describe("the pointer", () => {
	it("is told where it moves, and where it clicks", async () => {
		await reader.move(60, 60);
		await soon(() => expect(Math.abs((moves.at(-1) ?? 0) - 60)).toBeLessThan(2));
		await reader.click(60, 60);
		await soon(() => expect(taps).toContainEqual(expect.stringMatching(/^mouse on/)));
		expect(away).toContain("press");
	});

	it("leaves the page's own links and handlers to the page", async () => {
		const heard: string[] = [];
		const note = (event: Event) => heard.push(`${event.type} ${event.defaultPrevented}`);
		for (const name of ["pointerdown", "pointerup", "click"]) link.addEventListener(name, note);
		const { x, y, width, height } = link.getBoundingClientRect();
		await reader.click(x + width / 2, y + height / 2);
		await soon(() => expect(location.hash).toBe("#there"));
		expect(heard).toEqual(["pointerdown false", "pointerup false", "click false"]);
		for (const name of ["pointerdown", "pointerup", "click"]) link.removeEventListener(name, note);
	});

	it("that rests while a box scrolls under it is told as scrolling, not as a move", async () => {
		await reader.move(60, 200);
		await soon(() => expect(Math.abs((moves.at(-1) ?? 0) - 60)).toBeLessThan(2));
		const before = moves.length;
		box.scrollTop = 300;
		await soon(() => expect(away).toContain("scroll"));
		await reader.move(61, 200); // at once: what browsers report while a page moves is no wish to point
		expect(moves.length).toBe(before);
		await new Promise((resolve) => setTimeout(resolve, 200));
		await reader.move(70, 210);
		await soon(() => expect(Math.abs((moves.at(-1) ?? 0) - 70)).toBeLessThan(2));
	});

	it("of events that the page makes up is not told", async () => {
		const init = { bubbles: true, clientX: 90, clientY: 90, pointerType: "mouse" };
		for (const name of ["pointermove", "pointerdown", "click"]) link.dispatchEvent(new PointerEvent(name, init));
		document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		expect([moves, taps, away]).toEqual([[], [], []]);
	});

	it("is not followed any more when all ends", async () => {
		stop.abort();
		await reader.move(60, 60);
		await reader.click(60, 60);
		expect([moves, taps, away]).toEqual([[], [], []]);
	});
});
