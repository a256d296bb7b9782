import { describe, expect, test } from "vitest";
import type { OwnEntry } from "../../src/core/own/own-entries";
import { replyOf } from "../../src/core/resolve/reply-for-tests";
import { withOwnEntries } from "./with-own-entries";

const DICTIONARY = replyOf([{ id: "p:ann-bo", kind: "person", name: "Ann Bo" }]);
const MINE: OwnEntry = {
	id: "u:ann-bo",
	kind: "person",
	name: "Ann Bo",
	aliases: ["Annie Bo"],
	description: "Baker on our street",
	note: "",
	written: "2026-11-01",
};

describe("withOwnEntries", () => {
	const lookUp = withOwnEntries(() => DICTIONARY, [MINE]);
	test("goes before the dictionary", () => {
		const { hits, entities } = lookUp(["ann bo", "annie bo", "nobody"]);
		expect(hits["ann bo"]?.senses.map(({ entity }) => entity)).toEqual(["u:ann-bo", "p:ann-bo"]);
		expect(hits["annie bo"]?.senses.map(({ entity }) => entity)).toEqual(["u:ann-bo"]);
		expect(entities["u:ann-bo"]?.description).toBe("Baker on our street");
		expect(hits.nobody).toBeUndefined();
	});
	test("priors of a surface add up to at most 1", () => {
		const sum = lookUp(["ann bo"]).hits["ann bo"]?.senses.reduce((total, { prior }) => total + prior, 0) ?? 0;
		expect(sum).toBeLessThanOrEqual(1);
	});
	test("the dictionary’s reply stays as it was", () => expect(DICTIONARY.hits["ann bo"]?.senses).toHaveLength(1));
	test("nothing of one’s own changes nothing", () => {
		const plain = () => DICTIONARY;
		expect(withOwnEntries(plain, [])).toBe(plain);
	});
});
