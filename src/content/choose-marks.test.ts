import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Block } from "../core/block";
import type { Mention } from "../core/reading";
import { runAtOnce } from "../core/run-at-once";
import { DEFAULT_SETTINGS } from "../core/settings";
import { chooseMarks } from "./choose-marks";

const { document } = new JSDOM("").window;
const NAMES = [
	{ name: "Ann Lee", entity: "p:ann", type: "person" },
	{ name: "Bo", entity: null, type: "person" },
	{ name: "Riga", entity: "g:riga", type: "place" },
	{ name: "Oslo", entity: "g:oslo", standsFor: "c:NO", type: "place" },
	{ name: "Norway", entity: "c:NO", type: "place" },
] as const;

/** A reading in which every name of the list is a mention. */
const read = (texts: readonly (readonly [Block["kind"], string])[]) => {
	const blocks = texts.map(([kind, text]) => ({ kind, text }));
	const nodes = blocks.map(({ text }) => [
		{ node: document.createTextNode(text), nodeStart: 0, start: 0, length: text.length },
	]);
	const mentions = blocks
		.flatMap(({ text }, block) =>
			NAMES.flatMap(({ name, ...rest }) =>
				[...text.matchAll(new RegExp(name, "g"))].map(
					({ index }): Mention => ({
						...rest,
						block,
						start: index,
						end: index + name.length,
						sense: null,
						via: "dictionary",
						confidence: 1,
						why: "",
					}),
				),
			),
		)
		.sort((a, b) => a.block - b.block || a.start - b.start);
	return { blocks, nodes, reading: { article: { title: "", date: null, language: "en" }, entities: [], mentions } };
};

const long = "x".repeat(1500);
const cases = [
	{
		name: "the first mention in a section",
		text: [
			["paragraph", "Ann Lee met Bo. Ann Lee left Bo."],
			["paragraph", "Ann Lee is in Riga."],
		],
		painted: ["Ann Lee", "Bo", "Riga"],
	},
	{
		name: "once more after a heading",
		text: [
			["paragraph", "Ann Lee"],
			["heading", "What next"],
			["paragraph", "Ann Lee"],
		],
		painted: ["Ann Lee", "Ann Lee"],
	},
	{
		name: "once more after a screenful of text",
		text: [
			["paragraph", `Ann Lee ${long}`],
			["paragraph", "Ann Lee"],
		],
		painted: ["Ann Lee", "Ann Lee"],
	},
	{
		name: "a place that stands for a body counts for the body",
		text: [["paragraph", "Norway spoke. Oslo said no."]],
		painted: ["Norway"],
	},
	{
		name: "nobody in a byline, and the same name where the story has it",
		text: [
			["headline", "Riga"],
			["byline", "By Ann Lee in Oslo"],
			["paragraph", "Ann Lee went to Oslo."],
		],
		painted: ["Riga", "Ann Lee", "Oslo"],
	},
	{
		name: "every mention",
		text: [["paragraph", "Ann Lee, Ann Lee"]],
		settings: { density: "every" },
		painted: ["Ann Lee", "Ann Lee"],
	},
	{ name: "none until asked", text: [["paragraph", "Ann Lee, Ann Lee"]], settings: { density: "none" }, painted: [] },
	{
		name: "no kind that is switched off",
		text: [["paragraph", "Ann Lee in Riga"]],
		settings: { kinds: { person: false, organisation: true, place: true } },
		painted: ["Riga"],
	},
] as const;

const chosen = (...input: Parameters<typeof chooseMarks>) => runAtOnce(chooseMarks(...input));

describe("chooseMarks", () => {
	for (const { name, text, painted, ...rest } of cases)
		it(`paints ${name}`, () => {
			const input = read(text);
			const settings = { ...DEFAULT_SETTINGS, ...("settings" in rest ? rest.settings : {}) };
			const marks = chosen(input, settings);
			const words = marks
				.filter(({ isPainted }) => isPainted)
				.map(({ pieces }) =>
					pieces.map(({ node, nodeStart, length }) => node.data.slice(nodeStart, nodeStart + length)).join(""),
				);
			expect(words).toEqual(painted);
		});

	it("lets what is not painted answer the pointer, but no kind that is switched off", () => {
		const input = read([["paragraph", "Ann Lee, Ann Lee in Riga"]]);
		expect(chosen(input, { ...DEFAULT_SETTINGS, density: "none" })).toHaveLength(3);
		const kinds = { person: false, organisation: true, place: true };
		expect(chosen(input, { ...DEFAULT_SETTINGS, kinds })).toHaveLength(1);
	});

	it("draws no line under whom the reader knows, who answers the pointer all the same", () => {
		const input = read([["paragraph", "Ann Lee in Riga"]]);
		const [first] = input.reading.mentions;
		const marks = chosen({ ...input, unpainted: new Set([first?.entity ?? ""]) }, DEFAULT_SETTINGS);
		expect(marks.map(({ isPainted }) => isPainted)).toEqual([false, true]);
	});

	it("dots places and underlines everybody else", () => {
		const styles = chosen(read([["paragraph", "Ann Lee in Riga"]]), DEFAULT_SETTINGS).map(({ style }) => style);
		expect(styles).toEqual(["actor", "place"]);
	});
});
