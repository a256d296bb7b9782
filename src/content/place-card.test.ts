import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeCard } from "./place-card";
import { isOnSafePath } from "./safe-path";

const box = (left: number, top: number, width = 80, height = 20) => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const window = { width: 1000, height: 700 };
const card = { width: 340, height: 220 };

const cases = [
	{ name: "below the word", line: box(300, 100), side: "below", left: 286, top: 128 },
	{ name: "above where there is no room below", line: box(300, 600), side: "above", left: 286, top: 372 },
	{ name: "inside the right edge", line: box(950, 100, 40), side: "below", left: 652, top: 128 },
	{ name: "inside the left edge", line: box(2, 100), side: "below", left: 8, top: 128 },
] as const;

describe("placeCard", () => {
	for (const { name, line, ...expected } of cases)
		it(name, () => expect(placeCard({ lines: [line], line, card, window })).toMatchObject(expected));

	it("keeps its side while it grows", () => {
		const line = box(300, 400);
		const { side } = placeCard({ lines: [line], line, card, window });
		expect(placeCard({ lines: [line], line, card: { width: 340, height: 600 }, window, side }).side).toBe(side);
	});

	it("never covers a line of the word and never leaves the window", () => {
		const number = (max: number) => fc.integer({ min: 0, max });
		fc.assert(
			fc.property(
				number(900),
				number(680),
				number(300),
				number(900),
				fc.boolean(),
				(left, top, width, height, wraps) => {
					const line = box(left, top);
					const lines = wraps ? [line, box(0, top + 20)] : [line];
					const placed = placeCard({ lines, line, card: { width, height }, window });
					const shown = Math.min(height, placed.maxHeight);
					expect(placed.left).toBeGreaterThanOrEqual(8);
					expect(placed.left + width).toBeLessThanOrEqual(992);
					for (const { top: above, bottom } of lines)
						expect(placed.top >= bottom || placed.top + shown <= above).toBe(true);
					if (shown > 0) expect(placed.top >= 0 && placed.top + shown <= 700).toBe(true);
				},
			),
		);
	});
});

const below = { left: 100, top: 120, right: 440, bottom: 320 };
const above = { left: 100, top: 10, right: 440, bottom: 80 };
const paths = [
	{ name: "straight down to the card", from: { x: 150, y: 100 }, to: { x: 150, y: 112 }, card: below, expected: true },
	{
		name: "slantwise to its far corner",
		from: { x: 150, y: 100 },
		to: { x: 280, y: 112 },
		card: below,
		expected: true,
	},
	{
		name: "along the line of the word",
		from: { x: 150, y: 100 },
		to: { x: 300, y: 101 },
		card: below,
		expected: false,
	},
	{ name: "away from the card", from: { x: 150, y: 100 }, to: { x: 150, y: 60 }, card: below, expected: false },
	{ name: "up to a card above", from: { x: 150, y: 100 }, to: { x: 180, y: 88 }, card: above, expected: true },
	{ name: "down from a card above", from: { x: 150, y: 100 }, to: { x: 150, y: 130 }, card: above, expected: false },
] as const;

describe("isOnSafePath", () => {
	for (const { name, from, to, card, expected } of paths)
		it(name, () => expect(isOnSafePath(from, to, card)).toBe(expected));
});
