import fc from "fast-check";
import { expect, test } from "vitest";
import { FUZZ_RUNS } from "../../tests/fuzz-runs";
import { readKnown, storedKnown } from "../core/known/read-known";
import { readOwnFile, writeOwnFile } from "../core/own/own-file";
import { readOwn, storedOwn } from "../core/own/read-own";
import { DEFAULT_SETTINGS } from "../core/settings";
import { differencesOf, settingsFrom } from "./settings-differences";

const LONG_TEST_MS = 600_000;
/** Half as many values as messages: ten times the half in the long run are the 5,000 that are asked for. */
const RUNS = { numRuns: Math.max(500, Math.ceil(FUZZ_RUNS / 2)) };

const ENTRY = {
	id: "u:ann-lee",
	name: "Ann Lee",
	kind: "person" as const,
	description: "fellow",
	aliases: ["Lee"],
	note: "",
	written: "2026-08-22",
};
const OWN = {
	entries: [ENTRY],
	corrections: [{ name: "lee", not: "p:bo-lee", instead: null, site: null, written: "2026-08-22" }],
};
const STORED = JSON.stringify({ ...storedOwn(OWN), ...DEFAULT_SETTINGS, sites: { "a.example": "off" } });

/** Stored values with something foreign at any of their places, `__proto__` among the keys. */
const values = fc.oneof(
	fc.anything(),
	fc
		.tuple(
			fc.nat(),
			fc.oneof(
				fc.json({ maxDepth: 3 }),
				fc.constantFrom('{"__proto__":{"paused":true}}', '"__proto__"', "1e999", "-1"),
			),
		)
		.map(([at, foreign]) => {
			const places = [...STORED.matchAll(/(?<=:)(?:"[^"]*"|[\w.]+)/g)];
			const place = places[at % places.length];
			const index = place?.index ?? 0;
			return JSON.parse(STORED.slice(0, index) + foreign + STORED.slice(index + (place?.[0].length ?? 0)));
		}),
);

test(
	"law: whatever is stored as settings, what is read is settings that storing leaves alone, and no object is polluted",
	() => {
		fc.assert(
			fc.property(values, (stored) => {
				const read = settingsFrom(stored);
				expect(settingsFrom(JSON.parse(JSON.stringify(differencesOf(read))))).toEqual(read);
				expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
			}),
			RUNS,
		);
		expect(Object.keys(Object.prototype)).toEqual([]);
	},
	LONG_TEST_MS,
);

test(
	"law: whatever is stored as own entries, what is read comes back whole when it is stored",
	() => {
		fc.assert(
			fc.property(values, (stored) => {
				const { own, lost } = readOwn(stored);
				expect(lost).toBeGreaterThanOrEqual(0);
				expect(readOwn(JSON.parse(JSON.stringify(storedOwn(own)))).own).toEqual(own);
			}),
			RUNS,
		);
	},
	LONG_TEST_MS,
);

test(
	"law: whatever is stored as known names, what is read comes back whole when it is stored",
	() => {
		const names = fc.array(
			fc.oneof(
				fc.record({ id: fc.string(), name: fc.string(), since: fc.string() }),
				fc.constant({ id: "p:x", name: "X", since: "2026-11-01" }),
				fc.anything(),
			),
		);
		fc.assert(
			fc.property(
				fc.oneof(values, fc.record({ version: fc.oneof(fc.constant(1), fc.anything()), names })),
				(stored) => {
					const { known, lost } = readKnown(stored);
					expect(lost).toBeGreaterThanOrEqual(0);
					expect(readKnown(JSON.parse(JSON.stringify(storedKnown(known))))).toEqual({ known, lost: 0 });
				},
			),
			RUNS,
		);
	},
	LONG_TEST_MS,
);

test(
	"law: a file is taken whole or not at all, and what was taken can be written and taken again",
	() => {
		const text = writeOwnFile(OWN, DEFAULT_SETTINGS);
		const files = fc
			.tuple(
				fc.nat(),
				fc.nat({ max: 20 }),
				fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("{", "}", "[", '"', "\\u0000", "9", ",", "null")),
			)
			.map(([at, cut, foreign]) => text.slice(0, at % text.length) + foreign + text.slice((at % text.length) + cut));
		fc.assert(
			fc.property(fc.oneof(files, fc.string(), fc.json()), (file) => {
				const read = readOwnFile(file);
				if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
				else expect(readOwnFile(writeOwnFile(read.own))).toMatchObject({ ok: true, own: read.own });
			}),
			RUNS,
		);
	},
	LONG_TEST_MS,
);
