import { withArticle } from "./with-article";

/** The generated description of a city from a place package: what it is and where. */
export const describeCity = (regionName: string | undefined, countryName: string): string =>
	regionName && regionName !== countryName
		? `City in ${regionName}, ${countryName}`
		: `City in ${withArticle(countryName)}`;
