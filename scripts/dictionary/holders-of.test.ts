import { expect, test } from "vitest";
import type { Entity, Role } from "../../src/core/entity";
import { knowKeys } from "../../src/dictionary/build/know-keys";
import { pack } from "../../src/dictionary/build/pack";
import type { Entry } from "../../src/dictionary/entry";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { holdersOf } from "./holders-of";

const entry = (id: string, kind: Entity["kind"], name: string, roles: readonly Role[] = []): Entry => ({
	entity: { id, kind, name, description: "", countries: [], roles, asOf: "2026", sources: ["editorial"] },
	aliases: [{ surface: name, type: "name" }],
	weight: 1,
});
const entries = [
	entry("c:GB", "country", "United Kingdom"),
	entry("o:boe", "government", "Bank of England"),
	entry("p:ann", "person", "Ann Able", [{ title: "Prime Minister", of: "c:GB", from: "2020", to: "2022-09-06" }]),
	entry("p:ben", "person", "Ben Best", [{ title: "Prime Minister", of: "c:GB", from: "2022-09-06" }]),
	entry("p:cy", "person", "Cy Care", [{ title: "Secretary of State for Trade", of: "c:GB", from: "2019" }]),
	entry("p:di", "person", "Di Dore", [{ title: "Governor", of: "o:boe", from: "2013", to: "2020-03" }]),
];
const dictionary = openDictionary(
	pack({
		entries,
		knowledge: (sorted) => knowKeys(sorted, { givenNames: new Set(), common: new Map() }),
		info: { asOf: "2026", counts: {}, sources: [], licences: [] },
	}),
);

const cases = [
	{ text: "prime minister of the United Kingdom", day: "2022-10-01", holders: ["Ben Best"] },
	{ text: "Prime Minister of the United Kingdom", day: "2021-01-01", holders: ["Ann Able"] },
	{ text: "prime minister of the United Kingdom", day: "2022-09-06", holders: ["Ann Able", "Ben Best"] },
	{ text: "prime minister of the United Kingdom", day: "2019-01-01", holders: [] },
	{ text: "secretary of state for trade of the United Kingdom", day: "2021-01-01", holders: ["Cy Care"] },
	{ text: "governor of the Bank of England", day: "2020-03-15", holders: ["Di Dore"] },
	{ text: "king of nowhere", day: "2020-03-15", holders: [] },
	{ text: "Ann Able", day: "2020-03-15", holders: [] },
];
for (const { text, day, holders } of cases)
	test(`${text} on ${day}: ${holders.join(" and ") || "nobody"}`, () => {
		expect(holdersOf(dictionary, text, { offices: [], heads: [], day }).map(({ entity }) => entity.name)).toEqual(
			holders,
		);
	});
