import { describe, expect, test } from "vitest";
import type { Block } from "./block";
import { textDate } from "./text-date";

const cases: readonly { readonly name: string; readonly blocks: readonly string[]; readonly days: string | null }[] = [
	{
		name: "year in the headline, days in the text",
		blocks: ["Envoy visits Lima to soothe trade row 2023", "They may meet on June 18-19."],
		days: "2023-06-18..2023-06-19",
	},
	{
		name: "year in the headline alone",
		blocks: ["The year in review: Lima 2023", "A long story."],
		days: "2023-01-01..2023-12-31",
	},
	{
		name: "a date told with another year does not count",
		blocks: ["Lima talks 2023", "since she entered office on January 20, 2021. They meet on March 3."],
		days: "2023-03-03..2023-03-03",
	},
	{ name: "byline date", blocks: ["Lima talks", "March 01, 2008", "Ministers met."], days: "2008-03-01..2008-03-01" },
	{
		name: "dateline",
		blocks: ["Lima talks", "LIMA, 4 May 2011 (Wire) - Ministers met."],
		days: "2011-05-04..2011-05-04",
	},
	{ name: "ISO dateline", blocks: ["LIMA 1996-08-30 Ministers met."], days: "1996-08-30..1996-08-30" },
	{
		name: "a date in passing",
		blocks: [
			"Lima talks",
			"The court ruled on May 4, 2011 that the law stands, and the ministers have met since then.",
		],
		days: null,
	},
	{ name: "no date", blocks: ["Lima talks", "Ministers met."], days: null },
	{
		name: "the verb may",
		blocks: ["Lima talks 2023", "Ministers may 12 times a year meet."],
		days: "2023-01-01..2023-12-31",
	},
	{ name: "money is no year", blocks: ["Lima pays $2000 for a goat", "On May 3 it was sold."], days: null },
	{ name: "impossible day", blocks: ["Lima talks 2023", "On February 31 nobody met."], days: "2023-01-01..2023-12-31" },
	{ name: "empty", blocks: [], days: null },
];

describe("textDate", () => {
	for (const { name, blocks, days } of cases)
		test(name, () => {
			const made = blocks.map((text, i): Block => ({ text, kind: i === 0 ? "headline" : "paragraph" }));
			const date = textDate(made);
			expect(date ? `${date.from}..${date.to}` : null).toBe(days);
			if (date) expect(date.source).toBe("text");
		});
});
