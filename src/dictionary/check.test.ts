import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDrafts } from "./build/check-drafts";
import { parseOffice } from "./build/check-offices";
import { merge } from "./build/merge";
import { parseBlocks } from "./source/parse-blocks";
import type { Problem } from "./source/problem";
import { readDraft } from "./source/read-draft";

const FILE = "people/test.txt";
const OFFICES = ["President | *", "Prime Minister, Premier | *"].flatMap((line) => parseOffice(line) ?? []);
const UKRAINE = {
	entity: {
		id: "c:UA",
		kind: "country" as const,
		name: "Ukraine",
		description: "Country in Eastern Europe",
		countries: ["UA"],
		roles: [],
		asOf: "2026-01",
		sources: ["countries-list@3.4.1"],
	},
	aliases: [{ surface: "Ukraine", type: "name" as const }],
};

/** Everything that parsing, reading, merging and checking say of a file. */
const problemsOf = (text: string): readonly Problem[] => {
	const { blocks, problems } = parseBlocks(FILE, text);
	const read = blocks.map(readDraft);
	const drafts = read.map(({ draft }) => draft);
	const merged = merge({
		bases: [UKRAINE],
		drafts,
		seatOf: (seat) => (seat === "Geneva, CH" ? "g:2660646" : undefined),
	});
	const checked = checkDrafts(drafts, {
		today: "2026-11-23",
		common: new Map([
			["target", 5_000],
			["gap", 900],
		]),
		countryCodes: new Set(["UA", "GB", "US", "FR"]),
		ids: new Set(merged.entries.map(({ entity }) => entity.id)),
		retired: new Set(["p:gone"]),
		offices: OFFICES,
	});
	return [...problems, ...read.flatMap((one) => one.problems), ...merged.problems, ...checked];
};

const cases = readFileSync(new URL("check-cases.txt", import.meta.url), "utf8")
	.split("\n=== ")
	.slice(1)
	.map((one) => {
		const [title = "", ...lines] = one.split("\n");
		const [name = "", ...expected] = title.split(" | ");
		return { name, expected, text: `${lines.join("\n").trimEnd()}\n`.replaceAll("␍", "\r") };
	});
const broken = cases.filter(({ name }) => name !== "sound");

test("there are fixtures", () => {
	expect(broken.length).toBeGreaterThanOrEqual(40);
});

describe("what breaks a rule is refused with file, line, field and reason", () => {
	for (const { name, expected, text } of broken)
		test(name, () => {
			const [line, field, reason] = expected;
			const problems = problemsOf(text);
			expect(problems.map((one) => `${one.line} ${one.field}: ${one.reason}`)).toContainEqual(
				expect.stringMatching(new RegExp(`^${line} ${field}: .*${reason}`)),
			);
			expect(problems.every((one) => one.file === FILE)).toBe(true);
		});
});

describe("what keeps the rules is taken", () => {
	for (const { expected, text } of cases.filter(({ name }) => name === "sound"))
		test(expected[0] ?? "", () => {
			expect(problemsOf(text)).toEqual([]);
		});
});
