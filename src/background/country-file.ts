import type { CountryTable } from "../dictionary/country-table";
import { readPackageFile } from "./dictionary-loader";

const NOTHING: CountryTable = { leaders: {}, neighbours: {} };

/** Reads the package's own table of leaders and neighbours when it is first wanted; a card without it is still a card. */
export const countryFile = (url: string): (() => Promise<CountryTable>) => {
	let reading: Promise<CountryTable> | null = null;
	return () => {
		reading ??= readPackageFile(url)
			.then((bytes): CountryTable => JSON.parse(new TextDecoder().decode(bytes)))
			.catch(() => {
				reading = null; // the next card asks again
				return NOTHING;
			});
		return reading;
	};
};
