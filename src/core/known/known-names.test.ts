import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comesBack, isStillKnown } from "./is-still-known";
import { type KnownName, mergeKnown, withKnown, withoutKnown } from "./known-names";
import { readKnown, storedKnown } from "./read-known";

const XI: KnownName = { id: "p:xi-jinping", name: "Xi Jinping", since: "2026-01-31" };
const LEE: KnownName = { id: "p:bo-lee", name: "Bo Lee", since: "2026-02-01" };

describe("how long a name stays known", () => {
	const cases = [
		{ name: "on the day", today: "2026-01-31", days: 30, is: true, back: "2026-03-02" },
		{ name: "on the last day", today: "2026-03-01", days: 30, is: true, back: "2026-03-02" },
		{ name: "on the day it comes back", today: "2026-03-02", days: 30, is: false, back: "2026-03-02" },
		{ name: "for good", today: "2099-01-01", days: 0, is: true, back: null },
		{ name: "on a clock that was set back", today: "2025-12-31", days: 30, is: true, back: "2026-03-02" },
	];
	test.each(cases)("$name: $is", ({ today, days, is, back }) => {
		expect(isStillKnown(XI, { today, days })).toBe(is);
		expect(comesBack(XI, days)).toBe(back);
	});
});

test("the latest is the first, and each is there once", () => {
	const again = { ...XI, since: "2026-05-01" };
	expect(withKnown(withKnown(withKnown([], XI), LEE), again)).toEqual([again, LEE]);
	expect(withoutKnown([XI, LEE], XI.id)).toEqual([LEE]);
	expect(mergeKnown([XI], [LEE, again])).toEqual([LEE, again]);
});

describe("what is read from storage", () => {
	const cases = [
		{ name: "nothing", stored: undefined, known: [], lost: 0 },
		{ name: "no object", stored: "known", known: [], lost: 1 },
		{ name: "no list", stored: { version: 1, names: 7 }, known: [], lost: 1 },
		{ name: "a damaged one", stored: { version: 1, names: [XI, { id: 4 }, LEE] }, known: [XI, LEE], lost: 1 },
		{ name: "one twice", stored: { version: 1, names: [XI, { ...XI, since: "2020-01-01" }] }, known: [XI], lost: 1 },
	];
	test.each(cases)("$name", ({ stored, known, lost }) => {
		expect(readKnown(stored)).toEqual({ known, lost });
	});

	test("law: whatever is stored, what is read comes back when it is stored", () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.record({ names: fc.array(fc.anything()) })), (stored) => {
				const { known } = readKnown(stored);
				expect(readKnown(JSON.parse(JSON.stringify(storedKnown(known))))).toEqual({ known, lost: 0 });
			}),
		);
	});
});
