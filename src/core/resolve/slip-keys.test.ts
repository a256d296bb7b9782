import { describe, expect, test } from "vitest";
import { isOneSlip } from "./article-people";
import { plainNameKeys, slipKeys } from "./slip-keys";

const meant: readonly (readonly [written: string, known: string])[] = [
	["emanuel macron", "emmanuel macron"],
	["emmanuell macron", "emmanuel macron"],
	["antony blinkin", "antony blinken"],
	["janet yelen", "janet yellen"],
	["marco rubio", "macro rubio"],
];
const apart: readonly (readonly [written: string, known: string])[] = [
	["daniel ortega", "daniela ortega"],
	["xi jinping", "li jinping"],
	["mario draghi", "maria draghi"],
];

describe("slipKeys", () => {
	for (const [written, known] of meant)
		test(`${written} may be ${known}`, () => expect(slipKeys(written)).toContain(known));
	for (const [written, known] of apart)
		test(`${written} is not ${known}`, () => expect(slipKeys(written)).not.toContain(known));
	test("one word is no full name", () => expect(slipKeys("macron")).toEqual([]));
	test("few keys a name", () => expect(slipKeys("konstantinopoulos alexandropoulos").length).toBeLessThan(200));
});

describe("isOneSlip", () => {
	for (const [a, b, slip] of [
		["emanuel", "emmanuel", true],
		["blinken", "blinken", false],
		["daniel", "daniela", false],
		["muller", "mueller", true],
		["abc", "xyz", false],
		["ruboi", "rubio", false],
	] as const)
		test(`${a} / ${b}`, () => expect(isOneSlip(a, b)).toBe(slip));
});

test("plainNameKeys", () => {
	expect(plainNameKeys("brett m kavanaugh")).toEqual(["brett kavanaugh"]);
	expect(plainNameKeys("robert f kennedy jr")).toEqual(["robert kennedy"]);
	expect(plainNameKeys("j d vance")).toEqual(["j vance"]);
	expect(plainNameKeys("xi jinping")).toEqual([]);
});
