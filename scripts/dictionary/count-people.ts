import type { Role } from "../../src/core/entity";

/** What the counting needs of a person: the countries, most important first, the roles, and where the facts are from. */
export type CountedPerson = {
	readonly countries?: readonly string[];
	readonly roles: readonly Role[];
	readonly sources?: readonly string[];
};
export type OfficeCount = {
	readonly kind: string;
	readonly people: number;
	readonly roles: number;
	readonly open: number;
};
export type ContinentCount = { readonly continent: string; readonly people: number; readonly editorial: number };

const NO_CONTINENT = "none";
const EDITORIAL = "editorial";
/** Kinds of office by their titles, the first that fits. */
const OFFICE_KINDS: readonly (readonly [kind: string, title: RegExp, of?: RegExp])[] = [
	["deputies", /^(?:Deputy|Vice|First Deputy|First Vice|Second|Under) /],
	[
		"heads of state",
		/^(?:President|King|Queen|Emperor|Emir|Sultan|Grand Duke|Prince|Supreme Leader|Head of State)$/,
		/^c:/,
	],
	[
		"heads of government",
		/^(?:Prime Minister|Premier|Chancellor|Chief Executive|Chief Adviser|Minister of State)$/,
		/^c:/,
	],
	["foreign ministers", /^(?:Foreign Minister|Foreign Secretary|Secretary of State)$/],
	["defence ministers", /^(?:Defence Minister|Defence Secretary|Secretary of Defense)$/],
	[
		"finance ministers",
		/^(?:Finance Minister|Economy Minister|Treasurer|Treasury Secretary|Chancellor of the Exchequer)$/,
	],
	[
		"other ministers",
		/Minister|Secretary for |(?:Home|Health|Justice|Interior|Energy|Labor|Commerce|Education|Security|Affairs|Transportation|Agriculture|Housing) Secretary/,
		/^c:/,
	],
	[
		"central banks",
		/Governor|President|Chair|Economist|Board/,
		/^o:.*(?:bank|federal-reserve|-fed$|riksbank|bundesbank)/,
	],
	[
		"states, regions and cities",
		/Governor|Mayor|Premier|Chief Minister|Minister-President|First Minister|Party Secretary|President/,
		/^[argc]:/,
	],
	[
		"parliaments",
		/Speaker|Senator|Representative|Majority|Minority|Opposition Leader|Chair(?:man)? of the (?:Senate|National)|Whip/,
	],
	["courts and prosecutors", /Justice|Judge|Prosecutor|Attorney|Court/],
	[
		"forces and services",
		/Commander|Chief of (?:the )?(?:General |Joint |Army|Defence|Staff|Naval)|Joint Chiefs|Intelligence|Director|Security/,
	],
	["parties and movements", /Party Leader|Co-Leader|Group Leader|General Secretary|Leader$/],
	["ambassadors and envoys", /Ambassador|Envoy|Permanent Representative|Special Representative|Coordinator/],
	["spokespeople", /Spokes|Press Secretary/],
	["companies", /Chief (?:Executive|Financial|Operating)|Chair(?:man)?$|Executive Chair|Managing Director/],
	[
		"international and other bodies",
		/Secretary-General|Director-General|Commissioner|President|Chairperson|Administrator|Executive/,
	],
	["churches and faiths", /Pope|Patriarch|Archbishop|Imam|Catholicos|Metropolitan/],
];

const kindOf = ({ title, of = "" }: Role): string =>
	OFFICE_KINDS.find(([, titles, bodies]) => titles.test(title) && (!bodies || bodies.test(of)))?.[0] ?? "others";

/** How many people had an office of each kind, how many roles that is, and how many of these have no known end. */
export const countOffices = (people: readonly CountedPerson[]): OfficeCount[] => {
	const counts = new Map<string, { people: Set<CountedPerson>; roles: number; open: number }>();
	for (const person of people)
		for (const role of person.roles) {
			const count = counts.get(kindOf(role)) ?? { people: new Set(), roles: 0, open: 0 };
			count.people.add(person);
			count.roles++;
			if (!role.to && !role.undated) count.open++;
			counts.set(kindOf(role), count);
		}
	return [...OFFICE_KINDS.map(([kind]) => kind), "others"].flatMap((kind) => {
		const count = counts.get(kind);
		return count ? [{ kind, people: count.people.size, roles: count.roles, open: count.open }] : [];
	});
};

/** How many people belong to each country, all of a person's countries counted. */
export const countByCountry = (people: readonly CountedPerson[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const { countries = [] } of people) for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
};

/** How many people belong to each continent, by their first country, and how many of them were not checked against a dataset. */
export const countByContinent = (
	people: readonly CountedPerson[],
	continentOf: (code: string) => string | undefined,
): ContinentCount[] => {
	const counts = new Map<string, { people: number; editorial: number }>();
	for (const { countries = [], sources = [] } of people) {
		const continent = continentOf(countries[0] ?? "") ?? NO_CONTINENT;
		const count = counts.get(continent) ?? { people: 0, editorial: 0 };
		count.people++;
		if (sources.every((source) => source === EDITORIAL)) count.editorial++;
		counts.set(continent, count);
	}
	return [...counts].map(([continent, count]) => ({ continent, ...count })).sort((a, b) => b.people - a.people);
};
