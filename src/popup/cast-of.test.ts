import fc from "fast-check";
import { expect, test } from "vitest";
import { ENTITY_TYPES } from "../core/entity";
import type { Reading, ReadingEntity } from "../core/reading";
import { castOf, countIn } from "./cast-of";

const member = (name: string, more: Partial<ReadingEntity> = {}): ReadingEntity => ({
	id: `x:${name}`,
	name,
	type: "person",
	kind: "person",
	description: "",
	count: 1,
	countries: [],
	weight: 0.5,
	with: [],
	...more,
});
const reading = (entities: readonly ReadingEntity[]): Reading => ({
	article: { title: "", date: null, language: "en" },
	entities,
	mentions: [],
});
const cast = [
	member("Łukasz Żak", { weight: 0.2, description: "Polish economist" }),
	member("Ana Brnabić", { weight: 0.9, roleThen: { title: "Prime Minister", asOf: "2026-05" } }),
	member("Warsaw", { type: "place", kind: "city", description: "Capital of Poland" }),
	member("Beijing", { type: "place", kind: "city", count: 0 }),
	member("Nobody", { weight: 0.9, count: 3 }),
];

const cases = [
	{ name: "everybody, the heaviest first", query: "", found: ["Nobody", "Ana Brnabić", "Łukasz Żak", "Warsaw"] },
	{ name: "case and diacritics do not matter", query: "BRNABIC", found: ["Ana Brnabić"] },
	{ name: "descriptions count", query: "poland", found: ["Warsaw"] },
	{ name: "roles count, words in any order", query: "minister ana", found: ["Ana Brnabić"] },
	{ name: "only spaces ask for nothing", query: "   ", found: ["Nobody", "Ana Brnabić", "Łukasz Żak", "Warsaw"] },
	{ name: "whoever only others stand for is no member", query: "beijing", found: [] },
	{ name: "signs of regular expressions are words like any other", query: ".*", found: [] },
];

test.each(cases)("$name", ({ query, found }) => {
	const groups = castOf(reading(cast), query);
	expect(groups.flatMap(({ members }) => members.map(({ name }) => name))).toEqual(found);
	expect(countIn(groups)).toBe(found.length);
});

test("law: each group holds its own type, in falling weight", () => {
	const entities = fc.array(
		fc.record({
			name: fc.string({ minLength: 1, maxLength: 8 }),
			type: fc.constantFrom(...ENTITY_TYPES),
			weight: fc.double({ min: 0, max: 1, noNaN: true }),
			count: fc.nat(9),
		}),
	);
	fc.assert(
		fc.property(entities, (drawn) => {
			const groups = castOf(reading(drawn.map(({ name, ...more }) => member(name, more))), "");
			expect(groups.map(({ type }) => type)).toEqual([...ENTITY_TYPES]);
			expect(countIn(groups)).toBe(drawn.filter(({ count }) => count > 0).length);
			for (const { type, members } of groups) {
				expect(members.every((one) => one.type === type)).toBe(true);
				expect(members.every((one, at) => at === 0 || (members[at - 1]?.weight ?? 0) >= one.weight)).toBe(true);
			}
		}),
	);
});
