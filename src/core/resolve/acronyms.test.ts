import { describe, expect, test } from "vitest";
import { areInitials, isAcronym } from "./acronyms";
import { withoutLegalForm } from "./body-key";
import { coMentions } from "./co-mentions";
import { articleId } from "./known-only-here";
import { linkTitle } from "./link-title";
import { replyOf } from "./reply-for-tests";
import { storyWeight } from "./story-weight";

describe("acronyms", () => {
	for (const [surface, is] of [
		["IAEA", true],
		["U.N.", true],
		["G7", false],
		["APECs", true],
		["Lima", false],
		["A", false],
	] as const)
		test(surface, () => expect(isAcronym(surface)).toBe(is));
	for (const [letters, name, are] of [
		["IAEA", "International Atomic Energy Agency", true],
		["BOE", "Bank of England", true],
		["BE", "Bank of England", true],
		["SMUG", "Sexual Minorities Uganda", false],
		["X", "Xerox", false],
	] as const)
		test(`${letters}: ${name}`, () => expect(areInitials(letters, name)).toBe(are));
});

describe("keys and ids", () => {
	for (const [key, plain] of [
		["general motors corporation", "general motors"],
		["boeing co", "boeing"],
		["toyota motor co ltd", "toyota motor"],
		["group", null],
		["united nations", null],
	] as const)
		test(key, () => expect(withoutLegalForm(key)).toBe(plain));
	test("article ids", () => expect(articleId("o'neill & sons, ltd")).toBe("x:o-neill-sons-ltd"));
});

describe("linkTitle", () => {
	const reply = replyOf([
		{ id: "a:US.CA", kind: "region", name: "California", countries: ["US"] },
		{ id: "a:AU.04", kind: "region", name: "Queensland", countries: ["AU"] },
		{ id: "g:1", kind: "city", name: "Santa Ana", countries: ["US"], parent: "a:US.CA", population: 330_000 },
		{ id: "g:2", kind: "city", name: "Los Angeles", countries: ["US"], parent: "a:US.CA", population: 4_000_000 },
		{ id: "g:3", kind: "city", name: "Warwick", countries: ["AU"], parent: "a:AU.04", population: 15_000 },
		{ id: "g:4", kind: "city", name: "Gao", countries: ["ML"], population: 90_000 },
		{ id: "g:5", kind: "city", name: "Puebla", countries: ["XX"], population: 9_000 },
		{ id: "g:6", kind: "city", name: "Puebla", countries: ["MX"], population: 1_500_000, weight: 20 },
		{ id: "r:1", kind: "region", name: "Highlands" },
		{ id: "c:PE", kind: "country", name: "Peru", wikipedia: "Peru" },
	]);
	for (const [id, title] of [
		["g:1", "Santa Ana, California"],
		["g:2", "Los Angeles"],
		["g:3", "Warwick, Queensland"],
		["g:4", "Gao"],
		["g:5", undefined],
		["g:6", "Puebla"],
		["r:1", undefined],
		["c:PE", "Peru"],
	] as const)
		test(`${id}: ${title}`, () => {
			const entity = reply.entities[id];
			expect(entity && linkTitle(entity, reply)).toBe(title);
		});
});

test("coMentions: a shared sentence counts more than a shared block, other blocks not at all", () => {
	const at = (entity: string, sentence: number, block: number) => ({ entity, sentence, block });
	const together = coMentions([at("a", 0, 0), at("b", 0, 0), at("c", 1, 0), at("d", 2, 1)]);
	expect(together.get("a")).toEqual(["b", "c"]);
	expect(together.get("d")).toBeUndefined();
});

test("storyWeight: headline, early and often weigh more", () => {
	const paragraph = { block: 5, kind: "paragraph" as const };
	const one = storyWeight([paragraph]);
	expect(storyWeight([paragraph, paragraph])).toBeGreaterThan(one);
	expect(storyWeight([{ block: 0, kind: "headline" }])).toBeGreaterThan(one);
	expect(storyWeight([{ ...paragraph, block: 1 }])).toBeGreaterThan(one);
});
