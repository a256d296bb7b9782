import fc from "fast-check";
import { expect, test } from "vitest";
import { KINDS } from "../entity";
import { DEFAULT_SETTINGS } from "../settings";
import { mergeOwn, newOwnId, withCorrection, withEntry, withoutEntry } from "./change-own";
import { findCorrection, findOwn, ownIndex } from "./find-own";
import { type FileProblem, jsonLines } from "./json-lines";
import { type Correction, NO_OWN, type OwnEntry } from "./own-entries";
import { readOwnFile, writeOwnFile } from "./own-file";
import { readOwn, storedOwn } from "./read-own";

const LEE: OwnEntry = {
	id: "u:ann-lee",
	name: "Ann Lee",
	kind: "person",
	description: "fellow",
	aliases: ["Lee"],
	note: "",
	written: "2026-08-22",
};
const NOT_BO: Correction = { name: "lee", not: "p:bo-lee", instead: null, site: null, written: "2026-08-22" };
const OWN = { entries: [LEE], corrections: [NOT_BO] };

const line = fc
	.string({ minLength: 1, maxLength: 40 })
	.map((text) => text.trim())
	.filter((text) => text !== "");
const entry = fc.record({
	id: fc.integer({ min: 0, max: 999_999 }).map((number) => `u:entry-${number}`),
	name: line,
	kind: fc.constantFrom(...KINDS),
	description: line,
	aliases: fc.array(line, { maxLength: 4 }),
	note: line,
	written: fc.constant("2026-01-01"),
});
const owns = fc.record({
	entries: fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 20 }),
	corrections: fc.constant([NOT_BO]),
});

test("what is written is read again, from a file and from storage", () => {
	fc.assert(
		fc.property(owns, (own) => {
			expect(readOwnFile(writeOwnFile(own))).toEqual({ ok: true, own, known: [] });
			expect(readOwn(JSON.parse(JSON.stringify(storedOwn(own))))).toEqual({ own, lost: 0 });
		}),
	);
});

test("every JSON is read as the browser reads it", () => {
	fc.assert(
		fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, "\t", 2), (json, indent) => {
			const value: unknown = JSON.parse(json);
			const read = jsonLines(JSON.stringify(value, null, indent));
			expect(read).toHaveProperty("value", value);
		}),
	);
});

test("no text makes it throw, and nothing is taken from what is no JSON", () => {
	const damaged = fc.tuple(fc.nat(), fc.string({ maxLength: 3 })).map(([at, noise]) => {
		const text = writeOwnFile(OWN);
		const cut = at % text.length;
		return text.slice(0, cut) + noise + text.slice(cut + 1);
	});
	fc.assert(
		fc.property(fc.oneof(fc.string(), damaged), (text) => {
			const isJson = (() => {
				try {
					JSON.parse(text);
					return true;
				} catch {
					return false;
				}
			})();
			const { ok } = readOwnFile(text);
			if (!isJson) expect(ok).toBe(false);
		}),
	);
});

const file = (...entries: readonly string[]): string =>
	`{\n"dramatis": "own",\n"version": 1,\n"entries": [\n${entries.join(",\n")}\n]\n}`;
const good = JSON.stringify(LEE);
const bad: readonly { readonly name: string; readonly text: string; readonly problems: readonly FileProblem[] }[] = [
	{ name: "nothing", text: "", problems: [{ line: 1, message: "ends too early" }] },
	{ name: "another file", text: "[]", problems: [{ line: 1, message: "is no file of own entries" }] },
	{ name: "a comma too many", text: file(good, ""), problems: [{ line: 7, message: "“]” cannot be read" }] },
	{
		name: "cut off",
		text: file(good).slice(0, -4),
		problems: [{ line: 5, message: expect.stringContaining("ends where") }],
	},
	{
		name: "every bad entry, by its line",
		text: file(
			good,
			'{"id":"u:b","name":"","kind":"person","written":"2026-01-01"}',
			good.replace("u:ann-lee", "x"),
			'{"id":"u:c","name":"C","kind":"pope","written":"today","colour":1}',
		),
		problems: [
			{ line: 6, message: expect.stringContaining("entries 2 name: is empty") },
			{ line: 7, message: expect.stringContaining("entries 3 id: is no id") },
			{ line: 8, message: expect.stringContaining("entries 4 kind") },
			{ line: 8, message: expect.stringContaining("entries 4 written: is no date") },
			{ line: 8, message: expect.stringContaining("entries 4 colour") },
		],
	},
	{
		name: "one id twice",
		text: file(good, good),
		problems: [{ line: 6, message: expect.stringContaining("stands twice") }],
	},
	{
		name: "a newer version",
		text: file(good).replace('"version": 1', '"version": 99'),
		problems: [{ line: 3, message: expect.stringContaining("newer version") }],
	},
	{ name: "one key twice", text: '{"a":1,\n"a":2}', problems: [{ line: 2, message: "“a” stands twice" }] },
];
test.each(bad)("a bad file: $name", ({ text, problems }) => {
	expect(readOwnFile(text)).toEqual({ ok: false, problems });
});

test("known names go along, and bad ones are told by their line", () => {
	const known = [{ id: "p:xi-jinping", name: "Xi Jinping", since: "2026-08-22" }];
	const text = writeOwnFile(OWN, undefined, known);
	expect(readOwnFile(text)).toEqual({ ok: true, own: OWN, known });
	const line = text.split("\n").findIndex((one) => one.includes('"since"')) + 1;
	expect(readOwnFile(text.replace('"since": "2026-08-22"', '"since": "soon"'))).toEqual({
		ok: false,
		problems: [{ line, message: "known 1 since: is no date like 2026-08-22" }],
	});
});

test("settings go along, and bad ones are told by their line", () => {
	const settings = { ...DEFAULT_SETTINGS, paused: true, sites: { "a.example": "off" as const } };
	expect(readOwnFile(writeOwnFile(OWN, settings))).toEqual({ ok: true, own: OWN, known: [], settings });
	const text = writeOwnFile(OWN, settings).replace('"paused": true', '"paused": "yes"');
	const line = text.split("\n").findIndex((one) => one.includes("paused")) + 1;
	expect(readOwnFile(text)).toEqual({ ok: false, problems: [{ line, message: expect.stringContaining("paused") }] });
});

const damaged = [
	{ stored: undefined, lost: 0, kept: 0 },
	{ stored: "text", lost: 1, kept: 0 },
	{ stored: null, lost: 1, kept: 0 },
	{ stored: { version: 1 }, lost: 0, kept: 0 },
	{ stored: { version: 1, entries: [LEE, { ...LEE, id: 3 }, null], corrections: [NOT_BO, 5] }, lost: 3, kept: 1 },
	{ stored: { version: 1, entries: [LEE, LEE] }, lost: 1, kept: 1 },
	{ stored: { version: 99, entries: [LEE], future: true }, lost: 0, kept: 1 },
];
test.each(damaged)("storage of $stored: $lost lost, $kept kept", ({ stored, lost, kept }) => {
	const read = readOwn(stored);
	expect(read.lost).toBe(lost);
	expect(read.own.entries).toHaveLength(kept);
});

test("ids are made from names, and are free", () => {
	expect(newOwnId("Ann Lee", NO_OWN)).toBe("u:ann-lee");
	expect(newOwnId("Ánn  Leé!", OWN)).toBe("u:ann-lee-2");
	expect(newOwnId("習近平", NO_OWN)).toBe("u:entry");
	expect(newOwnId("x".repeat(300), NO_OWN)).toHaveLength(62);
});

test("entries are put in, replaced and taken out; merging twice is merging once", () => {
	const other = { ...LEE, description: "senior fellow" };
	expect(withEntry(OWN, other).entries).toEqual([other]);
	expect(withoutEntry(OWN, LEE.id).entries).toEqual([]);
	const added = { entries: [other], corrections: [{ ...NOT_BO, site: "a.example" }] };
	const merged = mergeOwn(OWN, added);
	expect(merged).toEqual({ entries: [other], corrections: [NOT_BO, ...added.corrections] });
	expect(mergeOwn(merged, added)).toEqual(merged);
	expect(withCorrection(OWN, { ...NOT_BO, instead: "p:ann" }).corrections).toEqual([{ ...NOT_BO, instead: "p:ann" }]);
});

test("entries are found by every name, corrections by name, person and site", () => {
	const index = ownIndex(OWN);
	expect(findOwn(index, ["nobody", "LEE"])).toBe(LEE);
	expect(findOwn(index, ["nobody"])).toBeUndefined();
	const here = { ...NOT_BO, site: "a.example", instead: "p:ann" };
	const own = { ...OWN, corrections: [NOT_BO, here] };
	expect(findCorrection(own, { name: "Lee", id: "p:bo-lee", site: "a.example" })).toBe(here);
	expect(findCorrection(own, { name: "Lee", id: "p:bo-lee", site: "b.example" })).toBe(NOT_BO);
	expect(findCorrection(own, { name: "Lee", id: "p:other", site: "b.example" })).toBeUndefined();
});
