import { expect, test } from "vitest";
import type { Block } from "./block";
import type { Mention, Reading, ReadingEntity } from "./reading";
import { shownPassages } from "./shown-passages";

const TEXT = "Riga agreed. Ann Lee, a fellow, came to Riga on Monday. She left Riga.";
const block = (text: string): Block => ({ text, kind: "paragraph" });
const entity = (one: Partial<ReadingEntity>): ReadingEntity => ({
	id: "g:riga",
	name: "Riga",
	type: "place",
	kind: "city",
	description: "",
	count: 1,
	countries: [],
	weight: 1,
	with: [],
	...one,
});
const RIGA = entity({ coordinates: { lat: 56.9, lon: 24.1 } });
const LEE = entity({ id: "x:ann-lee", introducedBy: { block: 0, start: 13, end: 55 } });
const mention = (start: number, sense: Mention["sense"]): Mention => ({
	block: 0,
	start,
	end: start + 4,
	type: "place",
	entity: "g:riga",
	sense,
	via: "dictionary",
	confidence: 1,
	why: "",
});
const [GOVERNMENT, FIRST, SECOND] = [mention(0, "government"), mention(40, "literal"), mention(65, "literal")];

const cases = [
	{ name: "nobody", entities: [], mentions: [], passages: {} },
	{
		name: "whom the article introduces",
		entities: [LEE],
		mentions: [],
		passages: { "x:ann-lee": "Ann Lee, a fellow, came to Riga on Monday." },
	},
	{
		name: "a place, by its first literal use",
		entities: [RIGA],
		mentions: [GOVERNMENT, FIRST, SECOND],
		passages: { "g:riga": "Ann Lee, a fellow, came to Riga on Monday." },
	},
	{
		name: "a place in the last sentence",
		entities: [RIGA],
		mentions: [SECOND],
		passages: { "g:riga": "She left Riga." },
	},
	{ name: "a place that only stands for its government", entities: [RIGA], mentions: [GOVERNMENT], passages: {} },
	{ name: "a place that is nowhere", entities: [entity({})], mentions: [FIRST], passages: {} },
] as const;

test.each(cases)("$name", ({ entities, mentions, passages }) => {
	const reading: Reading = { article: { title: "", date: null, language: "en" }, entities, mentions };
	expect(shownPassages(reading, [block(TEXT)])).toEqual(passages);
});

test("no passage is longer than 600", () => {
	const reading = {
		article: { title: "", date: null, language: "en" },
		entities: [RIGA],
		mentions: [mention(0, "literal")],
	};
	expect(shownPassages(reading, [block(`Riga ${"and ".repeat(400)}`)])["g:riga"]).toHaveLength(600);
});
