const BIG_CITY = 50_000;

/** From how many people on a town of a country is held. */
const TOWNS: readonly { readonly from: number; readonly countries: string }[] = [
	/* Small countries with an English-language press of their own, and a land whose villages make the news of the world. */
	{ from: 5_000, countries: "NZ KE" },
	{ from: 10_000, countries: "AU CA IE PS" },
	{ from: 20_000, countries: "GB ZA IL UA SY IQ YE SD LB" },
	/* Large ones with such a press. */
	{ from: 40_000, countries: "US PH NG" },
];

const LEAST = new Map(
	TOWNS.flatMap(({ from, countries }) => countries.split(" ").map((code) => [code, from] as const)),
);

/** How many people make a town of this country one that the English-language press names now and then. */
export const leastPeople = (country: string): number => LEAST.get(country) ?? BIG_CITY;

/** Quarters that have a name in the news of their own, where GeoNames lists a country's suburbs as parts of its cities. */
const QUARTERS = new Map([
	["AU", 20_000],
	["GB", 20_000],
	["IE", 10_000],
	["KE", 10_000],
	["NZ", 10_000],
	["ZA", 10_000],
]);

/** The same for parts of cities; infinite where they are left out. */
export const leastPeopleOfQuarter = (country: string): number => QUARTERS.get(country) ?? Number.POSITIVE_INFINITY;
