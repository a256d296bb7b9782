import { describe, expect, test } from "vitest";
import { isSameRole, parseIntroductions } from "./introduction-cases";
import { parseSenses } from "./sense-cases";

test("a line of senses", () => {
	const { text, labels } = parseSenses("[Lima|g] and [Reuters|n] met in [Cusco|l].");
	expect(text).toBe("Lima and Reuters met in Cusco.");
	expect(labels.map(({ start, end, sense }) => [text.slice(start, end), sense])).toEqual([
		["Lima", "government"],
		["Cusco", "literal"],
	]);
});

test("a line of introductions", () => {
	const { wanted } = parseIntroductions("Ann, a baker, and Bo left.\tAnn = baker @ Loaf; Bo = -");
	expect(wanted).toEqual([
		{ name: "Ann", role: "baker", of: "Loaf" },
		{ name: "Bo", role: null, of: null },
	]);
});

const roles: readonly (readonly [wanted: string, given: string, same: boolean])[] = [
	["chair", "chair of the parents’ association", true],
	["minister", "ministers", true],
	["head of the bar association", "head", false],
	["baker", "butcher", false],
	["coach", "a man who was once seen near the pitch when the new coach of the under-20 side came", false],
];
describe("isSameRole", () => {
	for (const [wanted, given, same] of roles)
		test(`${wanted} / ${given}`, () => expect(isSameRole(wanted, given)).toBe(same));
});
