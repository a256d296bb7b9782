import fc from "fast-check";
import { expect, test } from "vitest";
import type { Alias, Entity, PartialDate, Role } from "../core/entity";
import { foldKey } from "../core/text/fold-key";
import { knowKeys } from "./build/know-keys";
import { pack } from "./build/pack";
import { compareIds } from "./compare-ids";
import type { Entry } from "./entry";
import { openDictionary } from "./open-dictionary";
import { slug } from "./slug";

const LETTERS = [..."abcdeilnorstuvyzABEIMNORSTÉÅßøłŞ'- .&"];
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const surface = fc
	.array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 24 })
	.map((letters) => letters.join("").replace(/\s+/g, " ").trim())
	.filter((text) => slug(text).length > 1);
const text = fc.string({ maxLength: 60, unit: "grapheme" });
const date: fc.Arbitrary<PartialDate> = fc
	.tuple(
		fc.integer({ min: 1, max: 2100 }),
		maybe(fc.integer({ min: 1, max: 12 })),
		maybe(fc.integer({ min: 1, max: 28 })),
	)
	.map(([year, month, day]) =>
		[
			String(year).padStart(4, "0"),
			...(month ? [String(month).padStart(2, "0"), ...(day ? [String(day).padStart(2, "0")] : [])] : []),
		].join("-"),
	);
const degrees = (limit: number) => fc.integer({ min: -limit * 50, max: limit * 50 }).map((steps) => steps / 50);
const defined = <T extends object>(value: T): T =>
	Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const role = (ids: readonly string[]): fc.Arbitrary<Role> =>
	fc
		.record({
			title: fc.constantFrom("President", "Minister of Health", "Speaker"),
			of: maybe(fc.constantFrom(...ids, "Atlantis")),
			from: maybe(date),
			to: maybe(date),
			acting: maybe(fc.constant(true as const)),
		})
		.map(defined) as fc.Arbitrary<Role>;

const alias: fc.Arbitrary<Alias> = fc
	.record({
		surface,
		type: fc.constantFrom("full", "short", "abbr", "former", "spelling", "surname", "metonym", "demonym"),
		caseSensitive: maybe(fc.constant(true as const)),
		needs: maybe(fc.uniqueArray(fc.constantFrom("Apple", "o:x", "Kyiv"), { minLength: 1 })),
	})
	.map(defined) as fc.Arbitrary<Alias>;

const id = fc.oneof(
	surface.map((name) => `p:${slug(name)}`),
	surface.map((name) => `o:${slug(name)}`),
	fc.integer({ min: 1, max: 12_000_000 }).map((number) => `g:${number}`),
	fc.constantFrom("c:UA", "c:GB", "a:UA.05", "a:GB.ENG", "r:donbas", "w:aegean-sea", "s:kremlin"),
);

const entry = (own: string, ids: readonly string[]): fc.Arbitrary<Entry> =>
	fc
		.record({
			name: surface,
			aliases: fc.array(alias, { maxLength: 4 }),
			kind: fc.constantFrom("person", "city", "region", "company", "seat", "other-org"),
			description: text,
			countries: fc.uniqueArray(fc.constantFrom("UA", "GB", "FR"), { maxLength: 3 }),
			parent: maybe(fc.constantFrom(...ids)).map((one) => (one === own ? undefined : one)),
			coordinates: maybe(fc.record({ lat: degrees(90), lon: degrees(180) })),
			population: maybe(fc.constantFrom(0, 7, 99, 1500, 36_000, 12_000_000)),
			roles: fc.array(role(ids), { maxLength: 3 }),
			born: maybe(date),
			founded: maybe(date),
			seat: maybe(fc.constantFrom(...ids)),
			leader: maybe(fc.constantFrom("Chair", "Secretary-General")),
			standsFor: maybe(fc.constantFrom(...ids)),
			note: maybe(text.filter((note) => note !== "")),
			claimed: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
			wikipedia: fc.constantFrom(undefined, "name", "Somewhere else", "adds"),
			qid: maybe(fc.integer({ min: 1, max: 130_000_000 }).map((number) => `Q${number}`)),
			asOf: fc.constantFrom("2025", "2026-08-22"),
			sources: fc.constantFrom(["editorial"], ["a@1.0.0", "editorial"]),
			weight: fc.integer({ min: 1, max: 5000 }),
		})
		.map(({ name, aliases, weight, note, claimed, wikipedia, population, ...rest }) => {
			const status = defined({ note, claimed: claimed.length > 0 ? claimed : undefined });
			const title = wikipedia === "name" ? name : wikipedia === "adds" ? `${name} (place)` : wikipedia;
			const entity = defined({
				...rest,
				id: own,
				name,
				population,
				populationYear: population === undefined ? undefined : 2020,
				status: Object.keys(status).length > 0 ? status : undefined,
				wikipedia: title,
			}) as Entity;
			const seen = new Set([foldKey(name)]);
			const others = aliases.filter((one) => !seen.has(foldKey(one.surface)) && seen.add(foldKey(one.surface)));
			return { entity, aliases: [{ surface: name, type: "name" as const }, ...others], weight };
		});

/** Entries with unique ids that refer to each other, sorted as they are packed. */
const arbitraryEntries: fc.Arbitrary<readonly Entry[]> = fc
	.uniqueArray(id, { minLength: 1, maxLength: 60 })
	.chain((ids) => fc.tuple(...ids.map((own) => entry(own, ids))))
	.map((entries) => [...entries].sort((a, b) => compareIds(a.entity.id, b.entity.id)));

const INFO = { asOf: "2026-08-22", counts: {}, sources: ["editorial"], licences: ["CC BY 4.0"] };
const LEXICONS = { givenNames: new Set(["ada"]), common: new Map([["rates", 5]]) };

const packed = (entries: readonly Entry[]): ArrayBuffer =>
	pack({ entries, knowledge: (sorted) => knowKeys(sorted, LEXICONS), info: INFO });

test("an open dictionary gives back what was packed", () => {
	fc.assert(
		fc.property(arbitraryEntries, (entries) => {
			const dictionary = openDictionary(packed(entries));
			expect([...dictionary.ids()]).toEqual(entries.map(({ entity }) => entity.id));
			for (const { entity } of entries) expect(dictionary.entity(entity.id)).toEqual(entity);
		}),
	);
});

test("every surface is found under its folded key, with its own casing, needs and entity", () => {
	fc.assert(
		fc.property(arbitraryEntries, (entries) => {
			const dictionary = openDictionary(packed(entries));
			for (const { entity, aliases } of entries) {
				expect(new Set(dictionary.aliases(entity.id))).toEqual(new Set(aliases));
				for (const { surface, type, caseSensitive, needs } of aliases) {
					const key = foldKey(surface);
					const { hits, entities } = dictionary.lookUp([key]);
					expect(hits[key]?.senses).toContainEqual({
						entity: entity.id,
						alias: type,
						...(caseSensitive && { exact: surface }),
						...(needs && { needs }),
						prior: expect.any(Number),
					});
					expect(entities[entity.id]).toEqual(entity);
				}
			}
		}),
	);
});

test("priors lie between 0 and 1 and the best sense comes first", () => {
	fc.assert(
		fc.property(arbitraryEntries, (entries) => {
			const dictionary = openDictionary(packed(entries));
			const keys = entries.flatMap(({ aliases }) => aliases.map(({ surface }) => foldKey(surface)));
			for (const { senses } of Object.values(dictionary.lookUp(keys).hits)) {
				const priors = senses.map(({ prior }) => prior);
				expect(priors.every((prior) => prior > 0 && prior <= 1)).toBe(true);
				expect(priors).toEqual([...priors].sort((a, b) => b - a));
			}
		}),
	);
});

test("the same entries in another order give the same bytes", () => {
	fc.assert(
		fc.property(arbitraryEntries, (entries) => {
			expect(new Uint8Array(packed([...entries].reverse()))).toEqual(new Uint8Array(packed(entries)));
		}),
		{ numRuns: 30 },
	);
});
