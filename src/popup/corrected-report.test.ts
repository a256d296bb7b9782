import { expect, test } from "vitest";
import type { Entity } from "../core/entity";
import type { Correction } from "../core/own/own-entries";
import type { PageReport } from "../core/protocol";
import type { Mention } from "../core/reading";
import { correctedReport, uncorrected } from "./corrected-report";

const mention = (entity: string | null, start: number): Mention => ({
	block: 1,
	start,
	end: start + 3,
	type: "person",
	entity,
	sense: null,
	via: "dictionary",
	confidence: 0.9,
	why: "",
});
const member = (id: string, name: string, count: number) =>
	({
		id,
		name,
		type: "person",
		kind: "person",
		description: "",
		count,
		countries: [],
		weight: count / 2,
		with: [],
	}) as const;
const REPORT: PageReport = {
	host: "news.example",
	state: "on",
	reading: {
		article: { title: "", date: null, language: "en" },
		entities: [member("p:yun", "Yun Sun", 2), member("p:li", "Li Na", 1)],
		mentions: [mention("p:yun", 0), mention("p:li", 10), mention("p:yun", 20)],
	},
	passages: {},
	surfaces: ["Sun", "Lee", "Sun"],
	href: "https://news.example/a?utm_source=x",
};
const SUN: Entity = {
	id: "p:sun",
	kind: "person",
	name: "Sun Yat-sen",
	description: "",
	countries: [],
	roles: [],
	asOf: "2026",
	sources: [],
};
const correction = (one: Partial<Correction> = {}): Correction => ({
	name: "sun",
	not: "p:yun",
	instead: "p:sun",
	site: "news.example",
	article: "https://news.example/a",
	written: "2026-08-22",
	...one,
});
const apply = (...corrections: Correction[]) =>
	correctedReport(REPORT, { entries: [], corrections }, async (ids) =>
		Object.fromEntries(ids.filter((id) => id === SUN.id).map((id) => [id, SUN])),
	);

test("the cast is as the reader has corrected it, and the way to its mentions stays", async () => {
	const { reading: shown } = await apply(correction());
	expect(shown?.entities.map(({ name, count }) => [name, count])).toEqual([
		["Sun Yat-sen", 2],
		["Li Na", 1],
	]);
	const { reading: read } = REPORT;
	if (!shown || !read) throw new Error("There is no reading.");
	expect(uncorrected({ entity: "p:sun", nth: 1 }, { shown, read })).toEqual({ entity: "p:yun", nth: 1 });
	expect(uncorrected({ entity: "p:li", nth: 0 }, { shown, read })).toEqual({ entity: "p:li", nth: 0 });
	expect(uncorrected({ entity: "p:gone", nth: 0 }, { shown, read })).toBeNull();
});

const CASES = [
	{ name: "of another article", one: correction({ article: "https://news.example/b" }) },
	{ name: "of another site", one: correction({ site: "other.example" }) },
	{ name: "about another name", one: correction({ name: "moon" }) },
];
test.each(CASES)("a correction $name changes nothing", async ({ one }) => {
	expect((await apply(one)).reading).toEqual(REPORT.reading);
});
