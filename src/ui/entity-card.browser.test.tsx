import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { cardEnglish } from "./card-english";
import type { CardModel } from "./card-model";
import { EntityCard } from "./EntityCard";

const base: CardModel = {
	id: "p:ann-lee",
	name: "Ann Lee",
	type: "person",
	kind: "person",
	description: "",
	countries: [],
	count: 1,
	with: [],
	why: "Full name.",
	mayHaveChanged: false,
};
const mayor = { title: "Mayor", ofName: "Oslo", from: "2021", to: "2025", asOf: "2026-08-22" };
const now = { title: "Senator", from: "2025", asOf: "2026-08-22" };

const cases: readonly {
	readonly name: string;
	readonly model: Partial<CardModel>;
	readonly says: readonly string[];
	readonly not?: readonly string[];
}[] = [
	{
		name: "the role then and the latest known",
		model: { roleThen: mayor, roleLatest: now, writtenOn: "2023-06-18" },
		says: [
			"When this was written, Jun 2023",
			"Mayor, Oslo",
			"2021–2025",
			"Latest known, as of Aug 2026",
			"Senator",
			"since 2025",
		],
	},
	{
		name: "that an office has ended since",
		model: { roleThen: mayor, roleLatest: mayor, writtenOn: "2023-06-18" },
		says: ["Mayor, Oslo", "no longer in this office"],
	},
	{
		name: "one role where it is still held",
		model: { roleThen: now, roleLatest: now },
		says: ["Then and latest known, as of Aug 2026", "Senator"],
		not: ["no longer"],
	},
	{
		name: "the latest role where the article has no date",
		model: { roleLatest: mayor },
		says: ["Latest known, as of Aug 2026", "former Mayor, Oslo"],
		not: ["When this was written"],
	},
	{
		name: "the sentence that introduces somebody of no dictionary",
		model: { introduction: "Ann Lee, a fellow, said so.", roleLatest: { title: "fellow", asOf: "" } },
		says: ["From this article", "fellow", "Ann Lee, a fellow, said so."],
		not: ["Latest known"],
	},
	{
		name: "who might be meant",
		model: { candidates: [{ id: "a", name: "Bo Lee", description: "singer" }], count: 0 },
		says: ["Not sure", "Bo Lee", "singer"],
		not: ["mention"],
	},
	{ name: "that it knows nobody", model: { candidates: [], count: 0 }, says: ["in no dictionary"] },
	{
		name: "names with markup in them as text",
		model: { name: "<img src=x onerror=alert(1)>", description: "<b>bold</b>" },
		says: ["<img src=x onerror=alert(1)>", "<b>bold</b>"],
	},
];

let place = document.createElement("div");
const show = (model: Partial<CardModel>): HTMLElement => {
	place = document.createElement("div");
	document.body.append(place);
	render(<EntityCard model={{ ...base, ...model }} t={cardEnglish} locale="en" />, place);
	return place;
};
afterEach(() => place.remove());

describe("the card says", () => {
	for (const { name, model, says, not = [] } of cases)
		it(name, () => {
			// A date does not break over lines.
			const text = (show(model).textContent ?? "").replaceAll("\u00a0", " ");
			for (const words of says) expect(text).toContain(words);
			for (const words of not) expect(text).not.toContain(words);
			expect(place.querySelector("img, script, b")).toBeNull();
		});
});

describe("the card", () => {
	it("leads to Wikipedia only by a click, and tells it nothing", () => {
		const link = show({ link: "Ann Lee" }).querySelector("a");
		expect(link?.getAttribute("href")).toBe("https://en.wikipedia.org/wiki/Ann_Lee");
		expect(link?.rel).toContain("noreferrer");
		expect(link?.target).toBe("_blank");
	});

	it("names its countries for those who do not know their letters", () => {
		expect(show({ countries: ["LV"] }).querySelector("abbr")?.title).toBe("Latvia");
	});

	it("has a name for screen readers and one heading", () => {
		const card = show({}).querySelector("article");
		expect(card?.getAttribute("aria-label")).toBe("Card: Ann Lee");
		expect(card?.querySelectorAll("h1, h2, h3")).toHaveLength(1);
	});

	it("folds away why it thinks so", () => {
		const why = show({ runnerUp: { id: "b", name: "Bo Lee", description: "singer" } }).querySelector("details");
		expect(why?.open).toBe(false);
		expect(why?.textContent).toContain("Or: Bo Lee, singer");
	});
});
