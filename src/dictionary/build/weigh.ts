import type { Entity } from "../../core/entity";

const COUNTRY = 4_000;
/** Capitals stand for their government as well. */
const CAPITAL = 30;
const CAPITAL_FACTOR = 4;

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

export type Standing = {
	/** People in the towns of a region. */
	readonly inhabitants: number;
	/** Of a country. */
	readonly isCapital: boolean;
};

/** How often the press names an entity, relative to the others. Rough on purpose: it only ranks the senses of one surface. */
export const weigh = (entity: Entity, { inhabitants, isCapital }: Standing): number => {
	const people = entity.population ?? 0;
	switch (entity.kind) {
		case "country":
			return COUNTRY + people / 50_000;
		case "city":
			return isCapital ? CAPITAL + (CAPITAL_FACTOR * people) / 10_000 : 0.5 + people / 10_000;
		case "region":
			return entity.id.startsWith("a:") ? 3 + (entity.population ? people / 40_000 : inhabitants / 80_000) : 60;
		case "person":
			return weighPerson(entity);
		default:
			return RULES[entity.kind] ?? 15;
	}
};
