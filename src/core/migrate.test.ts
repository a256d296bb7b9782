import fc from "fast-check";
import { expect, test } from "vitest";
import { type Migrations, migrate } from "./migrate";

/** As later versions might have them: a field gets another name, then another unit. */
const migrations: Migrations = {
	1: ({ delay, ...rest }) => ({ ...rest, ...(delay === undefined ? {} : { delayMs: delay }) }),
	2: ({ delayMs, ...rest }) => ({ ...rest, ...(typeof delayMs === "number" ? { delaySeconds: delayMs / 1000 } : {}) }),
};
const table = { migrations, unnumbered: 1 };

const cases = [
	{
		name: "from the oldest, every step",
		stored: { version: 1, delay: 500, a: 1 },
		expected: { version: 3, delaySeconds: 0.5, a: 1 },
	},
	{
		name: "from the middle, only the rest",
		stored: { version: 2, delayMs: 500 },
		expected: { version: 3, delaySeconds: 0.5 },
	},
	{ name: "without a number", stored: { delay: 500 }, expected: { version: 3, delaySeconds: 0.5 } },
	{ name: "from a newer version, nothing", stored: { version: 9, delay: 500 }, expected: { version: 9, delay: 500 } },
	{
		name: "with a number that is none of ours",
		stored: { version: 1.5, delay: 1 },
		expected: { version: 1.5, delay: 1 },
	},
];
test.each(cases)("$name", ({ stored, expected }) => {
	expect(migrate(stored, table)).toEqual(expected);
});

test("law: whatever is stored, migrating it once more changes nothing, and other fields come through", () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.integer({ min: 1, max: 5 }), (fields, version) => {
			const { delay: _delay, delayMs: _delayMs, ...others } = fields;
			const once = migrate({ ...fields, version }, table);
			expect(migrate(once, table)).toEqual(once);
			expect(once).toMatchObject({ ...others, version: Math.max(3, version) });
		}),
	);
});
