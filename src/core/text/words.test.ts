import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldKey } from "./fold-key";
import { sentenceEnd } from "./sentence-end";
import { words } from "./words";

const texts = fc.oneof(
	fc.string({ unit: "binary", maxLength: 80 }),
	fc
		.array(fc.constantFrom("U.S.", "a", "B", ".", " ", "’s", "-", "O'Neill", "12,5", "\ud800", "é", "e\u0301", "أ"), {
			maxLength: 30,
		})
		.map((parts) => parts.join("")),
);

/** The rule that the fast way must follow to the letter. */
const RULE =
	/\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}]+(?:['’](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*(?:&\p{Lu}+)?|\p{N}+(?:[.,:]\p{N}+)*|['’][sS](?![\p{L}\p{M}])|\S/gu;

describe("words", () => {
	test("are what the one regular expression says, for any text", () => {
		const marks = fc.constantFrom(..."aSsB.,:'’&1²é\u0301\u00a0 -–“\n\u0000…Éſ");
		const dense = fc.array(marks, { maxLength: 12 }).map((parts) => parts.join(""));
		fc.assert(
			fc.property(fc.oneof(texts, dense), (text) => {
				expect(words(text).map((word) => word.text)).toEqual([...text.matchAll(RULE)].map(([word]) => word));
			}),
			{ numRuns: 5_000 },
		);
	});
	test("every character that is no space lies in exactly one word, and offsets give the word back", () => {
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				let between = "";
				for (const word of words(text)) {
					expect(word.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(word.start, word.end)).toBe(word.text);
					between += text.slice(end, word.start);
					end = word.end;
				}
				expect((between + text.slice(end)).trim()).toBe("");
			}),
		);
	});
	const cases: readonly (readonly [string, readonly string[]])[] = [
		["US-China", ["US", "-", "China"]],
		["Hamas' men", ["Hamas", "'", "men"]],
		["China’s", ["China", "’s"]],
		["O'Neill and O’Brien", ["O'Neill", "and", "O’Brien"]],
		["the U.S. said", ["the", "U.S.", "said"]],
		["the U.S said", ["the", "U.S", "said"]],
		["J.D. Vance", ["J.D.", "Vance"]],
		["J. D. Vance", ["J", ".", "D", ".", "Vance"]],
		["J.D.Vance", ["J.D.", "Vance"]],
		["1,234.5 km", ["1,234.5", "km"]],
		["AT&T", ["AT&T"]],
	];
	for (const [text, expected] of cases)
		test(text, () => expect(words(text).map((word) => word.text)).toEqual(expected));
});

describe("sentenceEnd", () => {
	const sentences = (text: string): string[] => {
		const all = words(text);
		const found: string[] = [];
		for (let from = 0; from < all.length; ) {
			const end = sentenceEnd(all, from);
			found.push(text.slice(all[from]?.start, all[end - 1]?.end));
			from = end;
		}
		return found;
	};
	const cases: readonly (readonly [string, number])[] = [
		["He left. She stayed.", 2],
		["Mr. Xi met Gen. Mark Milley.", 1],
		["He lives in the U.S. The U.K. is next.", 2],
		["The U.S. Treasury paid.", 1],
		["John F. Kennedy spoke. Then he left.", 2],
		["“We won.” He smiled.", 2],
		["Is he tired? Yes! Really…", 3],
		["It rose by 3.5 percent. Spain did better.", 2],
		["St. Petersburg is cold.", 1],
		["See gov.uk for more.", 1],
	];
	for (const [text, count] of cases) test(text, () => expect(sentences(text)).toHaveLength(count));
	test("goes forward on any text, and never past its end", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const all = words(text);
				for (let from = 0; from < all.length; ) {
					const end = sentenceEnd(all, from);
					expect(end).toBeGreaterThan(from);
					expect(end).toBeLessThanOrEqual(all.length);
					from = end;
				}
			}),
		);
	});
});

describe("foldKey", () => {
	test("folding twice is folding once", () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(foldKey(foldKey(text))).toBe(foldKey(text));
			}),
		);
	});
	const cases: readonly (readonly [string, string])[] = [
		["Erdoğan", "erdogan"],
		["U.S.", "us"],
		["Côte d’Ivoire", "cote d'ivoire"],
		["Russia–Ukraine", "russia-ukraine"],
		["Łódź", "lodz"],
	];
	for (const [surface, key] of cases) test(surface, () => expect(foldKey(surface)).toBe(key));
});
