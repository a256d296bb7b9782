import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFilter } from "./build/build-filter";
import { hashKey } from "./hash-key";
import { wordFilter } from "./word-filter";

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 300 });

test("a filter knows every word of its list", () => {
	fc.assert(
		fc.property(words, (list) => {
			const filter = wordFilter(buildFilter(list));
			expect(list.every((word) => filter.has(hashKey(word)))).toBe(true);
		}),
	);
});

test("the order of the words does not matter", () => {
	fc.assert(
		fc.property(words, (list) => {
			expect(buildFilter([...list].reverse())).toEqual(buildFilter(list));
		}),
	);
});

test("it takes few other words for one of them", () => {
	const filter = wordFilter(buildFilter(Array.from({ length: 5_000 }, (_, i) => `name${i}`)));
	const wrong = Array.from({ length: 50_000 }, (_, i) => `word${i}`).filter((word) => filter.has(hashKey(word)));
	expect(wrong.length / 50_000).toBeLessThan(0.008);
});

test("an empty filter, and one that is not there, know nothing", () => {
	for (const filter of [wordFilter(buildFilter([])), wordFilter(new Uint8Array(0)), wordFilter(new Uint8Array(1))])
		expect(["ada", "", "x"].filter((word) => filter.has(hashKey(word))).length).toBeLessThanOrEqual(1);
});
