import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../block";
import type { Entity } from "../entity";
import type { Mention, Reading } from "../reading";
import { applyCorrections } from "./apply-corrections";
import { articleAddress, newCorrection, scopeOf } from "./correction-scope";
import { NO_OWN, type Own } from "./own-entries";

const TEXT = "Gerd Müller met Joe Poe in Beijing. Müller left. Beijing said no.";
const BLOCKS: readonly Block[] = [{ text: TEXT, kind: "paragraph" }];
const PLACE = { site: "a.example", article: "https://a.example/1" };

const mention = (surface: string, from: number, rest: Partial<Mention>): Mention => ({
	block: 0,
	start: TEXT.indexOf(surface, from),
	end: TEXT.indexOf(surface, from) + surface.length,
	type: "person",
	entity: null,
	sense: null,
	via: "dictionary",
	confidence: 0.8,
	why: "",
	...rest,
});
const shown = (id: string, name: string, others: readonly string[], type: "person" | "place" = "person") => ({
	id,
	name,
	type,
	kind: type === "person" ? ("person" as const) : ("city" as const),
	description: "",
	count: 1,
	countries: [],
	weight: 0.5,
	with: others,
});
const READING: Reading = {
	article: { title: "", date: null, language: "en" },
	mentions: [
		mention("Gerd Müller", 0, { entity: "p:footballer" }),
		mention("Joe Poe", 0, { candidates: [] }),
		mention("Beijing", 0, { entity: "g:beijing", type: "place", sense: "literal" }),
		mention("Müller", 12, { entity: "p:footballer", via: "short-form" }),
		mention("Beijing", 40, { entity: "g:beijing", standsFor: "c:CN", type: "place", sense: "government" }),
	],
	entities: [
		{ ...shown("p:footballer", "Gerd Müller", ["g:beijing"]), count: 2 },
		shown("g:beijing", "Beijing", ["p:footballer"], "place"),
		shown("c:CN", "China", [], "place"),
	],
};
const entity = (id: string, name: string): Entity => ({
	id,
	name,
	kind: "person",
	description: "German politician",
	countries: ["DE"],
	roles: [{ title: "Minister", of: "c:DE" }],
	asOf: "2026-01-01",
	sources: [],
});
const ENTITIES = { "p:minister": entity("p:minister", "Gerd Müller") };
const say = (surface: string, not: string | null, instead: string | null, scope: "article" | "site" | "always") =>
	newCorrection({ surface, not, instead, scope, place: PLACE, today: "2026-11-24" });
const own = (...corrections: Own["corrections"]): Own => ({ ...NO_OWN, corrections });
const correct = (mine: Own, place: typeof PLACE = PLACE) =>
	applyCorrections(READING, { own: mine, place, blocks: BLOCKS, entities: ENTITIES });

describe("what a reader says", () => {
	const cases = [
		{
			name: "another one, and so the short forms",
			own: own(say("Gerd Müller", "p:footballer", "p:minister", "always")),
			ids: ["p:minister", null, "g:beijing", "p:minister", "g:beijing>c:CN"],
		},
		{
			name: "nobody of these",
			own: own(say("Gerd Müller", "p:footballer", null, "article")),
			ids: ["x:gerd-muller", null, "g:beijing", "x:gerd-muller", "g:beijing>c:CN"],
		},
		{
			name: "a short form alone",
			own: own(say("Müller", "p:footballer", null, "site")),
			ids: ["p:footballer", null, "g:beijing", "x:muller", "g:beijing>c:CN"],
		},
		{
			name: "who an open name means",
			own: own(say("Joe Poe", null, "p:minister", "always")),
			ids: ["p:footballer", "p:minister", "g:beijing", "p:footballer", "g:beijing>c:CN"],
		},
		{
			name: "the city, not the government",
			own: own(say("Beijing", "c:CN", "g:beijing", "always")),
			ids: ["p:footballer", null, "g:beijing", "p:footballer", "g:beijing"],
		},
		{
			name: "this article goes before always",
			own: own(
				say("Gerd Müller", "p:footballer", null, "always"),
				say("Gerd Müller", "p:footballer", "p:minister", "article"),
			),
			ids: ["p:minister", null, "g:beijing", "p:minister", "g:beijing>c:CN"],
		},
		{
			name: "of another name nothing was said",
			own: own(say("Müller", "p:other", "p:minister", "always")),
			ids: ["p:footballer", null, "g:beijing", "p:footballer", "g:beijing>c:CN"],
		},
	];
	for (const one of cases)
		test(one.name, () => {
			const { reading } = correct(one.own);
			const ids = reading.mentions.map(({ entity: id, standsFor }) => (standsFor ? `${id}>${standsFor}` : id));
			expect(ids).toEqual(one.ids);
		});
});

test("the cast follows: counts, companions, roles, the sentence of whom nobody knows", () => {
	const { reading, applied } = correct(own(say("Gerd Müller", "p:footballer", "p:minister", "always")));
	expect(applied).toHaveLength(1);
	const minister = reading.entities.find(({ id }) => id === "p:minister");
	expect(minister).toMatchObject({
		count: 2,
		countries: ["DE"],
		with: ["g:beijing"],
		roleLatest: { title: "Minister" },
	});
	expect(reading.entities.find(({ id }) => id === "g:beijing")?.with).toEqual(["p:minister"]);
	expect(reading.entities.some(({ id }) => id === "p:footballer")).toBe(false);
	expect(reading.mentions[0]).toMatchObject({
		via: "correction",
		confidence: 1,
		why: expect.stringContaining("everywhere"),
	});
	const nobody = correct(own(say("Müller", "p:footballer", null, "article"))).reading;
	expect(nobody.entities.find(({ id }) => id === "x:muller")).toMatchObject({
		kind: "person",
		introducedBy: { block: 0, start: 36, end: 48 },
	});
});

test("scopes: elsewhere nothing changes", () => {
	const said = (scope: "article" | "site" | "always") => own(say("Gerd Müller", "p:footballer", null, scope));
	const changes = (mine: Own, place: typeof PLACE) => correct(mine, place).applied.length > 0;
	const otherPage = { site: "a.example", article: "https://a.example/2" };
	const otherSite = { site: "b.example", article: "https://b.example/1" };
	expect([PLACE, otherPage, otherSite].map((place) => changes(said("article"), place))).toEqual([true, false, false]);
	expect([PLACE, otherPage, otherSite].map((place) => changes(said("site"), place))).toEqual([true, true, false]);
	expect([PLACE, otherPage, otherSite].map((place) => changes(said("always"), place))).toEqual([true, true, true]);
});

test("who is meant was taken out of the dictionary: the reading stays, and it is said", () => {
	const gone = say("Gerd Müller", "p:footballer", "p:gone", "always");
	const { reading, unfit } = correct(own(gone));
	expect(reading).toBe(READING);
	expect(unfit).toEqual([{ correction: gone, fit: "instead-is-gone" }]);
});

test("the reader’s own entry can be meant", () => {
	const mine = {
		id: "u:gerd",
		name: "Gerd Müller",
		kind: "person" as const,
		description: "baker",
		aliases: [],
		note: "",
		written: "2026-01-01",
	};
	const { reading } = correct({
		entries: [mine],
		corrections: [say("Gerd Müller", "p:footballer", "u:gerd", "always")],
	});
	expect(reading.entities.find(({ id }) => id === "u:gerd")?.description).toBe("baker");
});

test("twice is once, mentions keep their places, and without corrections it is the same object", () => {
	const surface = fc.constantFrom("Gerd Müller", "Müller", "Joe Poe", "Beijing");
	const id = fc.constantFrom(null, "p:footballer", "g:beijing", "c:CN", "p:minister");
	const scope = fc.constantFrom("article" as const, "site" as const, "always" as const);
	const said = fc.tuple(surface, id, id, scope).map((all) => say(...all));
	fc.assert(
		fc.property(fc.array(said, { maxLength: 4 }), (corrections) => {
			const mine = own(...corrections);
			const options = { own: mine, place: PLACE, blocks: BLOCKS, entities: ENTITIES };
			const once = applyCorrections(READING, options);
			expect(once.reading.mentions.map(({ start }) => start)).toEqual(READING.mentions.map(({ start }) => start));
			expect(applyCorrections(once.reading, options).reading).toEqual(once.reading);
			for (const { entity: named } of once.reading.mentions)
				if (named) expect(once.reading.entities.map((one) => one.id)).toContain(named);
		}),
	);
	expect(correct(NO_OWN).reading).toBe(READING);
});

test("scopes and addresses", () => {
	for (const scope of ["article", "site", "always"] as const) expect(scopeOf(say("A", null, "p:b", scope))).toBe(scope);
	expect(articleAddress("https://a.example/x?id=3&utm_source=feed&fbclid=9#top")).toBe("https://a.example/x?id=3");
	expect(articleAddress("https://a.example/x?utm_source=feed")).toBe("https://a.example/x");
});
