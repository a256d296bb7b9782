import fc from "fast-check";
import { expect, test } from "vitest";
import { packCount, unpackCount } from "./about-number";
import { decodeUtf8 } from "./decode-utf8";
import { encodeUtf8 } from "./encode-utf8";
import { packDate, unpackDate } from "./packed-date";
import { priorLevel, priorOf } from "./prior-level";
import { slug } from "./slug";

const dates = ["0800", "1949-04", "1949-04-04", "2026-12-31", "9999"];
for (const date of dates)
	test(`the date ${date} comes back`, () => {
		expect(unpackDate(packDate(date))).toBe(date);
	});

test("no date is no date", () => {
	expect(unpackDate(packDate(undefined))).toBeUndefined();
});

test("a count keeps two figures, and packing twice changes nothing", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (count) => {
			const about = unpackCount(packCount(count));
			expect(Math.abs(about - count)).toBeLessThanOrEqual(count * 0.06);
			expect(unpackCount(packCount(about))).toBe(about);
		}),
	);
});

test("UTF-8 goes there and back", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			const bytes: number[] = [];
			encodeUtf8(text, bytes);
			expect(bytes).toEqual([...new TextEncoder().encode(text)]);
			expect(decodeUtf8(Uint8Array.from(bytes), 0, bytes.length)).toBe(text);
		}),
	);
});

test("a prior is rounded to a near level, and only nothing becomes nothing", () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (prior) => {
			expect(Math.abs(priorOf(priorLevel(prior)) - prior)).toBeLessThan(0.08);
			expect(priorLevel(prior) === 0).toBe(prior === 0);
		}),
	);
});

const slugs = [
	{ name: "Recep Tayyip Erdoğan", expected: "recep-tayyip-erdogan" },
	{ name: "Cox's Bazar", expected: "coxs-bazar" },
	{ name: "AT&T Inc.", expected: "at-t-inc" },
];
for (const { name, expected } of slugs)
	test(`the slug of ${name}`, () => {
		expect(slug(name)).toBe(expected);
	});
