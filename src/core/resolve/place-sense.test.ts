import { describe, expect, test } from "vitest";
import type { PlaceSense } from "../reading";
import { words } from "../text/words";
import { placeSense, sportWords } from "./place-sense";
import type { PlaceRank } from "./place-use";

/** The first marked name is asked about, the others only stand there. */
const cases: readonly {
	readonly text: string;
	readonly rank: PlaceRank;
	readonly sense: PlaceSense;
	readonly sport?: number;
}[] = [
	{ text: "[Lima] wants talks.", rank: "capital", sense: "government" },
	{ text: "[Lima] lies on the coast.", rank: "capital", sense: "literal" },
	{ text: "He was born in [Lima].", rank: "capital", sense: "literal" },
	{ text: "Talks with [Peru] broke down.", rank: "state", sense: "government" },
	{ text: "Sanctions on [Peru] were lifted.", rank: "state", sense: "government" },
	{ text: "The border with [Peru] is closed.", rank: "state", sense: "literal" },
	{ text: "The [Lima]-based bank failed.", rank: "capital", sense: "literal" },
	{ text: "The [Lima]-backed bill failed.", rank: "capital", sense: "government" },
	{ text: "[Peru]-[Chile] trade talks resumed.", rank: "state", sense: "government" },
	{ text: "The [Peru]-[Chile] border was closed.", rank: "state", sense: "literal" },
	{ text: "[Peru]’s foreign minister left.", rank: "state", sense: "government" },
	{ text: "[Peru]’s northern coast was hit.", rank: "state", sense: "literal" },
	{ text: "[Peru] goes to the polls.", rank: "state", sense: "people" },
	{ text: "[Peru] beat [Chile] 2-1.", rank: "state", sense: "team", sport: 0.6 },
	{ text: "He scored against [Peru].", rank: "state", sense: "team", sport: 0.6 },
	{ text: "The match in [Peru] was stopped.", rank: "state", sense: "literal", sport: 0.6 },
	{ text: "Ties between [Chile] and [Peru] are cool.", rank: "state", sense: "government" },
	{ text: "A road between [Lima] and [Cusco] is closed.", rank: "capital", sense: "literal" },
	{ text: "[Cusco] said no.", rank: "town", sense: "literal" },
	{ text: "The [Ucayali] said to be the source.", rank: "land", sense: "literal" },
	{ text: "[LIMA] (Wire) — Ministers met.", rank: "capital", sense: "literal" },
	{ text: "The [Kremlin] denied it.", rank: "seat", sense: "government" },
	{ text: "Tourists walked past the [Kremlin].", rank: "seat", sense: "literal" },
	{ text: "Peace.", rank: "state", sense: "literal" },
];

const MARK = /\[([^\]]+)\]/g;

describe("placeSense", () => {
	for (const { text, rank, sense, sport = 0 } of cases)
		test(text, () => {
			const plain = text.replace(MARK, "$1");
			const cut = words(plain);
			const ranges: { from: number; to: number }[] = [];
			let shift = 0;
			for (const match of text.matchAll(MARK)) {
				const start = match.index - shift;
				const end = start + (match[1]?.length ?? 0);
				shift += 2;
				ranges.push({
					from: cut.findIndex((word) => word.start >= start),
					to: cut.findLastIndex((word) => word.end <= end) + 1,
				});
			}
			const [first = { from: 0, to: 1 }] = ranges;
			const given = placeSense({
				words: cut,
				firstWord: first.from,
				endWord: first.to,
				sentenceStart: 0,
				sentenceEnd: cut.length,
				rank,
				sport,
				isPlaceAt: (word) => ranges.some(({ from, to }) => from <= word && word < to),
			});
			expect(given).toBe(sense);
		});
});

test("sportWords", () => expect(sportWords(words("Soccer: the striker scored in the talks"))).toBe(3));
