import { openTable, type Planes, tableOf } from "./planes";

/**
 * What the file keeps of a numbered city: its number (the difference to the one before in its block), steps from the coordinates of
 * its region, packed population, number of the region.
 */
export type CityRow = {
	readonly difference: number;
	readonly lat: number;
	readonly lon: number;
	readonly count: number;
	readonly parent: number;
	/** Year of the population, 0 for none. */
	readonly year: number;
};

const WIDTHS = [3, 2, 2, 2, 2, 1] as const;
const FIRST_YEAR = 1900;
const MAX_YEAR = FIRST_YEAR + 0xff;
const MAX = 0xffff;
const NOTHING: Planes = { count: 0, at: () => 0 };

/** The first of so many cities has its whole number. */
export const CITY_BLOCK_SHIFT = 4;

const zigzag = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2);
const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

/** Whether a row fits into two bytes a column. */
export const fitsColumns = ({ lat, lon, count, parent, year }: Omit<CityRow, "difference">): boolean =>
	(year === 0 || (year > FIRST_YEAR && year <= MAX_YEAR)) &&
	[zigzag(lat), zigzag(lon), count, parent].every((value) => value <= MAX);

/** The section of these cities; one may have nothing but its number. */
export const cityColumns = (rows: readonly (Pick<CityRow, "difference"> & Partial<CityRow>)[]): Uint8Array =>
	tableOf(
		rows.map(({ difference, lat = 0, lon = 0, count = 0, parent = 0, year = 0 }) => [
			difference,
			zigzag(lat),
			zigzag(lon),
			count,
			parent,
			year === 0 ? 0 : year - FIRST_YEAR,
		]),
		WIDTHS,
	);

/** Reads the rows of the numbered cities. */
export type CityTable = {
	/** The number of the i-th city: its GeoNames id. */
	readonly number: (i: number) => number;
	readonly row: (i: number) => Omit<CityRow, "difference">;
};

/** A view over the section of the cities. */
export const openCities = (bytes: Uint8Array): CityTable => {
	const [differences = NOTHING, lat = NOTHING, lon = NOTHING, count = NOTHING, parent = NOTHING, year = NOTHING] =
		openTable(bytes, WIDTHS);
	return {
		number: (i) => {
			let sum = 0;
			for (let at = (i >> CITY_BLOCK_SHIFT) << CITY_BLOCK_SHIFT; at <= i; at++) sum += differences.at(at);
			return sum;
		},
		row: (i) => {
			const since = year.at(i);
			return {
				lat: unzigzag(lat.at(i)),
				lon: unzigzag(lon.at(i)),
				count: count.at(i),
				parent: parent.at(i),
				year: since === 0 ? 0 : since + FIRST_YEAR,
			};
		},
	};
};
