import { expect, test } from "vitest";
import { cardFactsOf } from "../../src/dictionary/card-facts-of";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { ensureDictionary } from "../ensure-dictionary";
import { countryTable } from "./country-table";

const buffer = await ensureDictionary();
const dictionary = openDictionary(buffer);
const file = countryTable(process.cwd(), new Uint8Array(buffer));

const factsOf = (id: string, day: string | null) => {
	const entity = dictionary.entity(id);
	if (!entity) throw new Error(`${id} is missing`);
	return cardFactsOf(entity, { dictionary, file, day });
};
const names = (list: readonly { readonly name: string }[] | undefined) => list?.map(({ name }) => name);

const LEADERS = [
	{ of: "c:GB", day: "2023-06-18", are: ["Charles III", "Rishi Sunak"] },
	{ of: "c:GB", day: "2022-10-20", are: ["Charles III", "Liz Truss"] },
	{ of: "c:US", day: "2021-01-20", are: ["Joe Biden"] },
	{ of: "c:FR", day: "2017-05-14", are: ["Emmanuel Macron", "Bernard Cazeneuve"] },
	{ of: "o:nato", day: "2022-02-24", are: ["Jens Stoltenberg"] },
] as const;
test.each(LEADERS)("who leads $of on $day", ({ of, day, are }) => {
	expect(names(factsOf(of, day).leaders)).toEqual(are);
});

const NEIGHBOURS = [
	{ of: "c:PT", are: ["Spain"] },
	{ of: "c:RS", are: expect.arrayContaining(["Kosovo", "Hungary", "Croatia"]) },
	{ of: "c:DJ", are: expect.arrayContaining(["Ethiopia", "Somalia", "Eritrea"]) },
	{ of: "c:IE", are: ["United Kingdom"] },
	{ of: "c:JP", are: undefined },
];
test.each(NEIGHBOURS)("neighbours of $of by land", ({ of, are }) => {
	expect(names(factsOf(of, null).neighbours)).toEqual(are);
});

test("the capital, what a city lies in, and who claims what is disputed", () => {
	expect(factsOf("c:FR", null).capital?.name).toBe("Paris");
	expect(names(factsOf("g:703448", null).liesIn)?.at(-1)).toBe("Ukraine");
	const melilla = factsOf("a:ES.ML", null);
	expect(names(melilla.claimedBy)).toEqual(["Spain", "Morocco"]);
	expect(names(melilla.controlledBy)).toEqual(["Spain"]);
	expect(factsOf("o:abu-sayyaf", null).designatedBy).toEqual(["United States (1997)", "UN (2001)"]);
});

test("neighbours are so of each other", () => {
	for (const [code, around] of Object.entries(file.neighbours))
		for (const other of around.split(" ")) expect(file.neighbours[other]?.split(" ")).toContain(code);
});
