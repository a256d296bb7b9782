import { expect, test } from "vitest";
import type { Entity } from "../../src/core/entity";
import type { Entry } from "../../src/dictionary/entry";
import { withRegionTitles } from "./region-titles";

const entry = (id: string, kind: Entity["kind"], name: string, country: string): Entry => ({
	aliases: [],
	weight: 1,
	entity: {
		id,
		kind,
		name,
		description: "",
		countries: [country],
		roles: [],
		asOf: "2026",
		sources: [],
		wikipedia: name,
	},
});

test("regions and cities of one name have titles of their own", () => {
	const titles = withRegionTitles([
		entry("a:JP.22", "region", "Kyoto", "JP"),
		entry("g:1", "city", "Kyoto", "JP"),
		entry("a:JP.40", "region", "Tokyo", "JP"),
		entry("g:2", "city", "Tokyo", "JP"),
		entry("a:MX.21", "region", "Oaxaca", "MX"),
		entry("g:3", "city", "Oaxaca", "MX"),
		entry("a:US.FL", "region", "Florida", "US"),
		entry("g:4", "city", "Florida", "CU"),
		entry("a:CH.ZG", "region", "Zug", "CH"),
		entry("g:5", "city", "Zug", "CH"),
		entry("a:CH.TI", "region", "Ticino", "CH"),
	]).map(({ entity }) => entity.wikipedia);
	expect(titles).toEqual([
		"Kyoto Prefecture",
		"Kyoto",
		"Tokyo",
		"Tokyo",
		"Oaxaca",
		"Oaxaca City",
		"Florida",
		undefined,
		"Canton of Zug",
		"Zug",
		"Ticino",
	]);
});
