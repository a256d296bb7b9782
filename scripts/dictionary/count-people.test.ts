import { expect, test } from "vitest";
import { type CountedPerson, countByContinent, countByCountry, countOffices } from "./count-people";
import { readCountries } from "./read-countries";
import { readData } from "./read-data";

const MIN_POPULATION = 5_000_000;
const MIN_PEOPLE = 5;
/** No continent may have less than this share of the people. */
const MIN_SHARE: Readonly<Record<string, number>> = { AF: 0.1, AS: 0.2, EU: 0.2, NA: 0.1, SA: 0.04, OC: 0.02 };

const roles = [
	{ title: "President", of: "c:FR", from: "2017", expected: "heads of state" },
	{ title: "President", of: "a:MX.09", from: "2017", expected: "states, regions and cities" },
	{ title: "President", of: "o:european-central-bank", from: "2017", expected: "central banks" },
	{ title: "Governor", of: "o:bank-of-japan", from: "2017", expected: "central banks" },
	{ title: "Governor", of: "a:US.CA", from: "2017", expected: "states, regions and cities" },
	{ title: "Deputy Prime Minister", of: "c:FR", from: "2017", expected: "deputies" },
	{ title: "Secretary of State", of: "c:US", from: "2017", expected: "foreign ministers" },
	{ title: "Chief Executive", of: "o:shell", from: "2017", expected: "companies" },
	{ title: "Chief Executive", of: "c:HK", from: "2017", expected: "heads of government" },
	{ title: "Poet Laureate", of: "c:GB", from: "2017", expected: "others" },
];
test.each(roles)("$title of $of: $expected", ({ title, of, from, expected }) => {
	const person: CountedPerson = { roles: [{ title, of, from }] };
	expect(countOffices([person])).toEqual([{ kind: expected, people: 1, roles: 1, open: 1 }]);
});

const { drafts } = readData();
const people = drafts.filter(({ kind }) => kind === "person");

test("every country of five million has at least five people", () => {
	const counts = countByCountry(people);
	const isCountry = new Set(drafts.filter(({ kind }) => kind === "country").map(({ id }) => id));
	const few = readCountries()
		.filter(({ entity }) => isCountry.has(entity.id) && (entity.population ?? 0) >= MIN_POPULATION)
		.map(({ code }) => ({ code, count: counts.get(code) ?? 0 }))
		.filter(({ count }) => count < MIN_PEOPLE);
	expect(few).toEqual([]);
});

test("no continent falls below its share", () => {
	const continents = new Map(readCountries().map(({ code, continent }) => [code, continent]));
	const counts = countByContinent(people, (code) => continents.get(code));
	const small = Object.entries(MIN_SHARE).filter(
		([continent, share]) =>
			(counts.find((count) => count.continent === continent)?.people ?? 0) < share * people.length,
	);
	expect(small).toEqual([]);
});
