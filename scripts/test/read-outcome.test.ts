import { expect, test } from "vitest";
import { readOutcome } from "./read-outcome";

const cases = [
	{
		name: "a report",
		json: '{"numPassedTests":3,"numFailedTests":1,"numPendingTests":2}',
		expected: { passed: 3, failed: 1, skipped: 2 },
	},
	{ name: "half a report", json: '{"numPassedTests":3', expected: null },
	{ name: "another form", json: '{"passed":3}', expected: null },
];
for (const { name, json, expected } of cases) test(name, () => expect(readOutcome(json)).toEqual(expected));
