import { describe, expect, it } from "vitest";
import { addSliceScores, emptySliceScores, type Slice, slicesOf } from "./score-slices";

const TEXT =
	"Xi Opens Bank Of North And South Korea Talks\nXi met the Bank of North and South. Biden saw KYIV burn.\nMr Biden left NATO in haste and went to the town.";
const at = (name: string, from: number, type: string) => {
	const start = TEXT.indexOf(name, from);
	return { start, end: start + name.length, type };
};

describe("slices", () => {
	const cases: readonly (readonly [string, ReturnType<typeof at>, readonly Slice[]])[] = [
		["a surname that opens a headline", at("Xi", 0, "person"), ["one-word persons", "headlines", "sentence starts"]],
		["a long name in a sentence", at("Bank of North and South", 0, "organisation"), ["4+-word organisations"]],
		["a surname after a full stop", at("Biden", 0, "person"), ["one-word persons", "sentence starts"]],
		["a surname after a title", at("Biden", 100, "person"), ["one-word persons"]],
		["an acronym is no line of capitals", at("NATO", 0, "organisation"), []],
	];
	it.each(cases)("%s", (_, span, expected) => {
		expect(slicesOf(TEXT, span)).toEqual(expected);
	});
});

it("counts right, missed and wrong", () => {
	const scores = emptySliceScores();
	const gold = [at("Biden", 0, "person"), at("Biden", 100, "person")].map((span) => ({
		...span,
		type: "person" as const,
	}));
	const given = [
		{ ...at("Biden", 0, "person"), type: "person" as const },
		{ ...at("KYIV", 0, "person"), type: "person" as const },
	];
	addSliceScores(
		scores,
		{ id: 1, text: TEXT, mentions: [] },
		{ required: gold, judged: given, gold, predicted: given },
	);
	expect(scores["one-word persons"]).toEqual({ right: 1, wrong: 1, missed: 1 });
	expect(scores["sentence starts"]).toEqual({ right: 1, wrong: 0, missed: 0 });
});
