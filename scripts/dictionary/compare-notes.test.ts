import { expect, test } from "vitest";
import { type Difference, explain, parseCompareNotes } from "./compare-notes";

const LINES = [
	"states-2026.jsonl | date | 2026-01-21 |",
	"states-2026.jsonl | capital | Nowhere | has none",
	"states-2026.jsonl | state | Utopia |",
	"firms.csv | company | * | only those in the news",
];
const difference = (kind: string, subject: string): Difference => ({ kind, subject, text: "differs" });

const cases = [
	{
		name: "explained",
		file: "states-2026.jsonl",
		given: difference("capital", "Nowhere"),
		open: 0,
		unused: ["Utopia"],
	},
	{
		name: "another kind",
		file: "states-2026.jsonl",
		given: difference("state", "Nowhere"),
		open: 1,
		unused: ["Nowhere", "Utopia"],
	},
	{
		name: "a note without a reason",
		file: "states-2026.jsonl",
		given: difference("state", "Utopia"),
		open: 1,
		unused: ["Nowhere"],
	},
	{ name: "all of a kind", file: "firms.csv", given: difference("company", "Acme"), open: 0, unused: [] },
	{ name: "another file", file: "other.csv", given: difference("company", "Acme"), open: 1, unused: [] },
];

test.each(cases)("$name", ({ file, given, open, unused }) => {
	const found = explain([given], parseCompareNotes(LINES, file));
	expect(found.open).toHaveLength(open);
	expect(found.explained).toHaveLength(1 - open);
	expect(found.unused.map(({ subject }) => subject)).toEqual(unused);
});

test("the day of a reference", () => {
	expect(parseCompareNotes(LINES, "states-2026.jsonl").date).toBe("2026-01-21");
	expect(parseCompareNotes(LINES, "firms.csv").date).toBeUndefined();
});
