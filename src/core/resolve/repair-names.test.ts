import { describe, expect, test } from "vitest";
import type { NameSpan } from "../name-span";
import { words } from "../text/words";
import { repairNames } from "./repair-names";
import { replyOf } from "./reply-for-tests";

const PLAIN = replyOf([
	{ id: "o:fund", kind: "think-tank", name: "German Marshall Fund" },
	{ id: "r:asia", kind: "region", name: "Asia" },
	{ id: "o:times", kind: "media", name: "Asia Times" },
]);
const REPLY = {
	...PLAIN,
	hits: { ...PLAIN.hits, sun: { senses: [], flags: { surname: true } }, mon: { senses: [], flags: {} } },
};

const cases: readonly {
	readonly text: string;
	readonly name: string;
	readonly type: NameSpan["type"];
	readonly mended: readonly string[];
}[] = [
	{
		text: "said German Marshall Fund Asia fellow",
		name: "German Marshall Fund Asia",
		type: "organisation",
		mended: ["German Marshall Fund", "Asia"],
	},
	{
		text: "said German Marshall Fund staff",
		name: "German Marshall Fund",
		type: "organisation",
		mended: ["German Marshall Fund"],
	},
	{ text: "said Danube Fund Asia staff", name: "Danube Fund Asia", type: "organisation", mended: ["Danube Fund Asia"] },
	{ text: "said Yun Sun, head of it", name: "Yun", type: "person", mended: ["Yun Sun"] },
	{ text: "met Yun Mon, they said", name: "Yun", type: "person", mended: ["Yun"] },
	{ text: "met Yun Sun 12 May", name: "Yun", type: "person", mended: ["Yun"] },
	{ text: "met Li Yun Sun", name: "Li Yun", type: "person", mended: ["Li Yun"] },
];

describe("repairNames", () => {
	for (const { text, name, type, mended } of cases)
		test(text, () => {
			const start = text.indexOf(name);
			const span = { block: 0, start, end: start + name.length, type, confidence: 0.8 };
			const given = repairNames([span], { words: words(text), text, reply: REPLY });
			expect(given.map((one) => text.slice(one.start, one.end))).toEqual(mended);
		});
});
