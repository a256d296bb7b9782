import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textBlocks } from "./text-blocks";

const cases: readonly {
	readonly name: string;
	readonly text: string;
	readonly blocks: readonly (readonly [string, string])[];
}[] = [
	{ name: "empty", text: "", blocks: [] },
	{ name: "only spaces", text: " \n\t\n", blocks: [] },
	{ name: "one line", text: "Talks begin in Lima", blocks: [["paragraph", "Talks begin in Lima"]] },
	{
		name: "headline and paragraphs",
		text: "Talks begin in Lima\n\nMinisters met.\nThey will meet again.",
		blocks: [
			["headline", "Talks begin in Lima"],
			["paragraph", "Ministers met."],
			["paragraph", "They will meet again."],
		],
	},
	{
		name: "heading and list",
		text: "Ministers met.\nWhat is next\n- a vote\n- a march",
		blocks: [
			["paragraph", "Ministers met."],
			["heading", "What is next"],
			["list-item", "- a vote"],
			["list-item", "- a march"],
		],
	},
	{
		name: "carriage returns",
		text: "One.\r\nTwo.",
		blocks: [
			["paragraph", "One."],
			["paragraph", "Two."],
		],
	},
];
const WRAPPED = `${"The minister said that the talks with the union would go on\n".repeat(9)}until Friday.\n\nNobody else spoke that day.`;

describe("textBlocks", () => {
	for (const { name, text, blocks } of cases)
		test(name, () => expect(textBlocks(text).blocks.map((block) => [block.kind, block.text])).toEqual(blocks));

	test("lines of a fixed width are one paragraph", () => expect(textBlocks(WRAPPED).blocks).toHaveLength(2));

	test("every block stands in the text where it says", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("Lima. ", "\n", "\r\n", "- x", "\n\n", "Ü€😀 "), { maxLength: 40 }),
				(parts) => {
					const text = parts.join("");
					const { blocks, starts } = textBlocks(text);
					blocks.forEach((block, i) => {
						const start = starts[i] ?? -1;
						expect(text.slice(start, start + block.text.length)).toBe(block.text);
					});
				},
			),
		);
	});
});
