import { describe, expect, it } from "vitest";
import type { Mention, Reading, ReadingEntity } from "../core/reading";
import { cardEnglish } from "./card-english";
import { kindLine, mentionsLine, standsLine } from "./card-lines";
import { cardModel } from "./card-model";
import { isSameRole, roleTitle, roleYears } from "./role-words";
import { wikipediaAddress } from "./wikipedia-address";
import { writtenDate } from "./written-date";

const words = { t: cardEnglish, locale: "en" };
const entity = (one: Partial<ReadingEntity> & Pick<ReadingEntity, "id" | "name">): ReadingEntity => ({
	type: "person",
	kind: "person",
	description: "",
	count: 2,
	countries: [],
	weight: 1,
	with: [],
	...one,
});
const mention = (one: Partial<Mention>): Mention => ({
	block: 0,
	start: 0,
	end: 3,
	type: "person",
	entity: "p:ann",
	sense: null,
	via: "dictionary",
	confidence: 0.9,
	why: "The full name.",
	...one,
});
const reading = (entities: readonly ReadingEntity[]): Reading => ({
	article: { title: "", date: { from: "2023-06-18", to: "2023-06-18", source: "json-ld" }, language: "en" },
	entities,
	mentions: [],
});
const ANN = entity({
	id: "p:ann",
	name: "Ann Lee",
	description: "Latvian politician",
	countries: ["LV"],
	link: "Ann Lee",
	with: ["c:NO", "x:gone"],
});
const NORWAY = entity({ id: "c:NO", name: "Norway", type: "place", kind: "country", countries: ["NO"] });
const OSLO = entity({ id: "g:oslo", name: "Oslo", type: "place", kind: "city", countries: ["NO"] });

describe("the card's model", () => {
	it("shows who is meant, with whom, and the date of the article", () => {
		const model = cardModel({
			mention: mention({}),
			reading: reading([ANN, NORWAY]),
			surface: "Lee",
			today: "2026-11-23",
		});
		expect(model).toMatchObject({
			name: "Ann Lee",
			with: [{ id: "c:NO", name: "Norway" }],
			writtenOn: "2023-06-18",
			link: "Ann Lee",
			count: 2,
		});
	});

	it("tells whose relative somebody is, as the article has it", () => {
		const bo = entity({ id: "x:bo", name: "Bo Lee" });
		const at = { block: 0, start: 0, end: 9 };
		const story = { relations: [{ kind: "spouse" as const, of: "x:bo", to: "p:ann", word: "wife", at }] };
		const said = { mention: mention({}), surface: "Lee", today: "2026-11-23" };
		expect(cardModel({ ...said, reading: { ...reading([ANN, bo]), story } }).relation).toEqual({
			word: "wife",
			of: { id: "x:bo", name: "Bo Lee" },
		});
		expect(cardModel({ ...said, reading: reading([ANN, bo]) }).relation).toBeUndefined();
	});

	it("the letters of no country stand on what several claim", () => {
		const claimedBy = [NORWAY, OSLO].map(({ id, name }) => ({ id, name }));
		const said = { mention: mention({}), surface: "Lee", today: "2026-11-23", reading: reading([ANN]) };
		expect(cardModel({ ...said, facts: { claimedBy } }).countries).toEqual([]);
		expect(cardModel({ ...said, facts: { claimedBy: claimedBy.slice(1) } }).countries).toEqual(["LV"]);
	});

	it("shows the body that a place stands for, and says so", () => {
		const said = mention({ type: "place", entity: "g:oslo", standsFor: "c:NO", sense: "government" });
		const model = cardModel({ mention: said, reading: reading([NORWAY, OSLO]), surface: "Oslo", today: "2026-11-23" });
		expect(model.name).toBe("Norway");
		expect(standsLine(model, words)).toBe("“Oslo” here means the government of Norway");
	});

	it("claims nothing of anybody when it is not sure", () => {
		const candidates = [{ id: "p:bo", name: "Bo Lee", description: "singer" }];
		const model = cardModel({
			mention: mention({ confidence: 0.3, candidates }),
			reading: reading([ANN]),
			surface: "Lee",
			today: "2026-11-23",
		});
		expect(model).toMatchObject({ name: "Lee", description: "", countries: [], count: 0 });
		expect(model.candidates?.map(({ name }) => name)).toEqual(["Ann Lee", "Bo Lee"]);
		expect(model.link).toBeUndefined();
	});

	it("says so when nobody can be meant", () => {
		const model = cardModel({
			mention: mention({ entity: null }),
			reading: reading([]),
			surface: "Lee",
			today: "2026-11-23",
		});
		expect(model).toMatchObject({ name: "Lee", candidates: [] });
	});
});

const ages = [
	["2026-08-22", false],
	["2025-11-23", false],
	["2025-11-22", true],
	["2025-11", false],
	["2025-10", true],
	["2025", false],
	["2024", true],
] as const;

describe("what was latest known", () => {
	for (const [asOf, expected] of ages)
		it(`${expected ? "may have changed" : "still holds"} a while after ${asOf}`, () => {
			const known = { ...ANN, roleLatest: { title: "Mayor", asOf } };
			const model = cardModel({ mention: mention({}), reading: reading([known]), surface: "Lee", today: "2026-11-23" });
			expect(model.mayHaveChanged).toBe(expected);
		});
});

const asOf = "2026-08-22";
const roles = [
	{
		role: { title: "Mayor", ofName: "Oslo", from: "2021-01-26", to: "2025-01-20", asOf },
		title: "Mayor, Oslo",
		latest: "former Mayor, Oslo",
		years: "2021–2025",
	},
	{ role: { title: "Mayor", from: "2021", asOf }, title: "Mayor", latest: "Mayor", years: "since 2021" },
	{
		role: { title: "Mayor", to: "2021-05", acting: true, asOf },
		title: "acting Mayor",
		latest: "former Mayor",
		years: "until 2021",
	},
	{
		role: { title: "Mayor", from: "2021-01", to: "2021-05", asOf },
		title: "Mayor",
		latest: "former Mayor",
		years: "2021",
	},
	{ role: { title: "Mayor", asOf }, title: "Mayor", latest: "Mayor", years: "" },
] as const;

describe("a role in words", () => {
	for (const { role, title, latest, years } of roles)
		it(`${title} ${years}`, () => {
			expect([roleTitle(role, cardEnglish), roleTitle(role, cardEnglish, true), roleYears(role, cardEnglish)]).toEqual([
				title,
				latest,
				years,
			]);
			expect(isSameRole(role, { ...role, asOf: "2020" })).toBe(true);
		});
});

const lines = [
	{
		name: "a person with a country and a year of birth",
		model: { ...ANN, description: "", lifetime: { born: "1962-04-16" } },
		expected: "Person · Latvia · born 1962",
	},
	{
		name: "somebody who has died",
		model: { ...ANN, countries: [], lifetime: { born: "1900", died: "1980-02" } },
		expected: "Person · 1900–1980",
	},
	{
		name: "a city whose description names the country",
		model: { ...OSLO, description: "capital of Norway", population: { count: 717_710, year: 2024 } },
		expected: "City · 718 thousand inhabitants (2024)",
	},
	{ name: "a country", model: NORWAY, expected: "Country" },
	{ name: "a place of no dictionary", model: { ...OSLO, kind: null, countries: [] }, expected: "Place" },
] as const;

describe("the line under the name", () => {
	for (const { name, model, expected } of lines)
		it(name, () => expect(kindLine({ ...model, why: "", with: [], mayHaveChanged: false }, words)).toBe(expected));

	it("counts mentions as English does", () => {
		const count = (n: number) => mentionsLine({ ...ANN, why: "", with: [], count: n, mayHaveChanged: false }, words);
		expect([count(1), count(2)]).toEqual(["1 mention in this article", "2 mentions in this article"]);
	});
});

it("writes dates as precisely as they are known", () => {
	const dates = ["2021-01-26", "2021-01", "2021"].map((date) => writtenDate(date, { locale: "en" }));
	expect(dates).toEqual(["Jan 26, 2021", "Jan 2021", "2021"]);
	expect(writtenDate("2021-01-26", { locale: "en", upTo: "month" })).toBe("Jan 2021");
});

it("keeps titles with odd characters inside the address", () => {
	expect(wikipediaAddress("AT&T #1? <b>/x")).toBe("https://en.wikipedia.org/wiki/AT%26T_%231%3F_%3Cb%3E%2Fx");
});
