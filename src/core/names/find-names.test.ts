import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../block";
import type { LookUpReply } from "../look-up";
import type { NameSpan } from "../name-span";
import { words } from "../text/words";
import { findNames } from "./find-names";
import { probeKeys } from "./probe-keys";

const EMPTY: LookUpReply = { hits: {}, entities: {}, asOf: "2026-01-01" };

const drain = <T>(work: Generator<void, T>): { value: T; yields: number } => {
	for (let yields = 0; ; yields++) {
		const step = work.next();
		if (step.done) return { value: step.value, yields };
	}
};

const namesOf = (texts: readonly string[]): { blocks: Block[]; names: NameSpan[]; yields: number } => {
	const blocks = texts.map((text): Block => ({ text, kind: "paragraph" }));
	const { value, yields } = drain(
		findNames(
			blocks,
			blocks.map((block) => words(block.text)),
			EMPTY,
		),
	);
	return { blocks, names: value, yields };
};

const surfaces = (...texts: string[]): string[] => {
	const { blocks, names } = namesOf(texts);
	return names.map(({ block, start, end, type }) => `${blocks[block]?.text.slice(start, end)}/${type}`);
};

/** Text as pages have it and as nobody writes it: words that look like names, marks, lone surrogates, right-to-left and zero-width characters. */
const scraps = fc.constantFrom(
	"Joe",
	"Biden",
	"the",
	"The",
	"of",
	"al-",
	"Assad",
	"U.S.",
	"J.",
	"D.",
	"’s",
	"'s",
	"-",
	"–",
	",",
	".",
	"!",
	"(",
	")",
	'"',
	"NATO",
	"BEIRUT",
	"said",
	"in",
	"May",
	"2021",
	"\ud800",
	"\udc00",
	"😀",
	"شارع",
	"ירושלים",
	"\u200b",
	"\u202e",
	"é",
	"e\u0301",
	"İ",
	"ß",
	"ﬁ",
	"\u0000",
	"\t",
	" ",
	" ",
	" ",
	"constructor",
	"__proto__",
);
const text = fc.oneof(
	fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join("")),
	fc.string({ maxLength: 200, unit: "binary" }),
);

describe("findNames", () => {
	test("gives spans that are sorted, disjoint, within their block and no wider than their words, for any text", () => {
		fc.assert(
			fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
				const { blocks, names } = namesOf(texts);
				let block = 0;
				let end = 0;
				for (const name of names) {
					expect(name.block).toBeGreaterThanOrEqual(block);
					if (name.block > block) end = 0;
					expect(name.start).toBeGreaterThanOrEqual(end);
					expect(name.end).toBeGreaterThan(name.start);
					const own = words(blocks[name.block]?.text ?? "");
					expect(own.some((word) => word.start === name.start)).toBe(true);
					expect(own.some((word) => word.end === name.end)).toBe(true);
					expect(name.confidence).toBeGreaterThan(0);
					expect(name.confidence).toBeLessThanOrEqual(1);
					({ block, end } = name);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test("says the same twice", () => {
		fc.assert(
			fc.property(text, (one) => {
				expect(namesOf([one]).names).toEqual(namesOf([one]).names);
			}),
		);
	});

	test("pauses in proportion to the text, and within one huge block too", () => {
		const sentence = "Yesterday Joe Biden met Emmanuel Macron in Paris and they spoke about the war for two hours. ";
		const yieldsFor = (times: number) => namesOf([sentence.repeat(times)]).yields;
		const [one, two, four] = [yieldsFor(400), yieldsFor(800), yieldsFor(1600)];
		expect(one).toBeGreaterThanOrEqual((400 * 19) / 2_000);
		expect(two / one).toBeLessThan(2.5);
		expect(four / two).toBeLessThan(2.5);
	});

	test("finishes on words and sentences without end", () => {
		for (const part of ["A", "a", "Ab ", "A-", "A & ", "U.", "'s", "(", "Of the "])
			expect(() => namesOf([part.repeat(20_000)])).not.toThrow();
	});

	const cases: readonly {
		readonly name: string;
		readonly texts: readonly string[];
		readonly expected: readonly string[];
	}[] = [
		{
			name: "titles stay outside",
			texts: ["Mr. Xi will meet President Joe Biden in San Francisco."],
			expected: ["Xi/person", "Joe Biden/person", "San Francisco/place"],
		},
		{
			name: "possessives stay outside",
			texts: ["In Germany's capital she met leaders of the United Nations."],
			expected: ["Germany/place", "United Nations/organisation"],
		},
		{
			name: "sentence starts are no names",
			texts: ["Trade fell. Both sides agreed. Analysts expect more."],
			expected: [],
		},
		{ name: "no text", texts: [], expected: [] },
		{ name: "an empty block", texts: [""], expected: [] },
		{
			name: "other languages are left alone",
			texts: [
				"Die Regierung hat am Montag neue Maßnahmen beschlossen, die im Herbst in Kraft treten sollen, sagte der Minister in Berlin.",
			],
			expected: [],
		},
		{
			name: "a foreign headline on an English page",
			texts: ["The government said talks would go on.", "Mélenchon appelle à la censure du gouvernement Attal"],
			expected: [],
		},
		{
			name: "a foreign quotation in an English sentence",
			texts: ["He told reporters in Paris: “Le ministre Darmanin a annoncé la dissolution du groupe” and left."],
			expected: ["Paris/place"],
		},
		{
			name: "particles of names are no foreign language",
			texts: ["Luiz Inácio Lula da Silva met Ursula von der Leyen."],
			expected: ["Luiz Inácio Lula da Silva/person", "Ursula von der Leyen/person"],
		},
	];
	for (const { name, texts, expected } of cases) test(name, () => expect(surfaces(...texts)).toEqual(expected));

	test("a surname is found where the full name stands elsewhere", () => {
		expect(surfaces("Stephen Brook was elected in Leeds.", "Later, Brook said he would resign.")).toContain(
			"Brook/person",
		);
	});
});

describe("probeKeys", () => {
	const keysOf = (...texts: string[]) => drain(probeKeys(texts.map(words))).value;
	test("asks for every run around capitals, folded", () => {
		expect(keysOf("the Bank of England said")).toEqual(expect.arrayContaining(["bank", "bank of england", "england"]));
		expect(keysOf("Recep Tayyip Erdoğan")).toContain("recep tayyip erdogan");
		expect(keysOf("in the U.S. and al-Shabaab")).toEqual(expect.arrayContaining(["us", "al-shabaab"]));
	});
	test("asks for nothing where there is no capital", () => {
		expect(keysOf("the bank of the river, 12 and 13")).toEqual([]);
	});
	test("asks for each key once, and for a number of them that grows with the text", () => {
		fc.assert(
			fc.property(text, (one) => {
				const keys = keysOf(one);
				expect(new Set(keys).size).toBe(keys.length);
				expect(keys.length).toBeLessThanOrEqual(14 * words(one).length);
			}),
		);
	});
});
