import { expect, test } from "vitest";
import type { Entity } from "../core/entity";
import type { LookUpReply } from "../core/look-up";
import type { Reading, ReadingEntity } from "../core/reading";
import { selectionKeys, whoIs } from "./who-is";

const entry = (id: string, name: string): Entity => ({
	id,
	kind: "city",
	name,
	description: "city",
	countries: [],
	roles: [{ title: "Capital", of: "c:FR" }],
	asOf: "2026-08",
	sources: [],
});
const REPLY: LookUpReply = {
	hits: {
		paris: {
			senses: [
				{ entity: "g:texas", alias: "name", prior: 0.1 },
				{ entity: "g:france", alias: "name", prior: 0.9 },
				{ entity: "g:gone", alias: "name", prior: 0.05 },
			],
			flags: {},
		},
	},
	entities: {
		"g:texas": entry("g:texas", "Paris"),
		"g:france": entry("g:france", "Paris"),
		"c:FR": entry("c:FR", "France"),
	},
	asOf: "2026-08",
};
const member = (id: string, name: string): ReadingEntity => ({
	id,
	name,
	type: "place",
	kind: "city",
	description: "",
	count: 1,
	countries: [],
	weight: 1,
	with: [],
});
const reading = (...entities: readonly ReadingEntity[]): Reading => ({
	article: { title: "", date: null, language: "en" },
	entities,
	mentions: [],
});

const keys = [
	{ text: " “Paris’s” ", keys: ["paris's", "paris"] },
	{ text: "the United Nations,", keys: ["the united nations", "united nations"] },
	{ text: "…", keys: ["…"] },
	{ text: "  ", keys: [] },
];
test.each(keys)("“$text” is looked up as $keys", ({ text, keys }) => {
	expect(selectionKeys(text)).toEqual(keys);
});

const cases = [
	{ name: "the likeliest first", text: "Paris", cast: null, ids: ["g:france", "g:texas"] },
	{
		name: "whom the page means comes before",
		text: "Paris’s",
		cast: reading(member("g:texas", "Paris")),
		ids: ["g:texas", "g:france"],
	},
	{ name: "whom only the page knows", text: "Ann Lee", cast: reading(member("x:ann", "Ann Lee")), ids: ["x:ann"] },
	{ name: "nobody", text: "Nobody", cast: reading(member("x:ann", "Ann Lee")), ids: [] },
];
test.each(cases)("$name", ({ text, cast, ids }) => {
	expect(whoIs(text, REPLY, cast).map(({ entity }) => entity.id)).toEqual(ids);
});

test("roles say what they belong to", () => {
	expect(whoIs("Paris", REPLY, null)[0]?.entity.roleLatest).toMatchObject({ title: "Capital", ofName: "France" });
});
