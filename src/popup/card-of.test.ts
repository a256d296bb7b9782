import { expect, test } from "vitest";
import type { Mention, Reading, ReadingEntity } from "../core/reading";
import { cardOf } from "./card-of";

const TODAY = "2026-11-01";
const CHINA: ReadingEntity = {
	id: "c:CN",
	name: "China",
	type: "place",
	kind: "country",
	description: "Country in East Asia",
	count: 2,
	countries: ["CN"],
	weight: 1,
	with: ["p:xi"],
	link: "China",
};
const mention = (more: Partial<Mention>): Mention => ({
	block: 0,
	start: 0,
	end: 7,
	type: "place",
	entity: "c:CN",
	sense: "literal",
	via: "dictionary",
	confidence: 0.9,
	why: "It is named.",
	...more,
});
const reading = (...mentions: readonly Mention[]): Reading => ({
	article: { title: "", date: null, language: "en" },
	entities: [CHINA, { ...CHINA, id: "g:1", name: "Beijing" }],
	mentions,
});

const cases = [
	{ name: "no mention at all", mentions: [], why: "" },
	{ name: "only those of others", mentions: [mention({ entity: "g:1", why: "Other." })], why: "" },
	{
		name: "its surest mention speaks",
		mentions: [mention({ confidence: 0.6, why: "Perhaps." }), mention({ why: "Surely." })],
		why: "Surely.",
	},
	{
		name: "a place that stands for it counts, and what it stands for is left out",
		mentions: [mention({ entity: "g:1", standsFor: "c:CN", sense: "government", why: "Beijing said." })],
		why: "Beijing said.",
	},
];

test.each(cases)("$name", ({ mentions, why }) => {
	const card = cardOf(CHINA, reading(...mentions), { today: TODAY });
	expect(card).toMatchObject({ name: "China", description: CHINA.description, why, count: 0, with: [] });
	expect(card).not.toHaveProperty("link");
	expect(card).not.toHaveProperty("stands");
});

test("whom only the article knows is shown with the sentence that says so, and nobody else is", () => {
	const introduction = "Ann Lee, a fellow, said so.";
	const lee: ReadingEntity = { ...CHINA, id: "x:ann-lee", introducedBy: { block: 0, start: 0, end: 9 } };
	const here = { ...reading(), entities: [lee] };
	expect(cardOf(lee, here, { today: TODAY, introduction })).toMatchObject({ introduction });
	expect(cardOf(CHINA, reading(), { today: TODAY, introduction })).not.toHaveProperty("introduction");
});
