import { describe, expect, test } from "vitest";
import type { GoldDocument, JudgedMention } from "./gold";
import { sidesOf } from "./judge-spans";
import { addLinkScores, emptyLinkScores, linkRates } from "./score-links";
import { addPlaceScores, distanceKm, emptyPlaceScores } from "./score-places";
import { addShortFormScores, emptyShortFormScores } from "./score-short-forms";
import { addSpanScores, emptySpanScores } from "./score-spans";
import { ratesOf } from "./tally";
import { trimSpan } from "./trim-span";

const trims: readonly (readonly [text: string, kept: string])[] = [
	["the United Nations", "United Nations"],
	["The Hague", "Hague"],
	["Kenya’s", "Kenya"],
	["“Lima,”", "Lima"],
	["Hamas’", "Hamas"],
	["the", "the"],
	["U.S.", "U.S"],
	["— Reuters —", "Reuters"],
];

describe("trimSpan", () => {
	for (const [text, kept] of trims)
		test(text, () => {
			const { start, end } = trimSpan(text, { start: 0, end: text.length });
			expect(text.slice(start, end)).toBe(kept);
		});
});

const TEXT = "Xi met the Bank of Peru in Lima on Monday.";
const at = (surface: string) => ({ start: TEXT.indexOf(surface), end: TEXT.indexOf(surface) + surface.length });
const gold = (
	mentions: readonly Partial<GoldDocument["mentions"][number]>[],
	more: Partial<GoldDocument> = {},
): GoldDocument => ({
	id: "a",
	text: TEXT,
	mentions: mentions.map((mention) => ({ start: 0, end: 0, type: null, ...mention })),
	...more,
});
const XI = { ...at("Xi"), type: "person" as const };
const BANK = { ...at("Bank of Peru"), type: "organisation" as const };
const LIMA = { ...at("Lima"), type: "place" as const };
const PERU: JudgedMention = { ...at("Peru"), type: "place" };

const spanCases: readonly {
	readonly name: string;
	readonly gold: GoldDocument;
	readonly given: readonly JudgedMention[];
	readonly isMiscNeutral?: boolean;
	/** right, wrong, missed of exact span and type; the same of overlapping span. */
	readonly exact: readonly number[];
	readonly overlap: readonly number[];
}[] = [
	{ name: "all right", gold: gold([XI, BANK]), given: [XI, BANK], exact: [2, 0, 0], overlap: [2, 0, 0] },
	{ name: "wrong type", gold: gold([XI]), given: [{ ...XI, type: "place" }], exact: [0, 1, 1], overlap: [1, 0, 0] },
	{ name: "part of a name", gold: gold([BANK]), given: [PERU], exact: [0, 1, 1], overlap: [1, 0, 0] },
	{
		name: "the article does not count",
		gold: gold([BANK]),
		given: [{ ...at("the Bank of Peru"), type: "organisation" }],
		exact: [1, 0, 0],
		overlap: [1, 0, 0],
	},
	{ name: "twice the same", gold: gold([XI]), given: [XI, XI], exact: [1, 0, 0], overlap: [1, 0, 0] },
	{
		name: "optional gold",
		gold: gold([{ ...LIMA, optional: true }]),
		given: [LIMA],
		exact: [0, 0, 0],
		overlap: [0, 0, 0],
	},
	{ name: "untyped gold", gold: gold([{ ...LIMA, type: null }]), given: [LIMA], exact: [0, 0, 0], overlap: [0, 0, 0] },
	{
		name: "misc counts",
		gold: gold([{ ...at("Monday"), type: "misc" }]),
		given: [{ ...at("Monday"), type: "place" }],
		exact: [0, 1, 0],
		overlap: [0, 1, 0],
	},
	{
		name: "misc is neutral when asked",
		gold: gold([{ ...at("Monday"), type: "misc" }]),
		given: [{ ...at("Monday"), type: "place" }],
		isMiscNeutral: true,
		exact: [0, 0, 0],
		overlap: [0, 0, 0],
	},
	{
		name: "types that were not labelled",
		gold: gold([LIMA], { annotated: ["place"] }),
		given: [LIMA, XI],
		exact: [1, 0, 0],
		overlap: [1, 0, 0],
	},
	{
		name: "outside the labelled stretch",
		gold: gold([XI, LIMA], { eval_span: [0, 10] }),
		given: [XI, LIMA],
		exact: [1, 0, 0],
		overlap: [1, 0, 0],
	},
	{
		name: "two guesses in one name",
		gold: gold([BANK]),
		given: [PERU, { ...at("Bank"), type: "organisation" }],
		exact: [0, 2, 1],
		overlap: [1, 1, 0],
	},
];

describe("span scores", () => {
	for (const { name, gold: document, given, isMiscNeutral = false, exact, overlap } of spanCases)
		test(name, () => {
			const scores = emptySpanScores();
			addSpanScores(scores, sidesOf(document, given, { isMiscNeutral }));
			const { type } = scores.exact;
			const { span } = scores.overlap;
			expect([type.right, type.wrong, type.missed]).toEqual(exact);
			expect([span.right, span.wrong, span.missed]).toEqual(overlap);
		});

	test("rates", () =>
		expect(ratesOf({ right: 3, wrong: 1, missed: 3 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 }));
	test("rates of nothing", () => expect(ratesOf({ right: 0, wrong: 0, missed: 0 }).f1).toBe(0));
});

test("links: right, wrong, stray and on a name that nobody can link", () => {
	const document = gold([
		{ ...XI, link: "Xi_Jinping" },
		{ ...BANK, link: "Central Reserve Bank of Peru", qid: "Q1" },
		{ ...LIMA },
	]);
	const given: JudgedMention[] = [
		{ ...XI, link: "https://en.wikipedia.org/wiki/Xi Jinping" },
		{ ...BANK, link: "Central Reserve Bank of Peru", qid: "Q2" },
		{ ...LIMA, link: "Lima" },
		{ ...at("Monday"), type: "place", link: "Monday" },
	];
	const scores = emptyLinkScores();
	addLinkScores(scores, sidesOf(document, given, { isMiscNeutral: false }));
	expect(scores).toEqual({ linkable: 2, nil: 1, right: 1, wrong: 1, stray: 1, onNil: 1 });
	expect(linkRates(scores)).toEqual({ ofJudged: 1 / 2, ofMade: 1 / 3, ofLinkable: 1 / 2 });
});

test("places within 161 km", () => {
	const scores = emptyPlaceScores();
	const lima = { ...LIMA, lat: -12.05, lon: -77.04 };
	addPlaceScores(scores, sidesOf(gold([lima]), [{ ...LIMA, lat: -12.1, lon: -77 }], { isMiscNeutral: false }));
	addPlaceScores(scores, sidesOf(gold([lima]), [{ ...LIMA, lat: 40, lon: -84 }], { isMiscNeutral: false }));
	addPlaceScores(scores, sidesOf(gold([lima]), [LIMA], { isMiscNeutral: false }));
	expect(scores).toEqual({ gold: 3, placed: 2, near: 1 });
	expect(distanceKm({ lat: 52.52, lon: 13.4 }, { lat: 48.86, lon: 2.35 })).toBeCloseTo(878, -1);
});

test("short forms: surnames whose full name is in the text, found exactly and given to the same entity", () => {
	const text = "Ann Lee met Bo Poe and Cy Poe. Lee spoke. Lee left. Poe stayed. Fox ran.";
	const spans = [...text.matchAll(/Ann Lee|Bo Poe|Cy Poe|Lee|Poe|Fox/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		type: "person" as const,
	}));
	const document: GoldDocument = { id: "a", text, mentions: spans };
	const given = spans.map((span, i) => ({ ...span, entity: ["x:lee", "x:bo", "x:cy", "x:lee", "x:other"][i] ?? null }));
	const scores = emptyShortFormScores();
	addShortFormScores(scores, document, sidesOf(document, given, { isMiscNeutral: false }));
	expect(scores).toEqual({ gold: 2, found: 2, compared: 2, same: 1, shared: 1 });
	const without = emptyShortFormScores();
	addShortFormScores(without, document, sidesOf(document, given.slice(0, 4), { isMiscNeutral: false }));
	expect(without).toEqual({ gold: 2, found: 1, compared: 1, same: 1, shared: 1 });
});
