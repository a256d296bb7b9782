import { describe, expect, test } from "vitest";
import { readMarked } from "./marked-for-tests";

/** Famous namesakes that must not be shown, and the rule that keeps them away. */
const cases: readonly {
	readonly name: string;
	readonly text: readonly string[];
	readonly expected: readonly (string | null)[];
}[] = [
	{
		name: "a bare New York is the city, whatever towns of the state are named",
		text: ["In [Albany|l] and in [New York|l] rain fell on the [US|l]."],
		expected: ["g:albany", "g:nyc", "c:US"],
	},
	{
		name: "New York behind a town is the state",
		text: ["A fire in [Albany|l], [New York|l], went out."],
		expected: ["g:albany", "a:US.NY"],
	},
	{
		name: "a town in one state is not the one in another",
		text: ["A paper in [Midland|l], [Michigan|l], closed."],
		expected: ["x:midland", "a:US.MI"],
	},
	{
		name: "a verb in a headline is no town",
		text: ["Soldier’s Photo [Sparks|l] Much Controversy", "It was taken in the [US|l]."],
		expected: ["x:sparks", "c:US"],
	},
	{
		name: "the same word after a preposition is the town",
		text: ["Man Held After Shots In [Sparks|l] Nevada", "It was in the [US|l]."],
		expected: ["g:sparks", "c:US"],
	},
	{
		name: "somebody’s house is no palace of a country that is not spoken of",
		text: [
			"He sat in his “[Blue House|o]” in [Paris|l], [France|l], said the [Chinese|o] of [China|l] and [Lebanon|l].",
		],
		expected: ["x:blue-house", "g:paris", "c:FR", "x:chinese", "c:CN", "c:LB"],
	},
	{
		name: "a title before a place name is a person’s",
		text: ["Prince [Albany|l] died."],
		expected: ["x:albany"],
	},
	{
		name: "Ms. Trump is not the man whom everybody knows by that name",
		text: ["President [Trump|p] left. [Ivanka Trump|p] stayed. Ms. [Trump|p] spoke."],
		expected: ["p:donald-trump", "p:ivanka-trump", "p:ivanka-trump"],
	},
	{
		name: "a surname with its particle is no full name: of two who bear it neither is shown",
		text: ["[Anton von Reden|p] fell. Then [Fritz von Reden|p] wept. Later [von Reden|p] spoke."],
		expected: ["x:anton-von-reden", "x:fritz-von-reden", null],
	},
	{
		name: "the son of somebody is less likely meant by the surname",
		text: ["[Anton von Reden|p] fell. His son [Fritz von Reden|p] wept. Later [von Reden|p] spoke."],
		expected: ["x:anton-von-reden", "x:fritz-von-reden", "x:anton-von-reden"],
	},
	{
		name: "a town’s name stands for a player once it has been told so",
		text: ["[Mal Paris|p] won. [Paris|l], who served well, led. Nobody beat [Paris|l] before. He lives in [Paris|l]."],
		expected: ["x:mal-paris", "x:mal-paris", "x:mal-paris", "g:paris"],
	},
];

describe("namesakes", () => {
	for (const { name, text, expected } of cases)
		test(name, () => expect(readMarked(text).reading.mentions.map(({ entity }) => entity)).toEqual(expected));
});
