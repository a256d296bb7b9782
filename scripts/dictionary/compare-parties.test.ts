import { expect, test } from "vitest";
import { knowKeys } from "../../src/dictionary/build/know-keys";
import { pack } from "../../src/dictionary/build/pack";
import type { Entry } from "../../src/dictionary/entry";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { compareParties, isPartyIn, lettersIn } from "./compare-parties";

const TEXT =
	"Alliance for Change (coalition led by PD) Democratic Party or PD Jamiat-e-Islami’s wing Party of Unity or PDIU, banned";

test("letters of parties", () => {
	expect(lettersIn(TEXT)).toEqual(["PD", "PDIU"]);
	expect(lettersIn("none")).toEqual([]);
});

const names = [
	{ surfaces: ["Democratic Party"], expected: true },
	{ surfaces: ["Nowhere", "PDIU"], expected: true },
	{ surfaces: ["Jamiat-e Islami"], expected: true },
	{ surfaces: ["Unity for All"], expected: false },
	{ surfaces: ["Democratic Part"], expected: false },
];
test.each(names)("$surfaces: $expected", ({ surfaces, expected }) => {
	expect(isPartyIn(surfaces, TEXT)).toBe(expected);
});

const party = (id: string, names: readonly string[], sources: readonly string[]): Entry => ({
	entity: {
		id,
		kind: "party",
		name: names[0] ?? "",
		description: "",
		countries: ["AL"],
		roles: [],
		asOf: "2026",
		sources,
	},
	aliases: names.map((surface, i) => ({ surface, type: i === 0 ? "name" : "abbr" })),
	weight: 1,
});
const entries = [
	party("o:claims", ["Some Other Party"], ["factbook 2026-01-21"]),
	party("o:known", ["Democratic Party", "PD"], ["editorial", "factbook 2026-01-21"]),
	party("o:unsourced", ["A Third Party"], ["editorial"]),
];
const dictionary = openDictionary(
	pack({
		entries,
		knowledge: (sorted) => knowKeys(sorted, { givenNames: new Set(), common: new Map() }),
		info: { asOf: "2026", counts: {}, sources: [], licences: [] },
	}),
);

test("an entry that names the file must stand in it, and a country's parties must not all be missing", () => {
	const lists = [
		{ subject: "Albania", country: "c:AL", text: TEXT },
		{ subject: "Utopia", country: "c:UT", text: "Party of Nowhere or PN" },
	];
	const { differences, summary } = compareParties(dictionary, lists, "factbook");
	expect(differences.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
		"party Some Other Party",
		"parties Utopia",
	]);
	expect(summary).toBe("1 of 3 parties named in it, 1 of its 3 parties' letters known");
});
