import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entity } from "./entity";
import type { LookUpReply } from "./look-up";
import { articleReader, readArticle } from "./read-article";

const entity = (id: string, kind: Entity["kind"], name: string): Entity => ({
	id,
	kind,
	name,
	description: "",
	countries: [],
	roles: [],
	asOf: "2026-08",
	sources: [],
});
const ENTITIES = {
	"p:merkel": entity("p:merkel", "person", "Angela Merkel"),
	"g:riga": entity("g:riga", "city", "Riga"),
	"c:NO": entity("c:NO", "country", "Norway"),
};
const KEYS: Readonly<Record<string, keyof typeof ENTITIES>> = {
	"angela merkel": "p:merkel",
	riga: "g:riga",
	norway: "c:NO",
};
const lookUp = async (keys: readonly string[]): Promise<LookUpReply> => {
	const known = keys.flatMap((key) => (KEYS[key] ? [{ key, entity: KEYS[key] }] : []));
	return {
		hits: Object.fromEntries(
			known.map(({ key, entity }) => [key, { senses: [{ entity, alias: "name" as const, prior: 0.9 }], flags: {} }]),
		),
		entities: Object.fromEntries(known.map(({ entity }) => [entity, ENTITIES[entity]])),
		asOf: "2026-08",
	};
};
const article = { title: "", date: null };
const SENTENCES = [
	"Angela Merkel came to Riga on Monday and was received at the airport.",
	"Peter Olsson, the mayor of the town, said that the talks had gone well.",
	"Mr Olsson left for Norway in the evening, and Merkel stayed for dinner.",
	"Angela Markel will speak on Friday, and the farmers will come to hear her.",
	"Nothing more was known of the talks, and nobody wanted to say more.",
];
const pages = fc.array(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 5 }), { minLength: 1, maxLength: 5 });
const blocksOf = (texts: readonly string[]) => texts.map((text) => ({ text, kind: "paragraph" as const }));

test("law: a page that is read again and again is read as if it were new each time", async () => {
	await fc.assert(
		fc.asyncProperty(pages, async (versions) => {
			const read = articleReader({ lookUp });
			for (const texts of versions)
				expect(await read(blocksOf(texts), article)).toEqual(await readArticle(blocksOf(texts), { article, lookUp }));
		}),
		{ numRuns: 40 },
	);
});

test("asks the dictionary for nothing twice", async () => {
	const asked: string[] = [];
	const read = articleReader({
		lookUp: (keys) => {
			asked.push(...keys);
			return lookUp(keys);
		},
	});
	await read(blocksOf(SENTENCES.slice(0, 3)), article);
	const before = asked.length;
	await read(blocksOf(SENTENCES.slice(0, 3)), article);
	expect(asked.length).toBe(before);
	await read(blocksOf(SENTENCES), article);
	expect(asked.length).toBeGreaterThan(before);
	expect(new Set(asked).size).toBe(asked.length);
});

test("asks again for what it was not told", async () => {
	let isGone = true;
	const read = articleReader({ lookUp: (keys) => (isGone ? Promise.reject(new Error("gone")) : lookUp(keys)) });
	await expect(read(blocksOf(SENTENCES), article)).rejects.toThrow("gone");
	isGone = false;
	const { entities } = await read(blocksOf(SENTENCES), article);
	expect(entities.map(({ id }) => id)).toContain("p:merkel");
});

test("forgets what it asked for one story when the tab shows another: a tab does not grow with every story", async () => {
	const asked: string[] = [];
	const read = articleReader({
		lookUp: (keys) => {
			asked.push(...keys);
			return lookUp(keys);
		},
	});
	const [first, second] = [SENTENCES.slice(0, 1), SENTENCES.slice(1)];
	await read(blocksOf(first), article);
	await read(blocksOf(second), article);
	const before = asked.length;
	await read(blocksOf(first), article);
	expect(asked.slice(before)).toContain("angela merkel");
});
