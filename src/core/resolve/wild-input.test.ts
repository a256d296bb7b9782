import { describe, expect, test } from "vitest";
import type { ArticleDate } from "../article-date";
import { MARK, marked, readMarked } from "./marked-for-tests";
import { resolve } from "./resolve";

const GIVEN = "Ada Bea Cleo Dora Edda Fay Gia Hera Ida Jana".split(" ");
const FAMILY = "Alder Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper".split(" ");

/** Names that differ from each other. */
const fullName = (i: number): string => {
	const digit = (place: number) => Math.floor(i / 10 ** place) % 10;
	return `${GIVEN[digit(0)]} ${FAMILY[digit(1)]}${FAMILY[digit(2)]?.toLowerCase()}${FAMILY[digit(3)]?.toLowerCase()}`;
};

/** Steps until the end, and the most looks at names between two of them. */
const work = (lines: readonly string[]): { readonly steps: number; readonly reads: number } => {
	const input = marked(lines);
	let reads = 0;
	// Every look at a word of a block is counted: an honest measure of work that no clock disturbs.
	const blockWords = input.blockWords.map(
		(words) =>
			new Proxy(words, {
				get: (target, key) => {
					reads++;
					return Reflect.get(target, key);
				},
			}),
	);
	const reading = resolve({ ...input, blockWords });
	let steps = 0;
	while (!reading.next().done) steps++;
	return { steps, reads };
};

const shapes = [
	{ name: "a list of different names", line: (i: number) => `[${fullName(i)}|p], ` },
	{ name: "one name again and again", line: () => "[Xi Jinping|p] spoke. " },
	{ name: "one surname again and again", line: (i: number) => (i === 0 ? "[Xi Jinping|p] came. " : "[Xi|p] spoke. ") },
	{ name: "one place again and again", line: () => "in [Paris|l], " },
	{ name: "people of one surname", line: (i: number) => `[${GIVEN[i % 10]}${i} Birch|p] and ` },
	{ name: "bodies that begin alike", line: (i: number) => `the [Bank of ${fullName(i)}|o] and ` },
	{
		name: "acronyms told",
		line: (i: number) => `the [Great Bank ${fullName(i)}|o] ([GB${fullName(i).toUpperCase().slice(0, 3)}|o]) `,
	},
];

describe("work grows with the text, not with its square", () => {
	for (const { name, line } of shapes)
		test(name, () => {
			const text = (count: number) => Array.from({ length: count }, (_, i) => line(i)).join("");
			const small = work([text(500)]);
			const large = work([text(2_000)]);
			expect(large.reads).toBeLessThan(6 * small.reads);
			expect(large.steps).toBeGreaterThan(2 * small.steps);
		});
});

test("one name 5,000 times is one entity with 5,000 mentions", () => {
	const { reading } = readMarked([Array.from({ length: 5_000 }, () => "[Xi Jinping|p] spoke. ").join("")]);
	expect(reading.entities.map(({ id, count }) => [id, count])).toEqual([["p:xi-jinping", 5_000]]);
});

test("2,000 different names in one sentence are 2,000 entities", () => {
	const line = Array.from({ length: 2_000 }, (_, i) => `[${fullName(i)}|p]`).join(", ");
	const { reading } = readMarked([line]);
	expect(reading.entities).toHaveLength(2_000);
	expect(reading.mentions).toHaveLength(2_000);
});

const circles = [
	{ name: "each the other’s", text: "[Alpha Beta|o] ([AB|o]) and [AB|o] ([Alpha Beta|o]) and [AB|o]." },
	{ name: "letters for letters", text: "[ABC|o] ([CBA|o]), [CBA|o] ([ABC|o])." },
	{ name: "a ring of three", text: "[Abc Bca|o] ([AB|o]), [AB Cab|o] ([AC|o]), [AC Abc|o] ([AA|o]), [AA|o]." },
	{ name: "its own", text: "[AB|o] ([AB|o])." },
];
describe("acronyms in a circle end", () => {
	for (const { name, text } of circles)
		test(name, () => {
			const { mentions } = readMarked([text]).reading;
			expect(mentions).toHaveLength([...text.matchAll(MARK)].length);
			for (const { entity } of mentions) expect(entity).not.toBeNull();
		});
});

const dates: readonly {
	readonly name: string;
	readonly date: ArticleDate | null;
	readonly role: string | undefined;
}[] = [
	{ name: "none", date: null, role: undefined },
	{ name: "1970, before he was born", date: { from: "1970-01-01", to: "1970-01-01", source: "meta" }, role: undefined },
	{ name: "the future", date: { from: "2199-01-01", to: "2199-01-01", source: "url" }, role: "President" },
	{ name: "a year of hand-over", date: { from: "2013-01-01", to: "2013-12-31", source: "text" }, role: "President" },
];
describe("dates that cannot be", () => {
	for (const { name, date, role } of dates)
		test(name, () => {
			const { reading } = readMarked(["[Xi Jinping|p] spoke."], date);
			const [xi] = reading.entities;
			expect(xi?.id).toBe("p:xi-jinping");
			expect(xi?.roleThen?.title).toBe(role);
			expect(xi?.roleLatest?.title).toBe("President");
		});
});
