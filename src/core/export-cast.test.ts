import { describe, expect, test } from "vitest";
import { castCsv, castJson, castMarkdown, roleInWords } from "./export-cast";
import type { Reading, ReadingEntity } from "./reading";

const entity = (more: Partial<ReadingEntity> & Pick<ReadingEntity, "id" | "name">): ReadingEntity => ({
	type: "person",
	kind: "person",
	description: "",
	count: 1,
	countries: [],
	weight: 1,
	with: [],
	...more,
});
const reading = (entities: readonly ReadingEntity[]): Reading => ({
	article: { title: "Talks *begin*", date: { from: "2023-06-18", to: "2023-06-19", source: "text" }, language: "en" },
	entities,
	mentions: [],
});
const ROLE = { title: "Foreign Minister", ofName: "China", from: "2022-12-30", to: "2023-07-25", asOf: "2026-08-22" };
const QIN = entity({
	id: "p:qin-gang",
	name: "Qin Gang",
	link: "Qin Gang",
	description: "Chinese diplomat",
	countries: ["CN"],
	roleThen: ROLE,
	count: 2,
});
const ODD = entity({ id: "x:odd", name: '=Odd, "the" [one]', type: "organisation", kind: "other-org" });
const NAMED_ONLY = entity({ id: "g:1", name: "Beijing", type: "place", kind: "city", count: 0 });
const ALL = reading([QIN, ODD, NAMED_ONLY]);

describe("the cast", () => {
	test("as Markdown", () => {
		expect(castMarkdown(ALL)).toBe(
			[
				"# Talks \\*begin\\*",
				"",
				"Written 2023-06-18 to 2023-06-19.",
				"",
				"## People",
				"",
				"- **[Qin Gang](https://en.wikipedia.org/wiki/Qin_Gang)**: Chinese diplomat; then Foreign Minister, China (2022–2023); CN; 2 mentions",
				"",
				"## Organisations",
				"",
				'- **=Odd, "the" \\[one\\]**: 1 mention; from this article',
				"",
			].join("\n"),
		);
	});
	test("as CSV, harmless to spreadsheets", () => {
		const lines = castCsv(ALL).split("\r\n");
		expect(lines).toHaveLength(4);
		expect(lines[2]).toBe(`"'=Odd, ""the"" [one]",organisation,other-org,,,,,1,,yes,x:odd`);
	});
	test("as JSON", () => {
		expect(JSON.parse(castJson(ALL)).cast.map((one: { id: string }) => one.id)).toEqual(["p:qin-gang", "x:odd"]);
	});
	test("of nobody", () => expect(castMarkdown(reading([]))).toContain("Nobody and nothing"));
});

const roles = [
	[{ ...ROLE, acting: true }, "acting Foreign Minister, China (2022–2023)"],
	[{ title: "Mayor", from: "2020", asOf: "" }, "Mayor (2020–)"],
	[{ title: "Mayor", asOf: "" }, "Mayor"],
] as const;
describe("roleInWords", () => {
	for (const [role, expected] of roles) test(expected, () => expect(roleInWords(role)).toBe(expected));
});
