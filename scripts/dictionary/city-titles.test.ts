import { expect, test } from "vitest";
import type { Entity } from "../../src/core/entity";
import { cityTitle, knownTitles } from "./city-titles";

const TITLES = knownTitles(["paris", "tripoli", "toronto", "guatemala city", "nice"]);

const city = (name: string, country: string, population = 100_000): Entity => ({
	id: "g:1",
	kind: "city",
	name,
	description: "",
	countries: [country],
	population,
	roles: [],
	asOf: "2026",
	sources: [],
});

const cases = [
	{ city: city("Paris", "FR"), region: "Île-de-France", country: "France", isLargest: true, expected: "Paris" },
	{ city: city("Paris", "US"), region: "Texas", country: "United States", isLargest: false, expected: "Paris, Texas" },
	{ city: city("Chicago", "US"), region: "Illinois", country: "United States", isLargest: true, expected: "Chicago" },
	{
		city: city("Omaha", "US"),
		region: "Nebraska",
		country: "United States",
		isLargest: true,
		expected: "Omaha, Nebraska",
	},
	{
		city: city("Washington", "US"),
		region: undefined,
		country: "United States",
		isLargest: true,
		expected: "Washington, D.C.",
	},
	{ city: city("Toronto", "CA"), region: "Ontario", country: "Canada", isLargest: true, expected: "Toronto" },
	{
		city: city("Hamilton", "CA"),
		region: "Ontario",
		country: "Canada",
		isLargest: false,
		expected: "Hamilton, Ontario",
	},
	{
		city: city("Tripoli", "LB"),
		region: "North Lebanon",
		country: "Lebanon",
		isLargest: false,
		expected: undefined,
	},
	{ city: city("Akashi", "JP"), region: "Hyogo", country: "Japan", isLargest: true, expected: "Akashi, Hyogo" },
	{ city: city("Kobe", "JP", 1_500_000), region: "Hyogo", country: "Japan", isLargest: true, expected: "Kobe" },
	{ city: city("Bath", "GB"), region: "England", country: "United Kingdom", isLargest: true, expected: undefined },
	{
		city: city("Santiago", "PH"),
		region: "Cagayan Valley",
		country: "Philippines",
		isLargest: false,
		expected: undefined,
	},
	{
		city: city("Guatemala", "GT"),
		region: undefined,
		country: "Guatemala",
		isLargest: true,
		expected: "Guatemala City",
	},
	{ city: city("Agadez", "NE"), region: "Agadez", country: "Niger", isLargest: true, expected: "Agadez" },
];

for (const { city: place, expected, ...around } of cases)
	test(`${place.name}, ${place.countries[0]} → ${expected ?? "left open"}`, () => {
		expect(cityTitle(place, { ...around, isWord: place.name === "Bath" || place.name === "Nice" }, TITLES)).toBe(
			expected,
		);
	});

test("the package's own list of titles is read", () => {
	const titles = knownTitles();
	expect(titles.has("Los Angeles")).toBe(true);
	expect(titles.has("Omdurman Relief Kitchen")).toBe(false);
});
