import { expect, test } from "vitest";
import { type LabelWish, placeLabels } from "./place-labels";

const ROOM = { box: [0, 0, 100, 50], fontSize: 5, pin: 2, most: 3 } as const;
const wish = (text: string, x: number, y: number): LabelWish => ({ id: text, text, x, y });

const cases: readonly {
	readonly name: string;
	readonly wishes: readonly LabelWish[];
	readonly placed: readonly string[];
}[] = [
	{ name: "to the right of its pin", wishes: [wish("Riga", 10, 20)], placed: ["Riga start"] },
	{ name: "to the left at the right edge", wishes: [wish("Riga", 95, 20)], placed: ["Riga end"] },
	{
		name: "not where there is no room at all",
		wishes: [wish("A name that is far too long for it to be written", 50, 20)],
		placed: [],
	},
	{ name: "below a pin at the top", wishes: [wish("Riga", 10, 1)], placed: ["Riga middle"] },
	{
		name: "above a pin between two others",
		wishes: [wish("Riga", 50, 20), wish("A", 44, 20), wish("B", 56, 20)],
		placed: ["Riga middle", "A end", "B start"],
	},
	{
		name: "not over another pin",
		wishes: [wish("Riga", 50, 20), wish("Oslo", 58, 20)],
		placed: ["Riga end", "Oslo start"],
	},
	{
		name: "two in one place on either side",
		wishes: [wish("Riga", 50, 20), wish("Rome", 50, 20)],
		placed: ["Riga start", "Rome end"],
	},
	{
		name: "no more than wanted",
		wishes: [wish("A", 10, 10), wish("B", 10, 20), wish("C", 10, 30), wish("D", 10, 40)],
		placed: ["A start", "B start", "C start"],
	},
	{
		name: "the first, whatever is around it",
		wishes: [wish("Riga", 50, 25), wish("A", 55, 25), wish("B", 45, 25), wish("C", 50, 18), wish("D", 50, 32)],
		placed: ["Riga start", "A middle", "B end"],
	},
];
test.each(cases)("$name", ({ wishes, placed }) => {
	expect(placeLabels(wishes, ROOM).map(({ text, anchor }) => `${text} ${anchor}`)).toEqual(placed);
});
