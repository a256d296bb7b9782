import { describe, expect, test } from "vitest";
import { foldKey } from "../core/text/fold-key";
import { knowKeys } from "./build/know-keys";
import { pack } from "./build/pack";
import { DictionaryError } from "./dictionary-error";
import type { Entry } from "./entry";
import { HEADER_WORDS, SECTIONS } from "./layout";
import { openDictionary } from "./open-dictionary";

const INFO = { asOf: "2026-08-22", counts: {}, sources: ["editorial"], licences: ["CC BY 4.0"] };
const LEXICONS = { givenNames: new Set(["ada", "zoë"].map(foldKey)), common: new Map([["rates", 5]]) };

const packed = (entries: readonly Entry[]): ArrayBuffer =>
	pack({ entries, knowledge: (sorted) => knowKeys(sorted, LEXICONS), info: INFO });

const entry = (
	id: string,
	name: string,
	more: Partial<Entry["entity"]> = {},
	aliases: Entry["aliases"] = [],
): Entry => ({
	entity: {
		id,
		kind: "person",
		name,
		description: `About ${name}`,
		countries: [],
		roles: [],
		asOf: "2026",
		sources: ["editorial"],
		...more,
	},
	aliases: [{ surface: name, type: "name" }, ...aliases],
	weight: 10,
});

describe("look-up", () => {
	const entries = [
		entry("c:UA", "Ukraine", { kind: "country", countries: ["UA"] }),
		entry("a:UA.05", "Donetsk", {
			kind: "region",
			countries: ["UA"],
			parent: "c:UA",
			coordinates: { lat: 48.1, lon: 37.8 },
		}),
		entry("g:709717", "Donetsk", {
			kind: "city",
			countries: ["UA"],
			parent: "a:UA.05",
			coordinates: { lat: 48.02, lon: 37.8 },
			population: 900_000,
			populationYear: 2021,
		}),
		entry("p:ada-rates", "Ada Rates", { roles: [{ title: "President", of: "c:UA", from: "2020" }] }, [
			{ surface: "RATES", type: "abbr", caseSensitive: true, needs: ["Ukraine", "c:UA"] },
		]),
		entry("o:ea", "East Africa Post", { kind: "media" }, [
			{ surface: "EA", type: "abbr", caseSensitive: true },
			{ surface: "E.A.", type: "abbr", caseSensitive: true },
		]),
		entry("s:bank", "Bankova", { kind: "seat", standsFor: "c:UA" }),
	];
	const dictionary = openDictionary(packed(entries));
	const cases = [
		{ name: "a region and a city of one name are two senses", key: "donetsk", ids: ["a:UA.05", "g:709717"] },
		{ name: "a name with marks answers without them", key: foldKey("Zoë"), ids: [] },
		{ name: "a person", key: "ada rates", ids: ["p:ada-rates"] },
		{ name: "letters in capitals", key: "rates", ids: ["p:ada-rates"] },
	];
	for (const { name, key, ids } of cases)
		test(name, () => {
			const hit = dictionary.lookUp([key]).hits[key];
			expect(hit?.senses.map(({ entity }) => entity).sort()).toEqual(ids);
		});

	test("two casings that fold alike are two senses", () => {
		const senses = dictionary.lookUp(["ea"]).hits.ea?.senses ?? [];
		expect(senses.map(({ exact }) => exact).sort()).toEqual(["E.A.", "EA"]);
	});

	test("what nobody is called has no hit, whatever objects have by nature", () => {
		const { hits } = dictionary.lookUp(["nobody here", "constructor", "__proto__", "toString", "", " ", "ünïcode ✓"]);
		expect(Object.keys(hits)).toEqual([]);
	});

	test("flags say what words are", () => {
		const { hits } = dictionary.lookUp(["ada", "zoe", "rates", "bankova"]);
		expect(hits.ada?.flags).toEqual({ givenName: true });
		expect(hits.zoe?.flags).toEqual({ givenName: true });
		expect(hits.rates?.flags).toEqual({ surname: true, common: true });
		expect(hits.bankova?.flags).toEqual({});
	});

	test("entities come with those that they need to be read", () => {
		const { entities } = dictionary.lookUp(["ada rates", "bankova"]);
		expect(Object.keys(entities).sort()).toEqual(["c:UA", "p:ada-rates", "s:bank"]);
	});

	test("an unknown id is undefined and has no surfaces", () => {
		for (const id of ["p:nobody", "g:1", "g:99999999", "x:1", "", "c:"]) {
			expect(dictionary.entity(id)).toBeUndefined();
			expect(dictionary.aliases(id)).toEqual([]);
		}
	});

	test("a city without a text of its own says where it lies", () => {
		const described = entries.map((one) =>
			one.entity.id === "g:709717"
				? { ...one, entity: { ...one.entity, description: "City in Donetsk, Ukraine" } }
				: one,
		);
		expect(openDictionary(packed(described)).entity("g:709717")?.description).toBe("City in Donetsk, Ukraine");
	});

	test("two entries of one id, and a reference to nobody, are refused", () => {
		expect(() => packed([...entries, entry("c:UA", "Ukraine again")])).toThrow(/same id/);
		expect(() => packed([entry("p:a-b", "A B", { parent: "o:nobody" })])).toThrow(/o:nobody/);
	});
});

describe("a file that is no whole dictionary is refused with a message for people", () => {
	const whole = packed([entry("p:ada-rates", "Ada Rates")]);
	const view = new DataView(whole);
	const boundaries = SECTIONS.flatMap((_, i) => {
		const offset = view.getUint32((HEADER_WORDS + i * 2) * 4, true);
		const end = offset + view.getUint32((HEADER_WORDS + i * 2 + 1) * 4, true);
		return [offset - 1, offset, end - 1, end];
	});
	for (const length of new Set([0, 1, 3, 4, 7, 8, 11, 12, 15, 16, ...boundaries, whole.byteLength - 1]))
		if (length < whole.byteLength)
			test(`cut off after ${length} of ${whole.byteLength} bytes`, () => {
				expect(() => openDictionary(whole.slice(0, length))).toThrow(DictionaryError);
				expect(() => openDictionary(whole.slice(0, length))).toThrow(/missing|incomplete/);
			});

	const changed = (at: number, value: number): ArrayBuffer => {
		const copy = whole.slice(0);
		new DataView(copy).setUint32(at, value, true);
		return copy;
	};
	const cases = [
		{ name: "another file", buffer: changed(0, 0x04034b50), message: /not a dictionary/ },
		{ name: "another version", buffer: changed(4, 99), message: /has form 99/ },
		{ name: "too long", buffer: new ArrayBuffer(0), message: /missing/ },
		{
			name: "a section that lies outside",
			buffer: changed(HEADER_WORDS * 4, whole.byteLength + 4),
			message: new RegExp(`damaged in its section "${SECTIONS[0]}"`),
		},
		{ name: "no buffer at all", buffer: undefined as unknown as ArrayBuffer, message: /missing/ },
	];
	for (const { name, buffer, message } of cases)
		test(name, () => {
			expect(() => openDictionary(buffer)).toThrow(message);
			expect(() => openDictionary(buffer)).toThrow(/npm run dictionary/);
		});
});

describe("the name of a region with its type", () => {
	const open = openDictionary(
		packed([
			entry("c:JP", "Japan", { kind: "country", countries: ["JP"] }),
			entry(
				"a:JP.01",
				"Aichi",
				{ kind: "region", description: "Prefecture of Japan", countries: ["JP"], parent: "c:JP" },
				[{ surface: "Aichi Prefecture", type: "full" }],
			),
			entry("a:JP.02", "Akita", {
				kind: "region",
				description: "Prefecture of Japan",
				countries: ["JP"],
				parent: "c:JP",
			}),
		]),
	);
	test("is found, and listed", () => {
		expect(open.lookUp(["aichi prefecture"]).hits["aichi prefecture"]?.senses).toMatchObject([{ entity: "a:JP.01" }]);
		expect(open.aliases("a:JP.01").map(({ surface }) => surface)).toEqual(["Aichi", "Aichi Prefecture"]);
	});
	test("is not made up", () => {
		expect(open.lookUp(["akita prefecture", "aichi province", "prefecture"]).hits).toEqual({});
	});
});
