import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../block";
import type { LookUpReply } from "../look-up";
import type { NameSpan } from "../name-span";
import { words } from "../text/words";
import { findNames } from "./find-names";
import { makeNamesCache, type NamesCache } from "./names-cache";

const EMPTY: LookUpReply = { hits: {}, entities: {}, asOf: "2026-01-01" };
const KENYA: LookUpReply = {
	hits: {
		kenya: { senses: [{ entity: "c:KE", alias: "name", prior: 1 }], flags: {} },
		brook: { senses: [], flags: { surname: true } },
	},
	entities: {},
	asOf: "2026-01-01",
};

const namesOf = (texts: readonly string[], reply: LookUpReply, cache?: NamesCache): NameSpan[] => {
	const blocks = texts.map((text): Block => ({ text, kind: "paragraph" }));
	const cut = texts.map((text) => words(text));
	const work = findNames(blocks, cut, reply, { cache });
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};

/** Sentences that bear on each other: surnames, acronyms, words in both cases, datelines, headlines, another language. */
const sentence = fc.constantFrom(
	"Stephen Brook was elected in Leeds.",
	"Later, Brook said he would resign.",
	"The brook had dried up.",
	"The African Union (AU) met in Kenya.",
	"AU officials left.",
	"BROOK LEAVES LEEDS",
	"Brook Leaves Leeds After Two Years In Office",
	"May said that she may go in May.",
	"Die Regierung hat am Montag neue Maßnahmen beschlossen.",
	"LEEDS, Kenya (AP) — Kenya Airways said so.",
	"It rained.",
	"",
);
const page = fc.array(
	fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" ")),
	{ maxLength: 6 },
);
const reply = fc.constantFrom(EMPTY, KENYA);

describe("a cache of names", () => {
	test("changes nothing, however a page and the dictionary's answer change from reading to reading", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(page, reply), { minLength: 1, maxLength: 5 }), (readings) => {
				const cache = makeNamesCache();
				for (const [texts, own] of readings) expect(namesOf(texts, own, cache)).toEqual(namesOf(texts, own));
			}),
		);
	});

	test("keeps the sentences of the last reading only", () => {
		const cache = makeNamesCache();
		namesOf(["Stephen Brook was elected in Leeds."], EMPTY, cache);
		namesOf(["Joe Biden met Emmanuel Macron in Paris."], EMPTY, cache);
		expect([...cache.sentences.keys()]).toEqual(["Joe Biden met Emmanuel Macron in Paris."]);
	});
});
