import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-for-tests";

describe("where the story plays", () => {
	const cases = [
		{
			name: "a town that it keeps to, and its dateline",
			text: ["Fire in [Paris|l]", "[PARIS|l] (AP) — A roof burned in [Paris|l] on Monday. [China|l] sent help."],
			focus: "g:paris",
			dateline: 1,
		},
		{
			name: "a country by its towns",
			text: ["[TRIPOLI|l], [Lebanon|l], June 18 (Reuters) - In [Lebanon|l] and in [Tripoli|l] shops closed."],
			focus: "g:tripoli-lb",
			dateline: 0,
		},
		{ name: "nowhere, where only governments act", text: ["[Beijing|l] said no. [Jordan|l] agreed."] },
		{
			name: "no dateline in a hyphen pair",
			text: ["[US|l]-[China|l] talks broke off in [Paris|l] and [Paris|l]."],
			focus: "g:paris",
		},
		{ name: "two countries alike", text: ["It rained in [China|l] and in [Lebanon|l]."] },
	];
	for (const { name, text, ...expected } of cases)
		test(name, () => {
			const { focus, dateline } = readMarked(text).reading.story ?? {};
			expect({ focus, dateline }).toEqual({ focus: undefined, dateline: undefined, ...expected });
		});
});

describe("who is quoted", () => {
	const cases = [
		{ text: "“No,” said [Andrew Small|p], a baker.", quoted: { "x:andrew-small": 1 } },
		{ text: "“No,” [Andrew Small|p], a baker, said on Monday.", quoted: { "x:andrew-small": 1 } },
		{ text: "According to [Andrew Small|p], it was “cold”. [Xi Jinping|p] left.", quoted: { "x:andrew-small": 1 } },
		{ text: "[Xi Jinping|p] told [Andrew Small|p] that it was “cold”.", quoted: { "p:xi-jinping": 1 } },
		{ text: "[Xi Jinping|p] said that it was cold.", quoted: {} },
		{ text: "The “king” met [Xi Jinping|p].", quoted: {} },
		{ text: "“Hello!” [Xi Jinping|p] said. “Hello again,” [Xi|p] added.", quoted: { "p:xi-jinping": 2 } },
	];
	for (const { text, quoted } of cases)
		test(text, () => {
			const { entities } = readMarked([text]).reading;
			expect(Object.fromEntries(entities.flatMap(({ id, quoted: n }) => (n ? [[id, n]] : [])))).toEqual(quoted);
		});
});

describe("relatives", () => {
	const cases = [
		{ text: "[Xi Jinping|p]’s late wife, [Ann Lee|p], sang.", told: ["spouse x:ann-lee is the wife of p:xi-jinping"] },
		{ text: "[Xi Jinping|p] and his wife [Ann Lee|p] sang.", told: ["spouse x:ann-lee is the wife of p:xi-jinping"] },
		{
			text: "[Ann Lee|p], the eldest daughter of [Xi Jinping|p], sang.",
			told: ["kin x:ann-lee is the daughter of p:xi-jinping"],
		},
		{ text: "[Ann Lee|p], [Xi Jinping|p]’s niece, sang.", told: ["kin x:ann-lee is the niece of p:xi-jinping"] },
		{ text: "[Xi Jinping|p]’s son-in-law [Bo Lee|p] sang.", told: ["kin x:bo-lee is the son-in-law of p:xi-jinping"] },
		{ text: "[Ann Lee|p], head of the party of [Xi Jinping|p], sang.", told: [] },
		{ text: "[Ann Lee|p]’s view of her father: [Xi Jinping|p] helped.", told: [] },
		{ text: "[Xi Jinping|p] and his friend [Ann Lee|p] sang.", told: [] },
	];
	for (const { text, told } of cases)
		test(text, () => {
			const relations = readMarked([text]).reading.story?.relations ?? [];
			expect(relations.map(({ kind, of, to, word }) => `${kind} ${to} is the ${word} of ${of}`)).toEqual(told);
		});
});
