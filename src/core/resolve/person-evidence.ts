import type { DayInterval } from "../day-interval";
import { dayInterval } from "../day-interval";
import type { AliasType, Entity, Kind } from "../entity";
import type { Sense } from "../look-up";
import { rolesAt } from "../roles-at";
import { countryEvidence } from "./country-evidence";
import type { Evidence } from "./decide";
import type { Introduction } from "./introduction";
import { fieldsOf, type RoleField } from "./role-fields";
import { matchRole, officeWords } from "./role-match";
import type { StoryContext } from "./story-context";

/** What the article tells of a person, beside the name. */
export type ToldOfPerson = {
	readonly introduction: Introduction | null;
	/** Age given in the text. */
	readonly age: number | null;
	readonly block: number;
	/** The folded name. */
	readonly key: string;
	readonly when: DayInterval | null;
	/** Everything around the name is about sport. */
	readonly isSport: boolean;
};

/** Bodies that people work for; one who belongs to another than the entry says is likely another. */
const EMPLOYERS: ReadonlySet<Kind> = new Set(["company", "media", "university", "think-tank", "ngo", "sports"]);

/** How surely a full name of the dictionary means its person when nothing else is known. Logits. */
const ALIAS_POINTS: Readonly<Record<AliasType, number>> = {
	name: 2.4,
	full: 2.6,
	short: 1.6,
	former: 1.6,
	spelling: 1.8,
	surname: 2.4,
	abbr: 0.6,
	metonym: -1,
	demonym: -9,
};
const ONE_WORD = -0.4;
/** Not enough by itself: the office has to fit too. */
const BY_OFFICE = -1;
const IN_OFFICE = 0.9;
const OUT_OF_OFFICE = -0.5;
const NOT_YET_IN_OFFICE = -3;
const MIN_PRIOR = 0.02;
const OFFICE_THEN = [0, 0.5, 2.4, 3];
const OFFICE_OTHER = [0, 0.3, 1.2, 1.8];
const SAME_BODY = 1.5;
const OTHER_BODY = -2.6;
const NO_SPORTSMAN = -2.6;
const DESCRIBED = 1.5;
const OTHER_FIELD = -4.5;
const EVERYDAY_ROLE = -2.5;
const NOT_BORN = -6;
const WRONG_AGE = -4;
const RIGHT_AGE = 2.5;
const ADULT_AGE = 14;

const yearOf = (date: string | undefined): number | null => {
	const days = date ? dayInterval(date) : null;
	return days ? Number(days.from.slice(0, 4)) : null;
};

/** Walks of life that one and the same public person often has both. */
const COMPATIBLE: readonly (readonly [RoleField, RoleField])[] = [
	["politics", "law"],
	["politics", "force"],
	["politics", "business"],
	["politics", "science"],
	["politics", "religion"],
	["politics", "crime"],
	["politics", "media"],
	["force", "crime"],
	["business", "science"],
	["business", "media"],
	["business", "crime"],
	["arts", "media"],
	["arts", "business"],
	["arts", "crime"],
	["sport", "business"],
	["sport", "crime"],
	["sport", "media"],
	["science", "health"],
	["science", "media"],
	["media", "crime"],
	["law", "crime"],
	["religion", "crime"],
];

const agree = (a: ReadonlySet<RoleField>, b: ReadonlySet<RoleField>): boolean => {
	for (const one of a) if (b.has(one)) return true;
	return COMPATIBLE.some(([x, y]) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)));
};

const shares = (a: ReadonlySet<RoleField>, b: ReadonlySet<RoleField>): boolean => {
	for (const one of a) if (b.has(one)) return true;
	return false;
};

const toldFields = (told: Introduction): ReadonlySet<RoleField> => fieldsOf(told.title === "" ? told.head : told.title);

const roleEvidence = (entity: Entity, told: ToldOfPerson): Evidence[] => {
	const { introduction } = told;
	if (!introduction || introduction.title === "") return [];
	const evidence: Evidence[] = [];
	const words = officeWords(introduction.title);
	const match = matchRole(entity, words, told.when);
	const points = (match.isThen && !introduction.isFormer ? OFFICE_THEN : OFFICE_OTHER)[match.fit] ?? 0;
	if (points > 0) evidence.push({ points, why: `called “${introduction.title}” here` });
	const fields = toldFields(introduction);
	const own = fieldsOf(`${entity.description} ${entity.roles.map((role) => role.title).join(" ")}`);
	if (match.fit < 2 && fields.size > 0 && own.size > 0) {
		if (shares(fields, own)) evidence.push({ points: DESCRIBED, why: `called “${introduction.title}” here` });
		else if (!agree(fields, own)) evidence.push({ points: OTHER_FIELD, why: "" });
	}
	if (match.fit < 2 && fields.size === 0) evidence.push({ points: EVERYDAY_ROLE / 2, why: "" });
	return evidence;
};

const bodyEvidence = (entity: Entity, told: ToldOfPerson, context: StoryContext): Evidence[] => {
	const of = told.introduction?.of;
	if (!of) return [];
	const ids = new Set(of.senses.map((sense) => sense.entity));
	const isRoleOf = entity.roles.some((role) => role.of !== undefined && ids.has(role.of));
	if (isRoleOf) return [{ points: SAME_BODY, why: `named with ${of.surface}` }];
	const isCountry = entity.countries.some(
		(country) => ids.has(`c:${country}`) || context.demonym(of.surface) === country,
	);
	if (isCountry) return [{ points: SAME_BODY, why: `named with ${of.surface}` }];
	const isOther = of.senses.some((sense) => EMPLOYERS.has(context.entityOf(sense.entity)?.kind ?? "country"));
	return isOther ? [{ points: OTHER_BODY, why: "" }] : [];
};

/** Politicians and company heads are not found on the fields. */
const settingEvidence = (entity: Entity, told: ToldOfPerson): Evidence[] => {
	if (!told.isSport) return [];
	const own = fieldsOf(`${entity.description} ${entity.roles.map((role) => role.title).join(" ")}`);
	return own.size > 0 && !own.has("sport") && !own.has("media") ? [{ points: NO_SPORTSMAN, why: "" }] : [];
};

const lifeEvidence = (entity: Entity, told: ToldOfPerson): Evidence[] => {
	const born = yearOf(entity.born);
	const year = told.when ? Number(told.when.from.slice(0, 4)) : null;
	if (born === null || year === null) return [];
	if (told.age !== null) {
		const off = Math.abs(year - born - told.age);
		return [
			off <= 1
				? { points: RIGHT_AGE, why: `${told.age} years old, as here` }
				: { points: off > 2 ? WRONG_AGE : 0, why: "" },
		];
	}
	return year - born < ADULT_AGE ? [{ points: NOT_BORN, why: "" }] : [];
};

/** A surname that is understood beside an office only ("President Yoon"). */
const isByOffice = ({ alias, needs }: Sense): boolean => alias === "surname" && needs !== undefined;

const nameEvidence = (sense: Sense, words: number): number => {
	if (isByOffice(sense)) return BY_OFFICE;
	return ALIAS_POINTS[sense.alias] + (words > 1 ? 0 : ONE_WORD);
};

/** A bare surname more likely means who was in office when the article was written than who left it long before. */
const termEvidence = (entity: Entity, sense: Sense, when: DayInterval | null): Evidence[] => {
	if (!isByOffice(sense) || !when) return [];
	if (rolesAt(entity, when).length > 0) return [{ points: IN_OFFICE, why: "in office when this was written" }];
	const hasBegun = entity.roles.some(({ from }) => from !== undefined && from <= when.to);
	return [{ points: hasBegun ? OUT_OF_OFFICE : NOT_YET_IN_OFFICE, why: "" }];
};

/** All that speaks for and against a person of the dictionary being the one whom the article names. */
export const personEvidence = (
	entity: Entity,
	told: ToldOfPerson,
	options: { readonly sense: Sense; readonly words: number; readonly context: StoryContext },
): Evidence[] => {
	const { sense, words, context } = options;
	const { prior } = sense;
	const full = words > 1 ? "the full name of one whom the dictionary knows" : "a name by which one is known alone";
	return [
		{
			points: nameEvidence(sense, words) + Math.log(Math.max(prior, MIN_PRIOR)) / 2,
			why: isByOffice(sense) ? "" : full,
		},
		...roleEvidence(entity, told),
		...bodyEvidence(entity, told, context),
		...lifeEvidence(entity, told),
		...termEvidence(entity, sense, told.when),
		...settingEvidence(entity, told),
		countryEvidence(entity, context, told),
	];
};
