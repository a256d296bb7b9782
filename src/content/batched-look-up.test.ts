import { expect, test } from "vitest";
import { batchedLookUp } from "./batched-look-up";

const keysTo = (count: number): string[] => Array.from({ length: count }, (_, at) => `name ${at}`);

test.each([0, 1, 2_000, 2_001, 45_000])(
	"%i keys are all asked for, in messages of a size that is taken",
	async (count) => {
		const sizes: number[] = [];
		const lookUp = batchedLookUp(async (keys) => {
			sizes.push(keys.length);
			const hits = Object.fromEntries(keys.map((key) => [key, { senses: [], flags: {} }]));
			return { hits, entities: {}, asOf: "2026-08" };
		});
		const reply = await lookUp(keysTo(count));
		expect(Object.keys(reply.hits)).toEqual(keysTo(count));
		expect(Math.max(...sizes)).toBeLessThanOrEqual(2_000);
		expect(reply.asOf).toBe("2026-08");
	},
);

test("fails with its first batch that does", async () => {
	const lookUp = batchedLookUp(async () => {
		throw new Error("gone");
	});
	await expect(lookUp(keysTo(5_000))).rejects.toThrow("gone");
});
