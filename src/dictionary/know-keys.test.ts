import { expect, test } from "vitest";
import type { Alias, Entity } from "../core/entity";
import { knowKeys } from "./build/know-keys";
import { weigh } from "./build/weigh";
import type { Entry } from "./entry";

const LEXICONS = {
	givenNames: new Set(["jordan", "washington"]),
	common: new Map([
		["reading", 900],
		["who", 90_000],
		["target", 900],
	]),
};

const entry = (
	id: string,
	kind: Entity["kind"],
	name: string,
	more: Partial<Entity> = {},
	aliases: readonly Alias[] = [],
): Entry => {
	const entity: Entity = {
		id,
		kind,
		name,
		description: "",
		countries: [],
		roles: [],
		asOf: "2026",
		sources: ["editorial"],
		...more,
	};
	return {
		entity,
		aliases: [{ surface: name, type: "name" }, ...aliases],
		weight: weigh(entity, { inhabitants: 0, isCapital: id === "g:1", countryPeople: 340_000_000 }),
	};
};

const entries = [
	entry("c:JO", "country", "Jordan", { population: 11_000_000 }),
	entry("c:GE", "country", "Georgia", { population: 3_700_000 }),
	entry("a:US.GA", "region", "Georgia", { population: 11_000_000 }),
	entry("g:1", "city", "Washington", { population: 700_000, description: "Capital of the United States" }),
	entry("a:US.WA", "region", "Washington", { population: 7_800_000 }),
	entry("g:2", "city", "Reading", { population: 320_000 }),
	entry("g:3", "city", "Reading", { population: 90_000 }),
	entry("p:ada-reading", "person", "Ada Reading"),
	entry("o:who", "intl-org", "World Health Organization", {}, [{ surface: "WHO", type: "abbr", caseSensitive: true }]),
	entry("o:shop", "company", "Target", {}, [{ surface: "The Target Shop", type: "full" }]),
	entry("g:4", "city", "Smallville", { population: 60_000 }),
];
const { prior } = knowKeys(entries, LEXICONS);
const priorOf = (key: string, id: string): number =>
	prior(
		key,
		entries.findIndex(({ entity }) => entity.id === id),
	);

const orders = [
	{ name: "a country before a region of its name", key: "georgia", first: "c:GE", second: "a:US.GA" },
	{ name: "a capital before a state of its name", key: "washington", first: "g:1", second: "a:US.WA" },
	{ name: "the larger city before the smaller", key: "reading", first: "g:2", second: "g:3" },
];
for (const { name, key, first, second } of orders)
	test(name, () => {
		expect(priorOf(key, first)).toBeGreaterThan(priorOf(key, second));
		expect(priorOf(key, second)).toBeGreaterThan(0);
	});

test("a country whose name is a given name is still likely, a town whose name is a word is not", () => {
	expect(priorOf("jordan", "c:JO")).toBeGreaterThan(0.9);
	expect(priorOf("reading", "g:2")).toBeLessThan(0.3);
	expect(priorOf("smallville", "g:4")).toBeGreaterThan(0.5);
});

test("a word in capitals of which only that casing counts is likelier than a name that is a word", () => {
	expect(priorOf("who", "o:who")).toBeGreaterThan(0.8);
	expect(priorOf("target", "o:shop")).toBeLessThan(0.3);
});

test("surnames are those of the people", () => {
	expect([...knowKeys(entries, LEXICONS).surnames]).toEqual(["reading"]);
});
