import { expect, test } from "vitest";
import type { NameInText, TextView } from "./name-in-text";
import { needsMet } from "./needs-met";
import { replyOf } from "./reply-for-tests";
import type { StoryContext } from "./story-context";

const TEXTS = ["Amazon said little.", "Amazon sells books online.", "The Gap is wide."];
const reply = replyOf([
	{ id: "o:amazon", kind: "company", name: "Amazon.com", also: [["short", "Amazon", { needs: ["online"] }]] },
	{ id: "o:gap", kind: "company", name: "Gap Inc.", also: [["short", "Gap", { needs: ["retailer", "c:US"] }]] },
]);
const nameAt = (block: number, key: string): NameInText => ({
	index: block,
	block,
	start: 0,
	end: key.length,
	type: "organisation",
	confidence: 1,
	surface: key,
	key,
	tokens: [key],
	firstWord: 0,
	endWord: 1,
	sentence: block,
	senses: reply.hits[key]?.senses ?? [],
});
const names = [nameAt(0, "amazon"), nameAt(1, "amazon"), nameAt(2, "gap")];
const view: TextView = {
	blocks: TEXTS.map((text) => ({ text, kind: "paragraph" })),
	blockWords: [],
	sentences: [],
	names,
	reply,
};
const context = (countries: readonly string[]): StoryContext => ({
	share: (country) => (countries.includes(country) ? 0.5 : 0),
	hints: 1,
	isHintedIn: () => false,
	regionsOf: () => 0,
	townsIn: () => 0,
	named: new Set(),
	offices: new Set(),
	entityOf: () => undefined,
	demonym: () => null,
});
const met = (at: number, countries: readonly string[] = []): boolean => {
	const name = names[at];
	const [sense] = name?.senses ?? [];
	if (!name || !sense) throw new Error("The case has no sense.");
	return needsMet(view, context(countries))(sense, name);
};

test("a word in the same block is enough", () => expect(met(1)).toBe(true));
test("a name that once stands so means the same in the whole article", () => expect(met(0)).toBe(true));
test("without it the sense is out of the question", () => expect(met(2)).toBe(false));
test("a town or demonym of a country stands for the country", () => expect(met(2, ["US"])).toBe(true));
