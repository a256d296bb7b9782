import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withEntry, withoutEntry } from "../core/own/change-own";
import type { Own } from "../core/own/own-entries";
import { readOwn, storedOwn } from "../core/own/read-own";
import type { Settings } from "../core/settings";
import { withSite } from "../core/site-rules";
import { keepNewer } from "./keep-newer";
import { differencesOf, settingsFrom } from "./settings-differences";

const LEE = {
	id: "u:ann-lee",
	name: "Ann Lee",
	kind: "person" as const,
	description: "fellow",
	aliases: ["Lee"],
	note: "",
	written: "2026-08-22",
};
const ROE = { ...LEE, id: "u:bo-roe", name: "Bo Roe", aliases: [] };

const settingsAfter = (stored: unknown, change: (settings: Settings) => Settings) => {
	const before = settingsFrom(stored);
	return keepNewer(stored, { before: differencesOf(before), next: differencesOf(change(before)) });
};
const ownAfter = (stored: unknown, change: (own: Own) => Own) => {
	const { own } = readOwn(stored);
	return keepNewer(stored, { before: storedOwn(own), next: storedOwn(change(own)) });
};

describe("settings that a newer version wrote", () => {
	const newer = {
		version: 7,
		density: "clever",
		glitter: { much: true },
		sites: { "a.example": "off", "b.example": "sometimes" },
		kinds: { place: false, ship: false },
		hoverDelayMs: 600,
	};
	const cases = [
		{
			name: "a site is switched",
			change: (s: Settings) => withSite(s, "c.example", false),
			changed: { sites: { ...newer.sites, "c.example": "off" } },
		},
		{
			name: "the last site is forgotten",
			change: (s: Settings) => ({ ...s, sites: {} }),
			changed: { sites: { "b.example": "sometimes" } },
		},
		{
			name: "a field goes back to its default",
			change: (s: Settings) => ({ ...s, hoverDelayMs: 300 }),
			changed: { hoverDelayMs: undefined },
		},
		{
			name: "a field is set of which the newer version knows more",
			change: (s: Settings) => ({ ...s, density: "every" as const }),
			changed: { density: "every" },
		},
		{
			name: "a kind is switched on",
			change: (s: Settings) => ({ ...s, kinds: { ...s.kinds, place: true } }),
			changed: { kinds: { ship: false } },
		},
	];
	test.each(cases)("$name: nothing else changes", ({ change, changed }) => {
		const after = settingsAfter(newer, change);
		expect(after).toEqual(JSON.parse(JSON.stringify({ ...newer, ...changed })));
		expect(settingsFrom(after)).toEqual(change(settingsFrom(newer)));
	});

	test("what this version wrote is written as it is", () => {
		expect(settingsAfter({ version: 1, rubbish: 1, paused: true }, (s) => ({ ...s, paused: false }))).toEqual({
			version: 1,
		});
	});
});

describe("own entries that a newer version wrote", () => {
	const newer = {
		version: 9,
		entries: [
			{ ...LEE, colour: "red" },
			{ id: "u:ship", name: "Ever Given", kind: "ship", written: "2027-01-01" },
		],
		corrections: [{ name: "lee", not: "p:bo", instead: null, site: null, written: "2027-01-01", since: "2027" }],
		folders: ["sources"],
	};

	test("what this version can read of them is shown, nothing counts as damaged", () => {
		const { own, lost } = readOwn(newer);
		expect([own.entries.map(({ id }) => id), own.corrections.length, lost]).toEqual([["u:ann-lee"], 1, 0]);
	});

	test("one that is added and one that is removed: the others stay as they are", () => {
		const added = ownAfter(newer, (own) => withEntry(own, ROE));
		expect(added).toEqual({ ...newer, entries: [newer.entries[0], ROE, newer.entries[1]] });
		expect(ownAfter(added, (own) => withoutEntry(own, "u:ann-lee"))).toEqual({
			...newer,
			entries: [ROE, newer.entries[1]],
		});
	});
});

const later = fc
	.record({
		version: fc.integer({ min: 2, max: 99 }),
		sites: fc.oneof(
			fc.dictionary(fc.stringMatching(/^[a-z.]{1,9}$/), fc.constantFrom("on", "off", "ask")),
			fc.jsonValue(),
		),
		density: fc.constantFrom("first", "every", "loud", 7),
		kinds: fc.oneof(fc.record({ place: fc.boolean(), ship: fc.boolean() }), fc.jsonValue()),
		paused: fc.oneof(fc.boolean(), fc.jsonValue()),
		entries: fc.oneof(
			fc.array(fc.oneof(fc.constantFrom(LEE, ROE, { ...ROE, colour: "blue" }), fc.jsonValue())),
			fc.jsonValue(),
		),
		others: fc.jsonValue(),
	})
	.map((value): unknown => JSON.parse(JSON.stringify(value)));

test("law: a version that changes nothing leaves what a newer one wrote as it is", () => {
	fc.assert(
		fc.property(later, (stored) => {
			expect(settingsAfter(stored, (settings) => settings)).toEqual(stored);
			expect(ownAfter(stored, (own) => own)).toEqual(stored);
		}),
	);
});

test("law: what was changed is what is read afterwards, and comes with it back to the newer version", () => {
	fc.assert(
		fc.property(later, (stored) => {
			const change = (settings: Settings) => withSite({ ...settings, hoverDelayMs: 1200 }, "x.example", false);
			const after = settingsAfter(stored, change);
			expect(settingsFrom(after)).toEqual(change(settingsFrom(stored)));
			expect(after).toMatchObject({
				version: (stored as { version: number }).version,
				others: (stored as { others: unknown }).others,
			});
			expect(readOwn(ownAfter(stored, (own) => withEntry(own, LEE))).own.entries).toContainEqual(LEE);
		}),
	);
});
