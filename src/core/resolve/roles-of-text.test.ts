import { describe, expect, test } from "vitest";
import { fieldsOf } from "./role-fields";
import { matchRole, officeFit, officeWords } from "./role-match";

const fits: readonly (readonly [told: string, office: string, fit: number])[] = [
	["Foreign Minister", "Minister of Foreign Affairs", 3],
	["foreign secretary", "Foreign Minister", 3],
	["U.S. Secretary of State", "Secretary of State", 3],
	["Premier", "Prime Minister", 3],
	["CEO", "Chief Executive Officer", 3],
	["minister", "Defence Minister", 2],
	["former president", "President", 3],
	["President", "Senior Adviser to the President", 0],
	["leader", "Prime Minister", 1],
	["striker", "Development Minister", 0],
	["", "President", 0],
];
describe("officeFit", () => {
	for (const [told, office, fit] of fits)
		test(`${told} / ${office}`, () => expect(officeFit(officeWords(told), officeWords(office))).toBe(fit));
});

test("matchRole takes the role held on the day", () => {
	const roles = [
		{ title: "President", from: "2025-01-20" },
		{ title: "President", from: "2017-01-20", to: "2021-01-20" },
	];
	const day = { from: "2018-05-05", to: "2018-05-05" };
	const entity = {
		id: "p:x",
		kind: "person" as const,
		name: "X",
		description: "",
		countries: [],
		roles,
		asOf: "2026",
		sources: [],
	};
	expect(matchRole(entity, officeWords("President"), day)).toEqual({ fit: 3, role: roles[1], isThen: true });
	expect(matchRole(entity, officeWords("President"), null).isThen).toBe(true);
	expect(matchRole(entity, officeWords("dancer"), day).fit).toBe(0);
});

describe("fieldsOf", () => {
	for (const [text, fields] of [
		["German politician", ["politics"]],
		["striker", ["sport"]],
		["novelist and poets", ["arts"]],
		["somebody", []],
	] as const)
		test(text, () => expect([...fieldsOf(text)].sort()).toEqual([...fields].sort()));
});
