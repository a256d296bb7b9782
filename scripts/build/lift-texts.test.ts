import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder, withoutTexts } from "./lift-texts";

const lift = (code: string): { code: string; texts: string[] } => {
	const texts: string[] = [];
	return { code: withoutTexts(code, texts) ?? code, texts };
};
/** What a module of declarations gives, with its texts handed over. */
const evaluated = (code: string, texts: readonly string[]): unknown =>
	new Function("$texts", `${code.replace(/^import .*?;/, "")}; return value;`)(texts);

const LONG = "a word list that is long enough to be worth its while";
const cases: readonly { readonly name: string; readonly code: string; readonly lifted: readonly string[] }[] = [
	{ name: "a string", code: `const value = "${LONG}";`, lifted: [LONG] },
	{ name: "a template without parts", code: `const value = \`${LONG}\`.split(" ");`, lifted: [LONG] },
	{ name: "a template with parts stays", code: `const value = \`${LONG}\${1 + 1}${LONG}\`;`, lifted: [] },
	{ name: "a short string stays", code: `const value = "short";`, lifted: [] },
	{ name: "one text twice", code: `const value = ["${LONG}" + 1, "${LONG}" + 2];`, lifted: [LONG] },
	{
		name: "a table",
		code: `const value = { one: ["first", "second", "third"], two: ["fourth"], "3": [1, true] };`,
		lifted: [`{"3":[1,true],"one":["first","second","third"],"two":["fourth"]}`],
	},
	{
		name: "a pattern that is made once",
		code: String.raw`const pattern = /^(?:a\d|b\/c|it's|"quoted"|de+f)\s*$/iu; const value = ["A7", "b/c", "e"].map((x) => pattern.test(x));`,
		lifted: [String.raw`^(?:a\d|b\/c|it's|"quoted"|de+f)\s*$`],
	},
	{
		name: "a pattern that is made anew each time stays",
		code: "const make = () => /^(?:one|two|three|four|five|six)$/g; const value = [make().test('one'), make() === make()];",
		lifted: [],
	},
	{
		name: "a table that is made anew each time stays",
		code: `const make = () => ["one", "two", "three", "four", "five"]; const value = [make(), make() === make()];`,
		lifted: [],
	},
	{ name: "a directive stays", code: `"${LONG}"; const value = 1;`, lifted: [] },
	{
		name: "a list with a hole stays",
		code: `const value = ["first", , "second", "third", "fourth"].length;`,
		lifted: [],
	},
];

for (const { name, code, lifted } of cases)
	test(name, () => {
		const result = lift(code);
		expect(result.texts).toEqual(lifted);
		expect(evaluated(result.code, result.texts)).toEqual(evaluated(code, []));
	});

test("law: a module says the same with its texts lifted", () => {
	fc.assert(
		fc.property(fc.json(), fc.string({ minLength: 30 }), (json, text) => {
			const code = `const value = [${json}, ${JSON.stringify(text)}, (() => ${json === "null" ? "0" : `(${json})`})()];`;
			if (json.includes("__proto__")) return;
			const result = lift(code);
			expect(evaluated(result.code, result.texts)).toEqual(evaluated(code, []));
		}),
	);
});

test("whatever order modules were met in, the texts are numbered as the code calls for them, and unused ones go", () => {
	const code = (a: number, b: number) => `x(t.longTexts[${a}], t.longTexts[${b}], t.longTexts[${a}], other[7])`;
	const expected = { code: code(0, 1), texts: ["one", "two"] };
	expect(inOrder(code(0, 2), ["one", "unused", "two"])).toEqual(expected);
	expect(inOrder(code(2, 0), ["two", "unused", "one"])).toEqual(expected);
});
