import { describe, expect, test } from "vitest";
import { regionAliases, splitRegionName, usualType } from "./region-names";

const splits = [
	{ name: "Kursk Oblast", core: "Kursk", type: "Oblast" },
	{ name: "Zabaykalskiy (Transbaikal) Kray", core: "Zabaykalskiy", type: "Kray" },
	{ name: "Republic of Tyva", core: "Tyva", type: "Republic" },
	{ name: "Northern Province", core: "Northern Province", type: undefined },
	{ name: "Free State", core: "Free State", type: undefined },
	{ name: "North Central Province", core: "North Central Province", type: undefined },
	{ name: "New South Wales", core: "New South Wales", type: undefined },
];
for (const { name, core, type } of splits)
	test(`${name} is ${core}`, () => {
		expect(splitRegionName(name)).toEqual({ core, ...(type && { type }) });
	});

const surfaces = [
	{ listed: "Borno State", others: {}, expected: ["Borno State", "Borno"] },
	{ listed: "Helmand", others: { usual: "Province" }, expected: ["Helmand", "Helmand Province"] },
	{ listed: "Donetsk", others: { full: "Donetsk Oblast", usual: "Oblast" }, expected: ["Donetsk", "Donetsk Oblast"] },
	{ listed: "Central", others: { usual: "Region" }, expected: ["Central"] },
	{ listed: "Gulf (Province)", others: { usual: "Province" }, expected: ["Gulf", "Gulf Province"] },
];
describe("surfaces of a region", () => {
	for (const { listed, others, expected } of surfaces)
		test(listed, () => {
			expect(regionAliases(listed, others).map(({ surface }) => surface)).toEqual(expected);
		});
});

test("the usual type needs a majority", () => {
	expect(usualType(["A Province", "B Province", "C"])).toBe("Province");
	expect(usualType(["A Province", "B", "C"])).toBeUndefined();
});
