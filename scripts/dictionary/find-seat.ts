import { foldKey } from "../../src/core/text/fold-key";
import type { CityRow } from "./read-city-rows";

type SeatRow = Pick<CityRow, "name" | "olderNames" | "alternates" | "country" | "region" | "population">;

/**
 * Finds places written `City, CC` or, where a country has several of the name, `City, CC.REGION` (`Arlington, US.VA`, with the region's
 * code of GeoNames): the largest that bears the name itself, else the largest that has borne it or is known by it.
 */
export const seatFinder = <Row extends SeatRow>(rows: readonly Row[]): ((text: string) => Row | undefined) => {
	const named = new Map<string, Row>();
	const alsoNamed = new Map<string, Row>();
	const keep = (best: Map<string, Row>, name: string, row: Row): void => {
		for (const where of new Set([row.country, row.region])) {
			const key = `${foldKey(name)}, ${where}`;
			const known = best.get(key);
			if (!known || known.population < row.population) best.set(key, row);
		}
	};
	for (const row of rows) {
		keep(named, row.name, row);
		for (const name of [...row.olderNames, ...row.alternates.split(",")]) keep(alsoNamed, name, row);
	}
	return (text) => {
		const comma = text.lastIndexOf(", ");
		const key = `${foldKey(text.slice(0, comma))}, ${text.slice(comma + 2)}`;
		return named.get(key) ?? alsoNamed.get(key);
	};
};
