import { describe, expect, test } from "vitest";
import { entityCard, mentionCard } from "./card";
import type { Mention, Reading, ReadingEntity } from "./reading";

const entity = (id: string, name: string, more: Partial<ReadingEntity> = {}): ReadingEntity => ({
	id,
	name,
	type: "place",
	kind: "city",
	description: "",
	count: 1,
	countries: [],
	weight: 1,
	with: [],
	...more,
});
const mention = (entityId: string | null, more: Partial<Mention> = {}): Mention => ({
	block: 0,
	start: 0,
	end: 1,
	type: "place",
	entity: entityId,
	sense: "literal",
	via: "dictionary",
	confidence: 0.9,
	why: "because",
	...more,
});
const THEN = { title: "Foreign Minister", of: "c:CN", from: "2022-12-30", to: "2023-07-25", asOf: "2023-09-01" };
const NOW = { title: "Adviser", from: "2024", asOf: "2024-02-01" };
const READING: Reading = {
	article: { title: "", date: { from: "2023-06-18", to: "2023-06-18", source: "meta" }, language: "en" },
	entities: [
		entity("c:CN", "China", { kind: "country", with: ["g:1", "gone"] }),
		entity("g:1", "Beijing"),
		entity("p:q", "Qin Gang", { type: "person", kind: "person", roleThen: THEN, roleLatest: NOW }),
		entity("x:ann", "Ann Bo", { type: "person", kind: "person", introducedBy: { block: 0, start: 0, end: 5 } }),
	],
	mentions: [
		mention("g:1"),
		mention("g:1", { sense: "government", standsFor: "c:CN" }),
		mention("c:CN"),
		mention("p:q"),
		mention(null, { confidence: 0.4, candidates: [{ id: "p:a", name: "A", description: "" }] }),
		mention("p:q", { confidence: 0.3, candidates: [{ id: "p:b", name: "B", description: "" }] }),
	],
};
const card = (index: number) => mentionCard(READING, index, { surface: "Reed" });

describe("mentionCard", () => {
	test("a place that acts shows the body and says what was named", () => {
		const model = card(1);
		expect(model?.id).toBe("c:CN");
		expect(model?.sense).toBe("government");
		expect(model?.namedPlace?.name).toBe("Beijing");
		expect(model?.nth).toBe(0);
		expect(model?.mentions).toEqual([1, 2]);
	});
	test("a place that is a place", () => {
		expect(card(0)?.sense).toBeNull();
		expect(card(0)?.namedPlace).toBeUndefined();
	});
	test("an open mention shows who it may be", () => {
		expect(card(4)?.name).toBe("Reed");
		expect(card(4)?.candidates.map(({ id }) => id)).toEqual(["p:a"]);
	});
	test("one that is not sure stays open", () => expect(card(5)?.id).toBeNull());
	test("no such mention", () => expect(card(99)).toBeNull());
});

describe("entityCard", () => {
	test("roles then and latest, with their age", () => {
		const model = entityCard(READING, "p:q", { today: "2026-01-01" });
		expect(model?.roles.map(({ when, isFormer, mayHaveChanged }) => [when, isFormer, mayHaveChanged])).toEqual([
			["then", true, false],
			["latest", false, true],
		]);
	});
	test("what only the article knows", () => expect(entityCard(READING, "x:ann")?.isFromArticle).toBe(true));
	test("named together, known ones only", () =>
		expect(entityCard(READING, "c:CN")?.with.map(({ id }) => id)).toEqual(["g:1"]));
	test("unknown id", () => expect(entityCard(READING, "p:nobody")).toBeNull());
});
