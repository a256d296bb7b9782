import { expect, test } from "vitest";
import { parseOffice } from "../../src/dictionary/build/check-offices";
import { parseHeads } from "./read-heads";
import { sameOffices } from "./same-offices";

const OFFICES = ["Prime Minister, Taoiseach | *", "Chair, President | o:bank"].flatMap(
	(line) => parseOffice(line) ?? [],
);
const HEADS = parseHeads(`
c:AA | state | Queen, King of c:BB | ..
c:AA | government | Prime Minister | ..2020-06-30
c:AA | government | President | 2020-07-01..
c:AA | government | vacant: nobody agreed | 2021
`).heads;

const cases = [
	{ title: "taoiseach", of: "c:AA", day: "2020-01-01", expected: ["taoiseach c:AA", "prime minister c:AA"] },
	{ title: "chair", of: "o:other", day: "2020-01-01", expected: ["chair o:other"] },
	{ title: "king", of: "c:AA", day: "2020-01-01", expected: ["king c:AA", "king c:BB"] },
	{ title: "head of government", of: "c:AA", day: "2020-01-01", expected: ["prime minister c:AA"] },
	{ title: "head of government", of: "c:AA", day: "2020-12-01", expected: ["president c:AA"] },
	{ title: "head of state", of: "c:AA", day: "2020-12-01", expected: ["queen c:BB", "king c:BB"] },
];

test.each(cases)("$title of $of on $day", ({ title, of, day, expected }) => {
	const found = sameOffices({ title, of }, { offices: OFFICES, heads: HEADS, day });
	expect(found.map((office) => `${office.title} ${office.of}`)).toEqual(expect.arrayContaining(expected));
});
