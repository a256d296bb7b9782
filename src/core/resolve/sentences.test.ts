import { describe, expect, test } from "vitest";
import { words } from "../text/words";
import { sentenceStarts } from "./sentences";

const cases: readonly { readonly name: string; readonly sentences: readonly string[] }[] = [
	{ name: "plain", sentences: ["She left.", "He stayed."] },
	{ name: "titles", sentences: ["Mr. Okoye met Gen. Silva.", "They talked."] },
	{ name: "initials", sentences: ["J. D. Marsh spoke.", "Nobody heard it."] },
	{ name: "dotted abbreviation goes on", sentences: ["U.S. Treasury officials met."] },
	{ name: "dotted abbreviation ends", sentences: ["They live in the U.S.", "The rest left."] },
	{ name: "closing quotes", sentences: ["“We will go.”", "Then they went."] },
	{ name: "straight quotes open", sentences: ["It was over.", '"We will go," she said.'] },
	{ name: "question", sentences: ["Who goes?", "Nobody."] },
	{ name: "decimal", sentences: ["Prices rose 3.5 percent."] },
	{ name: "lower case after a stop", sentences: ["The firm at No. 5 vs. them won."] },
];

describe("sentenceStarts", () => {
	for (const { name, sentences } of cases)
		test(name, () => {
			const text = sentences.join(" ");
			const cut = words(text);
			const starts = sentenceStarts(cut).map((i) => cut[i]?.start ?? -1);
			expect(starts.map((start, i) => text.slice(start, starts[i + 1]).trim())).toEqual(sentences);
		});
});
