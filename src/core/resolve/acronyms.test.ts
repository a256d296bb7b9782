import { describe, expect, test } from "vitest";
import { runAtOnce } from "../run-at-once";
import { areInitials, isAcronym } from "./acronyms";
import { withoutLegalForm } from "./body-key";
import { coMentions } from "./co-mentions";
import { articleId } from "./known-only-here";
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

test("coMentions: a shared sentence counts more than a shared block, other blocks not at all", () => {
	const at = (entity: string, sentence: number, block: number) => ({ entity, sentence, block });
	const together = runAtOnce(coMentions([at("a", 0, 0), at("b", 0, 0), at("c", 1, 0), at("d", 2, 1)]));
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
