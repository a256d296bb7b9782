import { describe, expect, test } from "vitest";
import { dayInterval, intersect, overlaps } from "./day-interval";

describe("dayInterval", () => {
	for (const [date, days] of [
		["2023", "2023-01-01..2023-12-31"],
		["2024-02", "2024-02-01..2024-02-29"],
		["2023-06-18", "2023-06-18..2023-06-18"],
		["2023-13", null],
		["2023-02-30", null],
		["June 2023", null],
		["", null],
	] as const)
		test(date, () => {
			const interval = dayInterval(date);
			expect(interval && `${interval.from}..${interval.to}`).toBe(days);
		});
});

test("overlaps and intersect", () => {
	const june = { from: "2023-06-01", to: "2023-06-30" };
	const summer = { from: "2023-06-21", to: "2023-09-23" };
	const winter = { from: "2023-12-21", to: "2024-03-20" };
	expect(overlaps(june, summer)).toBe(true);
	expect(overlaps(june, winter)).toBe(false);
	expect(intersect(june, summer)).toEqual({ from: "2023-06-21", to: "2023-06-30" });
	expect(intersect(june, winter)).toBeNull();
});
