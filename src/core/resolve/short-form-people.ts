import type { Entity, EntityId } from "../entity";
import type { ArticlePerson } from "./article-people";
import type { Introduction } from "./introduction";

/** A person of the article for whom short forms may stand. */
export type ShortFormPeople = {
	readonly person: ArticlePerson;
	/** Null while it is open who this is. */
	readonly id: EntityId | null;
	readonly entity: Entity | null;
	readonly name: string;
	readonly told: Introduction | null;
	/** Named by surname only, with a title or because the whole world knows that person by it; how often. */
	readonly alone?: { readonly key: string; readonly times: number };
};

/** Somebody who bears a short form. */
export type Bearer = ShortFormPeople & {
	readonly points: number;
	/** The short form is a given name, which titles do not stand before ("Senator Warren" is not Warren Davidson). */
	readonly isGiven: boolean;
};
/** Who bears a short form, and how likely it is used of them. */
export type ShortForms = {
	readonly byKey: ReadonlyMap<string, readonly Bearer[]>;
	/** For each person the last mention so far, by index of the name; written while reading on. */
	readonly lastSeen: Map<number, number>;
};

const KNOWN_ALONE = 3.4;
/** Beside somebody alive of that name whom the dictionary knows: the news of the day is about M. K. Stalin. */
const LONG_DEAD = -4;
const LONG_DEAD_YEARS = 15;
const LAST = 3.2;
const FIRST = 2.2;
const INNER = 1.2;
const MAX_BEARERS = 12;
const PEOPLE_PER_SLICE = 100;
/** Countries where the family name stands first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CN", "TW", "HK", "MO", "SG", "KR", "KP", "VN", "KH", "HU"]);
/** What the open word lists say of a folded word. */
export type NameLexicon = (word: string) => { readonly givenName?: boolean; readonly surname?: boolean };

/** Whether the first word of somebody’s name is a given name: "Warren" of Warren Davidson, not "Lee" of Lee Jae-myung. */
export const isGivenFirst = ({ person, entity }: ShortFormPeople, lexicon: NameLexicon): boolean => {
	const first = lexicon(person.tokens[0] ?? "");
	if (!first.givenName) return false;
	const country = entity?.countries[0];
	if (country !== undefined) return !FAMILY_FIRST.has(country);
	return !first.surname || lexicon(person.tokens.at(-1) ?? "").surname === true;
};

const isLongDead = (entity: Entity | null, year: number): boolean =>
	entity?.died !== undefined && Number(entity.died.slice(0, 4)) < year - LONG_DEAD_YEARS;

/** Files everybody under their surname, first name, inner names and the ends of longer names ("bin Salman", "Suu Kyi"). */
export function* shortFormPeople(
	people: readonly ShortFormPeople[],
	{ lexicon, year }: { readonly lexicon: NameLexicon /** Of the article. */; readonly year: number },
): Generator<void, ShortForms> {
	const byKey = new Map<string, Bearer[]>();
	const file = (key: string, one: ShortFormPeople, points: number) => {
		const list = byKey.get(key) ?? [];
		if (list.length >= MAX_BEARERS || list.some((other) => other.person === one.person)) return;
		list.push({ ...one, points, isGiven: points === FIRST && isGivenFirst(one, lexicon) });
		byKey.set(key, list);
	};
	const living = new Set(
		people.flatMap((one) =>
			one.entity && !one.alone && !isLongDead(one.entity, year) ? one.person.tokens.slice(-1) : [],
		),
	);
	let sinceYield = 0;
	for (const one of people) {
		if (++sinceYield % PEOPLE_PER_SLICE === 0) yield;
		if (one.alone) {
			const isOfOld = isLongDead(one.entity, year) && living.has(one.alone.key);
			file(one.alone.key, one, KNOWN_ALONE + (isOfOld ? LONG_DEAD : 0));
			continue;
		}
		const { tokens } = one.person;
		const last = tokens.length - 1;
		for (let i = last; i >= 1; i--) file(tokens.slice(i).join(" "), one, LAST);
		file(tokens[0] ?? "", one, FIRST);
		for (let i = 1; i < last; i++) file(tokens[i] ?? "", one, INNER);
		for (const part of (tokens[last] ?? "").split("-"))
			if (part !== tokens[last] && part.length > 2) file(part, one, INNER);
	}
	return { byKey, lastSeen: new Map() };
}
