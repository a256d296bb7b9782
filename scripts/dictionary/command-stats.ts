import type { Dictionary } from "../../src/dictionary/dictionary";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { ensureDictionary } from "../ensure-dictionary";
import { countByContinent, countByCountry, countOffices } from "./count-people";
import { print } from "./print";
import { readCountries } from "./read-countries";

const TOP_COUNTRIES = 40;

const FEW_COUNTRIES = 25;
const MIN_POPULATION = 5_000_000;

/** Prints how the people spread over kinds of office and continents, and the larger countries that have the fewest. */
const printPeople = (dictionary: Dictionary): void => {
	const people = [...dictionary.ids()].filter((id) => id.startsWith("p:")).flatMap((id) => dictionary.entity(id) ?? []);
	const countries = readCountries();
	const continents = new Map(countries.map(({ code, continent }) => [code, continent]));
	print("\n| kind of office | people | roles | no end known |\n|---|--:|--:|--:|");
	for (const { kind, people: count, roles, open } of countOffices(people))
		print(`| ${kind} | ${count} | ${roles} | ${open} |`);
	print("\n| continent | people | share | checked against a dataset |\n|---|--:|--:|--:|");
	for (const { continent, people: count, editorial } of countByContinent(people, (code) => continents.get(code)))
		print(`| ${continent} | ${count} | ${((100 * count) / people.length).toFixed(1)} % | ${count - editorial} |`);
	const counts = countByCountry(people);
	const few = countries
		.filter(({ code }) => (dictionary.entity(`c:${code}`)?.population ?? 0) >= MIN_POPULATION)
		.map(({ code }) => ({ name: dictionary.entity(`c:${code}`)?.name ?? code, count: counts.get(code) ?? 0 }))
		.sort((a, b) => a.count - b.count)
		.slice(0, FEW_COUNTRIES);
	print(
		`\nFewest people, of countries of five million: ${few.map(({ name, count }) => `${name} ${count}`).join(", ")}`,
	);
};

/** Counts entries, surfaces, dated roles, and how much was checked against a dataset. */
export const stats = async ({
	byCountry,
	ofPeople,
}: {
	readonly byCountry: boolean;
	readonly ofPeople: boolean;
}): Promise<number> => {
	const dictionary = openDictionary(await ensureDictionary());
	const kinds = new Map<string, { entries: number; editorial: number; surfaces: number }>();
	const countries = new Map<string, { people: number; organisations: number; places: number }>();
	let roles = 0;
	let dated = 0;
	for (const id of dictionary.ids()) {
		const entity = dictionary.entity(id);
		if (!entity) continue;
		const row = kinds.get(entity.kind) ?? { entries: 0, editorial: 0, surfaces: 0 };
		row.entries++;
		if (entity.sources.every((source) => source === "editorial")) row.editorial++;
		row.surfaces += dictionary.aliases(id).length;
		kinds.set(entity.kind, row);
		roles += entity.roles.length;
		dated += entity.roles.filter(({ undated }) => !undated).length;
		for (const code of entity.countries) {
			const of = countries.get(code) ?? { people: 0, organisations: 0, places: 0 };
			if (id.startsWith("p:")) of.people++;
			else if (id.startsWith("o:")) of.organisations++;
			else of.places++;
			countries.set(code, of);
		}
	}
	const total = { entries: 0, editorial: 0, surfaces: 0 };
	print("| kind | entries | surfaces | checked against a dataset | editorial |\n|---|--:|--:|--:|--:|");
	const line = (kind: string, row: typeof total): void =>
		print(`| ${kind} | ${row.entries} | ${row.surfaces} | ${row.entries - row.editorial} | ${row.editorial} |`);
	for (const [kind, row] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
		line(kind, row);
		total.entries += row.entries;
		total.editorial += row.editorial;
		total.surfaces += row.surfaces;
	}
	line("all", total);
	print(`\n${roles} roles, ${dated} of them dated; as of ${dictionary.info.asOf}`);
	if (ofPeople) printPeople(dictionary);
	if (!byCountry) return 0;
	print("\n| country | people | organisations | places |\n|---|--:|--:|--:|");
	const weight = (of: { people: number; organisations: number }): number => of.people + of.organisations;
	for (const [code, of] of [...countries].sort(([, a], [, b]) => weight(b) - weight(a)).slice(0, TOP_COUNTRIES))
		print(`| ${dictionary.entity(`c:${code}`)?.name ?? code} | ${of.people} | ${of.organisations} | ${of.places} |`);
	const empty = [...dictionary.ids()].filter(
		(id) => id.startsWith("c:") && !weight(countries.get(id.slice(2)) ?? { people: 0, organisations: 0 }),
	);
	print(`\nWithout a person or organisation: ${empty.map((id) => dictionary.entity(id)?.name).join(", ") || "none"}`);
	return 0;
};
