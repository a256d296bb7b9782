import type { Entity } from "../../core/entity";

const COUNTRY = 4_000;
/** Capitals stand for their government as well. */
const CAPITAL = 30;
const CAPITAL_FACTOR = 4;
/** People governed from a capital, for one unit of weight: as for the country itself. */
const GOVERNED = 50_000;

const RULES: Readonly<Partial<Record<Entity["kind"], number>>> = {
	country: COUNTRY,
	territory: 150,
	region: 60,
	water: 40,
	physical: 30,
	seat: 120,
	person: 20,
	government: 60,
	"intl-org": 120,
	party: 40,
	"armed-group": 60,
	military: 60,
	company: 60,
	media: 50,
	"think-tank": 15,
	ngo: 25,
	university: 25,
	sports: 25,
	"other-org": 15,
};

const HIGH_OFFICE = /^(?:President|Prime Minister|Chancellor|King|Queen|Pope|Supreme Leader|Premier)\b/;

const weighPerson = ({ roles }: Entity): number => {
	const high = roles.some(({ title }) => HIGH_OFFICE.test(title));
	const open = roles.some((role) => role.to === undefined && !role.undated);
	return 8 + roles.length * 3 + (high ? 40 : 0) + (open ? 10 : 0);
};

/**
 * How much more the English-language press writes of a place of so many people there than of one elsewhere: its own countries first, then
 * those where most of its correspondents are.
 */
const PRESS = new Map([
	...["US", "GB"].map((code) => [code, 4] as const),
	..."AU CA IE NZ IL PS UA".split(" ").map((code) => [code, 3] as const),
	..."AT BE CH DE DK ES FI FR GR HK IT LB NL NO PL PT RU SE SY TW ZA".split(" ").map((code) => [code, 2] as const),
]);
/** The states of the United States make laws and news of their own. */
const US_STATE = 5;

export type Standing = {
	/** People in the towns of a region. */
	readonly inhabitants: number;
	/** Of a country. */
	readonly isCapital: boolean;
	/** People in the country that a capital stands for. */
	readonly countryPeople: number;
};

/** How often the press names an entity, relative to the others. Rough on purpose: it only ranks the senses of one surface. */
export const weigh = (entity: Entity, { inhabitants, isCapital, countryPeople }: Standing): number => {
	const people = entity.population ?? 0;
	const code = entity.countries[0] ?? "";
	const press = PRESS.get(code) ?? 1;
	switch (entity.kind) {
		case "country":
			return COUNTRY + people / 50_000;
		case "city":
			return isCapital
				? CAPITAL + countryPeople / GOVERNED + (CAPITAL_FACTOR * people) / 10_000
				: 0.5 + (press * people) / 10_000;
		case "region":
			if (!entity.id.startsWith("a:")) return 60;
			return 3 + (code === "US" ? US_STATE : press) * (people > 0 ? people / 40_000 : inhabitants / 80_000);
		case "person":
			return weighPerson(entity);
		default:
			return RULES[entity.kind] ?? 15;
	}
};
