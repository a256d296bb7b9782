import { expect, test } from "vitest";
import { ensureDictionary } from "../../scripts/ensure-dictionary";
import { judgeLabelled, type LabelledOutcomes } from "../../scripts/evaluate/labelled/judge-labelled";
import { openDictionary } from "../../src/dictionary/open-dictionary";

/** What the test halves must not fall below, in percent: found of all, right of what was found. */
const FLOORS: Readonly<Record<keyof LabelledOutcomes, { readonly found: number; readonly right: number }>> = {
	senses: { found: 95, right: 86 },
	links: { found: 50, right: 80 },
	introductions: { found: 85, right: 92 },
	roles: { found: 100, right: 100 },
};

test("the test halves of our labelled sets are read at least as well as the floors", { timeout: 120_000 }, async () => {
	const judged = await judgeLabelled("tests/labelled", openDictionary(await ensureDictionary()));
	const below: string[] = [];
	for (const name of ["senses", "links", "introductions", "roles"] as const) {
		const cases = judged[name].filter(({ half }) => half === "test");
		const found = cases.filter(({ given }) => given !== null);
		const right = found.filter(({ isRight }) => isRight);
		expect(cases.length).toBeGreaterThan(80);
		const foundShare = (100 * found.length) / cases.length;
		const rightShare = (100 * right.length) / Math.max(found.length, 1);
		if (foundShare < FLOORS[name].found) below.push(`${name}: found ${foundShare.toFixed(1)} %`);
		if (rightShare < FLOORS[name].right) below.push(`${name}: right ${rightShare.toFixed(1)} % of found`);
	}
	expect(below).toEqual([]);
});
