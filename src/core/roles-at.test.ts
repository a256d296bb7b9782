import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Role } from "./entity";
import { latestRole, roleAt, rolesAt } from "./roles-at";

const minister: Role = { title: "Foreign Minister", of: "c:CN", from: "2022-12-30", to: "2023-07-25" };
const ambassador: Role = { title: "Ambassador", of: "c:US", from: "2021-07", to: "2023-01" };
const president: Role = { title: "President", of: "c:FR", from: "2017-05-14" };
const day = (date: string) => ({ from: date, to: date });

const cases: readonly {
	readonly name: string;
	readonly roles: readonly Role[];
	readonly died?: string;
	readonly on: { readonly from: string; readonly to: string };
	readonly title: string | null;
}[] = [
	{ name: "inside a term", roles: [minister], on: day("2023-06-18"), title: "Foreign Minister" },
	{ name: "first day of a term", roles: [minister], on: day("2022-12-30"), title: "Foreign Minister" },
	{ name: "last day of a term", roles: [minister], on: day("2023-07-25"), title: "Foreign Minister" },
	{ name: "day after a term", roles: [minister], on: day("2023-07-26"), title: null },
	{
		name: "higher office of two at once",
		roles: [ambassador, minister],
		on: day("2023-01-10"),
		title: "Foreign Minister",
	},
	{ name: "month as an end covers its last day", roles: [ambassador], on: day("2023-01-31"), title: "Ambassador" },
	{ name: "open end", roles: [president], on: day("2026-01-01"), title: "President" },
	{ name: "before an open term", roles: [president], on: day("2017-05-13"), title: null },
	{
		name: "a year touches a term",
		roles: [minister],
		on: { from: "2023-01-01", to: "2023-12-31" },
		title: "Foreign Minister",
	},
	{
		name: "of two in a row the one that covers more of the interval",
		roles: [
			{ title: "Defence Minister", from: "2023-11-01", to: "2024" },
			{ title: "Interior Minister", from: "2020", to: "2023-10-31" },
		],
		on: { from: "2023-01-01", to: "2023-12-31" },
		title: "Interior Minister",
	},
	{ name: "death ends an open role", roles: [president], died: "2020-03-01", on: day("2021-01-01"), title: null },
	{
		name: "undated role never counts for a day",
		roles: [{ title: "Novelist", undated: true }],
		on: day("2020-01-01"),
		title: null,
	},
	{
		name: "known start before unknown start",
		roles: [
			{ title: "President", to: "2024" },
			{ title: "Governor", from: "2019" },
		],
		on: day("2023-05-05"),
		title: "Governor",
	},
	{ name: "no roles", roles: [], on: day("2020-01-01"), title: null },
];

describe("roleAt", () => {
	for (const { name, roles, died, on, title } of cases)
		test(name, () => {
			expect(roleAt({ roles, ...(died ? { died } : {}) }, on)?.title ?? null).toBe(title);
		});

	test("a wider interval never loses a role", () => {
		const dates = fc
			.date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
			.map((d) => d.toISOString().slice(0, 10));
		fc.assert(
			fc.property(dates, dates, dates, dates, (a, b, c, d) => {
				const [from, to] = [a, b].sort() as [string, string];
				const [inner, outer] = [c, d].sort() as [string, string];
				const roles: Role[] = [{ title: "Mayor", from, to }];
				const narrow = rolesAt({ roles }, { from: inner, to: inner }).length;
				const wide = rolesAt({ roles }, { from: inner, to: outer }).length;
				expect(wide).toBeGreaterThanOrEqual(narrow);
			}),
		);
	});
});

describe("latestRole", () => {
	test("open before ended", () => expect(latestRole({ roles: [minister, president] })?.title).toBe("President"));
	test("latest end when all ended", () =>
		expect(latestRole({ roles: [ambassador, minister] })?.title).toBe("Foreign Minister"));
	test("undated when nothing else", () =>
		expect(latestRole({ roles: [{ title: "Novelist", undated: true }] })?.title).toBe("Novelist"));
	test("none", () => expect(latestRole({ roles: [] })).toBeNull());
});
