import { expect, test } from "vitest";
import type { Entity } from "../../src/core/entity";
import { knowKeys } from "../../src/dictionary/build/know-keys";
import { pack } from "../../src/dictionary/build/pack";
import type { Entry } from "../../src/dictionary/entry";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { compareCompanies } from "./compare-companies";

const entry = (id: string, kind: Entity["kind"], names: readonly string[], more: Partial<Entity> = {}): Entry => ({
	entity: {
		id,
		kind,
		name: names[0] ?? "",
		description: "",
		countries: ["US"],
		roles: [],
		asOf: "2026",
		sources: ["editorial"],
		...more,
	},
	aliases: names.map((surface, i) => ({ surface, type: i === 0 ? "name" : "spelling" })),
	weight: 1,
});
const entries = [
	entry("g:1", "city", ["Marlborough", "Marlboro"], { coordinates: { lat: 42, lon: -71 } }),
	entry("o:acme", "company", ["Acme"], { founded: "1999-02", seat: "g:1" }),
	entry("o:league", "intl-org", ["AES"], { founded: "2023" }),
	entry("o:moved", "company", ["Moved"], { founded: "1950", seat: "g:1" }),
	entry("o:old", "company", ["Old & Sons"], { founded: "1888" }),
];
const dictionary = openDictionary(
	pack({
		entries,
		knowledge: (sorted) => knowKeys(sorted, { givenNames: new Set(), common: new Map() }),
		info: { asOf: "2026", counts: {}, sources: [], licences: [] },
	}),
);

const rows = [
	{ row: 'Acme Inc.,"Marlboro, New Jersey",1999', expected: [] },
	{ row: 'Acme,"Marlborough, Massachusetts",1998', expected: ["founded"] },
	{ row: 'Old & Sons Corporation,"Springfield, Illinois",1954 (1888)', expected: [] },
	{ row: 'Moved Holdings,"Boston, Massachusetts",1950', expected: ["seat"] },
	{ row: 'AES Corporation,"Arlington, Virginia",1981', expected: ["company"] },
	{ row: 'Nobody plc,"London, UK",2001', expected: ["company"] },
];
test.each(rows)("$row", ({ row, expected }) => {
	const { differences } = compareCompanies(dictionary, `Security,Headquarters Location,Founded\n${row}\n`);
	expect(differences.map(({ kind }) => kind)).toEqual(expected);
});
