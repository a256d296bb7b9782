import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, DENSITIES, HOLD_KEYS, type Settings } from "../core/settings";
import { damageIn, differencesOf, settingsFrom } from "./settings-differences";

const host = fc.stringMatching(/^[a-z0-9.-]{1,40}$/);
const settings: fc.Arbitrary<Settings> = fc.record({
	version: fc.constant(1 as const),
	sites: fc.dictionary(host, fc.constantFrom("on" as const, "off" as const)),
	paused: fc.boolean(),
	density: fc.constantFrom(...DENSITIES),
	kinds: fc.record({ person: fc.boolean(), organisation: fc.boolean(), place: fc.boolean() }),
	hoverDelayMs: fc.integer({ min: 0, max: 5000 }),
	wholePage: fc.boolean(),
	holdKey: fc.constantFrom(...HOLD_KEYS),
	knownDays: fc.integer({ min: 0, max: 3650 }),
	hideKnown: fc.boolean(),
});

describe("what is read", () => {
	const cases: readonly { readonly name: string; readonly stored: unknown; readonly changed: Partial<Settings> }[] = [
		{ name: "nothing", stored: undefined, changed: {} },
		{ name: "no object", stored: "paused", changed: {} },
		{ name: "a list", stored: [1, 2], changed: {} },
		{ name: "one good field", stored: { version: 1, paused: true }, changed: { paused: true } },
		{
			name: "one bad field among good ones",
			stored: { version: 1, density: "loud", hoverDelayMs: 600 },
			changed: { hoverDelayMs: 600 },
		},
		{ name: "a number out of range", stored: { version: 1, hoverDelayMs: -1 }, changed: {} },
		{
			name: "one bad site among good ones",
			stored: { version: 1, sites: { "a.example": "off", "B C": "off", "d.example": "maybe" } },
			changed: { sites: { "a.example": "off" } },
		},
		{
			name: "one kind",
			stored: { version: 1, kinds: { place: false } },
			changed: { kinds: { person: true, organisation: true, place: false } },
		},
		{
			name: "fields of a newer version",
			stored: { version: 9, glitter: true, paused: true },
			changed: { paused: true },
		},
	];
	test.each(cases)("$name", ({ stored, changed }) => {
		expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, ...changed });
	});
});

describe("what is damaged", () => {
	const cases = [
		{ name: "nothing stored", stored: undefined, damaged: 0 },
		{ name: "a text", stored: "rubbish", damaged: 1 },
		{ name: "two bad fields and a bad site", stored: { paused: 1, density: "x", sites: { "a b": "on" } }, damaged: 3 },
		{ name: "bad shapes", stored: { sites: 7, kinds: { person: 1 } }, damaged: 2 },
		{ name: "a newer version", stored: { version: 9, density: "loud" }, damaged: 0 },
	];
	test.each(cases)("$name: $damaged", ({ stored, damaged }) => {
		expect(damageIn(stored)).toBe(damaged);
	});

	test("law: what is stored by us is whole", () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				expect(damageIn(differencesOf(chosen))).toBe(0);
			}),
		);
	});
});

describe("what is stored", () => {
	test("the defaults take no room", () => {
		expect(differencesOf(DEFAULT_SETTINGS)).toEqual({ version: 1 });
	});

	test("only what differs", () => {
		const chosen = { ...DEFAULT_SETTINGS, paused: true, kinds: { ...DEFAULT_SETTINGS.kinds, person: false } };
		expect(differencesOf(chosen)).toEqual({ version: 1, paused: true, kinds: { person: false } });
	});
});

test("law: what was stored comes back", () => {
	fc.assert(
		fc.property(settings, (chosen) => {
			expect(settingsFrom(differencesOf(chosen))).toEqual(chosen);
		}),
	);
});

test("law: whatever is stored, reading gives settings that storing leaves alone", () => {
	fc.assert(
		fc.property(fc.anything(), (stored) => {
			const read = settingsFrom(stored);
			expect(settingsFrom(differencesOf(read))).toEqual(read);
		}),
		{ numRuns: 500 },
	);
});
