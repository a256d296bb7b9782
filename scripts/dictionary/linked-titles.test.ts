import { expect, test } from "vitest";
import type { Entity } from "../../src/core/entity";
import { knowKeys } from "../../src/dictionary/build/know-keys";
import { pack } from "../../src/dictionary/build/pack";
import type { Entry } from "../../src/dictionary/entry";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { linkedTitles, linkTally } from "./linked-titles";

const entry = (id: string, kind: Entity["kind"], name: string, wikipedia: string): Entry => ({
	entity: {
		id,
		kind,
		name,
		description: "",
		countries: [],
		roles: [],
		asOf: "2026",
		sources: ["editorial"],
		wikipedia,
	},
	aliases: [{ surface: name, type: "name" }],
	weight: 1,
});
const dictionary = openDictionary(
	pack({
		entries: [
			entry("o:nato", "intl-org", "NATO", "NATO"),
			entry("p:john-smith", "person", "John Smith", "John Smith (Labour Party leader)"),
		],
		knowledge: (sorted) => knowKeys(sorted, { givenNames: new Set(), common: new Map() }),
		info: { asOf: "2026", counts: {}, sources: [], licences: [] },
	}),
);

const cases = [
	{ link: "NATO", type: "organisation", expected: true },
	{ link: "NATO", type: "person", expected: false },
	{ link: "NATO", type: null, expected: true },
	{ link: "John_Smith_(Labour_Party_leader)", type: "person", expected: true },
	{ link: "John Smith (footballer)", type: "person", expected: true },
	{ link: "Nobody", type: null, expected: false },
];
test.each(cases)("$link as $type: $expected", ({ link, type, expected }) => {
	expect(linkedTitles(dictionary)(link, type)).toBe(expected);
});

test("mentions and different links are counted", () => {
	const { add, lines } = linkTally();
	add("person", "A", true);
	add("person", "A", true);
	add("person", "B", false);
	expect(lines()).toEqual(["linked, person: 2 of 3 (66.7 %) mentions, 1 of 2 (50.0 %) different ones"]);
});
