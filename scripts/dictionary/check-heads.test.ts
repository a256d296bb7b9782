import fc from "fast-check";
import { expect, test } from "vitest";
import type { Role } from "../../src/core/entity";
import type { Draft } from "../../src/dictionary/source/draft";
import { today } from "../ensure-dictionary";
import { checkHeads } from "./check-heads";
import { readData } from "./read-data";
import { HEADS_SINCE, parseHeads, readHeads } from "./read-heads";

const SPAN = { from: "2020-01-01", to: "2020-12-31" };

const person = (id: string, ...roles: Role[]): Draft => ({
	id,
	file: "people/x.txt",
	line: 1,
	kind: "person",
	roles,
	aliases: [],
	without: [],
	roleLines: roles.map(() => 1),
	aliasLines: [],
	lines: {},
});
const king = (id: string, from: string, to?: string, more: Partial<Role> = {}): Draft =>
	person(id, { title: "King", of: "c:AA", from, ...(to && { to }), ...more });

const LINE = "c:AA | state | King | ..";
const cases: readonly { name: string; lines: string; people: readonly Draft[]; expected: readonly string[] }[] = [
	{ name: "one holder", lines: LINE, people: [king("p:a", "2001")], expected: [] },
	{ name: "nobody", lines: LINE, people: [], expected: ["nobody from 2020-01-01 to 2020-12-31"] },
	{
		name: "a change on one day, or on the next",
		lines: LINE,
		people: [king("p:a", "2001", "2020-02-01"), king("p:b", "2020-02-01", "2020-05-31"), king("p:c", "2020-06-01")],
		expected: [],
	},
	{
		name: "a gap of two days",
		lines: LINE,
		people: [king("p:a", "2001", "2020-02-01"), king("p:b", "2020-02-04")],
		expected: ["nobody from 2020-02-02 to 2020-02-03"],
	},
	{
		name: "the gap is explained",
		lines: `${LINE}\nc:AA | state | vacant: a regency | 2020-02-01..2020-02-04`,
		people: [king("p:a", "2001", "2020-02-01"), king("p:b", "2020-02-04")],
		expected: [],
	},
	{
		name: "the end of February",
		lines: LINE,
		people: [king("p:a", "2001", "2020-02"), king("p:b", "2020-03-01")],
		expected: [],
	},
	{
		name: "a short reign within a long one",
		lines: LINE,
		people: [king("p:a", "2001", "2020-07"), king("p:b", "2020-02", "2020-03"), king("p:c", "2020-07-15")],
		expected: ["p:a until 2020-07-31 and p:b from 2020-02-01"],
	},
	{
		name: "acting beside the holder",
		lines: LINE,
		people: [king("p:a", "2001"), king("p:b", "2020-02", "2020-03", { acting: true })],
		expected: [],
	},
	{
		name: "shared by rule",
		lines: `${LINE} | shared`,
		people: [king("p:a", "2001"), king("p:b", "2002")],
		expected: [],
	},
	{
		name: "another office from a day on",
		lines: "c:AA | state | King | ..2020-03-01\nc:AA | state | Queen | 2020-03-01..",
		people: [king("p:a", "2001"), person("p:b", { title: "Queen", of: "c:AA", from: "2010" })],
		expected: [],
	},
	{
		name: "an office of another country",
		lines: "c:BB | state | King of c:AA | ..",
		people: [king("p:a", "2001")],
		expected: [],
	},
	{
		name: "roles without dates do not count",
		lines: LINE,
		people: [person("p:a", { title: "King", of: "c:AA", undated: true })],
		expected: ["nobody from 2020-01-01 to 2020-12-31"],
	},
];

test.each(cases)("$name", ({ lines, people, expected }) => {
	const { heads, problems } = parseHeads(lines);
	expect(problems).toEqual([]);
	expect(checkHeads(people, heads, SPAN).map(({ reason }) => reason)).toEqual(expected);
});

test("a country without a line is named", () => {
	const country: Draft = { ...person("c:CC"), kind: "country" };
	expect(checkHeads([country], [], SPAN).map(({ field }) => field)).toEqual(["state of c:CC", "government of c:CC"]);
});

const WRONG = [
	"c:AA | throne | King | ..",
	"AA | state | King | ..",
	"c:AA | state | | ..",
	"c:AA | state | King | 2020-13..",
];
test.each([...WRONG, "c:AA | state | King | .. | often"])("refused: %s", (line) => {
	expect(parseHeads(`# heads\n${line}`).problems).toMatchObject([{ file: "heads.txt", line: 2 }]);
});

const day = fc.integer({ min: 0, max: 365 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));

test("reigns that follow each other day by day leave no gap and do not overlap", () => {
	fc.assert(
		fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), (changes) => {
			const days = ["2001-01-01", ...changes.sort()];
			const people = days.map((from, i) => king(`p:${i}`, from, days[i + 1]));
			expect(checkHeads(people, parseHeads(LINE).heads, SPAN)).toEqual([]);
		}),
	);
});

test("every country and the Union's bodies have somebody at their head on every day since 2015, or a line says why not", () => {
	const { drafts } = readData();
	const { heads, problems } = readHeads();
	expect(problems).toEqual([]);
	expect(drafts.filter(({ kind }) => kind === "country").length).toBeGreaterThanOrEqual(197);
	expect(heads.filter(({ functions }) => functions.includes("president"))).toHaveLength(3);
	expect(checkHeads(drafts, heads, { from: HEADS_SINCE, to: today() })).toEqual([]);
});
