import { withArticle } from "./with-article";

/** Where a place lies, and what decides whether it is called a city. */
export type CityPlace = {
	readonly region: string | undefined;
	readonly country: string;
	readonly code: string | undefined;
	readonly population: number | undefined;
};

const CITY_FROM = 30_000;
const SMALL_CITY_FROM = 10_000;
/** Where small places are cities by law and are called so, and where even large ones are not. */
const SMALL_CITIES = new Set(["US", "PH"]);
const LARGE_TOWNS = new Set(["GB", "IE"]);

/** The generated description of a city from a place package: what it is and where. */
export const describeCity = ({ region, country, code = "", population }: CityPlace): string => {
	const isSmall = population !== undefined && population < (SMALL_CITIES.has(code) ? SMALL_CITY_FROM : CITY_FROM);
	const isTown = isSmall || LARGE_TOWNS.has(code);
	const where = region && region !== country ? `${region}, ${country}` : withArticle(country);
	return `${isTown ? "Town" : "City"} in ${where}`;
};
