import type { Entity, EntityId } from "../entity";
import { type Candidate, NOT_SURE_BELOW } from "../reading";
import type { ArticlePerson } from "./article-people";
import type { Choice } from "./choice";
import { asCandidate, type Option, pointsOf } from "./decide";
import type { Introduction } from "./introduction";
import type { NameInText, TextView } from "./name-in-text";
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from "./office-words";
import { officeFit, officeWords } from "./role-match";

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

type Bearer = ShortFormPeople & {
	readonly points: number;
	/** The short form is a given name, which titles do not stand before ("Senator Warren" is not Warren Davidson). */
	readonly isGiven: boolean;
};
const KNOWN_ALONE = 3.4;
const RELATIVE = -1.4;
/** Beside somebody alive of that name whom the dictionary knows: the news of the day is about M. K. Stalin. */
const LONG_DEAD = -4;
const LONG_DEAD_YEARS = 15;
const AS_RELATIVE = -2;
const KIN =
	/\b(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|child|children|first lady|grandson|granddaughter|nephew|niece|cousin)\b/i;

/** Who bears a short form, and how likely it is used of them. */
export type ShortForms = {
	readonly byKey: ReadonlyMap<string, readonly Bearer[]>;
	/** For each person the last mention so far, by index of the name; written while reading on. */
	readonly lastSeen: Map<number, number>;
};

const LAST = 3.2;
const FIRST = 2.2;
const INNER = 1.2;
const NIL = 0.4;
const RECENT = 0.9;
const RECENT_SENTENCES = 3;
const ROLE_FITS = 2.4;
const ROLE_MISFITS = -1;
const WRONG_SEX = -5;
const TITLE_BEFORE_GIVEN = -3;
const OFTEN = 0.35;
const MAX_BEARERS = 12;
const PEOPLE_PER_SLICE = 100;

/** What the open word lists say of a folded word. */
export type NameLexicon = (word: string) => { readonly givenName?: boolean; readonly surname?: boolean };

/** Countries where the family name stands first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CN", "TW", "HK", "MO", "SG", "KR", "KP", "VN", "KH", "HU"]);

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

const sexOf = (told: Introduction | null): "f" | "m" | null => {
	const word = told?.honorific;
	if (!word) return null;
	return FEMALE_HONORIFICS.has(word) ? "f" : MALE_HONORIFICS.has(word) ? "m" : null;
};

const FEMALE =
	/\b(?:\p{L}*woman|actress|daughter of|sister of|wife of|widow of|mother of|queen|princess|duchess|empress|first lady|nun)\b/iu;
const MALE =
	/\b(?:\p{L}*(?:business|sports|states|clergy|noble|air|police|news)man|actor|son of|brother of|husband of|widower of|father of|king|prince|duke|emperor|monk|priest|imam|cardinal|pope)\b/iu;

/** What a description tells of the sex of a person: "American businessman", "daughter of …"; the first word that says it holds. */
const sexInWords = (words: string): "f" | "m" | null => {
	const female = words.search(FEMALE);
	const male = words.search(MALE);
	if (female < 0 && male < 0) return null;
	return male < 0 || (female >= 0 && female < male) ? "f" : "m";
};

/** The last of some ascending indices that is not above a limit; -1 when there is none. */
const lastUpTo = (ascending: readonly number[], limit: number): number => {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return ascending[low - 1] ?? -1;
};

/** How many sentences ago a person was last named. */
const distanceTo = (view: TextView, bearer: Bearer, about: { name: NameInText; forms: ShortForms }): number => {
	const { name, forms } = about;
	const last = Math.max(forms.lastSeen.get(bearer.person.id) ?? -1, lastUpTo(bearer.person.full, name.index));
	const seen = view.names[last];
	return seen ? name.sentence - seen.sentence : Number.POSITIVE_INFINITY;
};

const pointsFor = (bearer: Bearer, forms: ShortForms, about: About): number => {
	const { told, name, view } = about;
	const times = bearer.alone?.times ?? bearer.person.full.length;
	let points = bearer.points + OFTEN * Math.log2(1 + times) + (about.hasKnownAlone && !bearer.alone ? RELATIVE : 0);
	if (distanceTo(view, bearer, { name, forms }) <= RECENT_SENTENCES) points += RECENT;
	if (bearer.told && KIN.test(bearer.told.words)) points += AS_RELATIVE;
	if (told && bearer.isGiven) points += TITLE_BEFORE_GIVEN;
	if (told && told.title !== "") {
		const words = officeWords(told.title);
		const titles = [bearer.told?.title ?? "", ...(bearer.entity?.roles.map((role) => role.title) ?? [])];
		const fit = Math.max(0, ...titles.map((title) => officeFit(words, officeWords(title))));
		points += fit >= 2 ? ROLE_FITS : titles.some((title) => title !== "") ? ROLE_MISFITS : 0;
	}
	const sex = sexOf(told);
	const other = sexOf(bearer.told) ?? sexInWords(bearer.entity?.description ?? "");
	return sex && other && sex !== other ? points + WRONG_SEX : points;
};

type About = {
	readonly key: string;
	readonly name: NameInText;
	/** What stands right beside this mention. */
	readonly told: Introduction | null;
	/** People of the dictionary who are known by this name alone. */
	readonly others: readonly Option[];
	readonly view: TextView;
	/** Somebody is known by this name alone and not named in full: others who bear it are likelier relatives. */
	readonly hasKnownAlone?: boolean;
};

const candidateOf = (bearer: Bearer): Candidate[] =>
	bearer.entity
		? [asCandidate(bearer.entity)]
		: bearer.id
			? [{ id: bearer.id, name: bearer.name, description: bearer.told?.words ?? "" }]
			: [];

/** Whose short form a name is, among the people whom the article names in full; null when it is nobody's. */
export const shortFormChoice = (forms: ShortForms, about: About): Choice | null => {
	const bearers = forms.byKey.get(about.key);
	if (!bearers) return null;
	const isRelated = bearers.some((bearer) => bearer.alone);
	const scored = bearers
		.map((bearer) => ({ bearer, points: pointsFor(bearer, forms, { ...about, hasKnownAlone: isRelated }) }))
		.sort((a, b) => b.points - a.points)
		.filter(
			({ bearer }, i, all) => bearer.id === null || all.findIndex((other) => other.bearer.id === bearer.id) === i,
		);
	const [best, second] = scored;
	if (!best) return null;
	const own = new Set(bearers.map(({ id }) => id));
	const rivals = about.others.filter((option) => !own.has(option.entity.id));
	const rival = rivals.toSorted((a, b) => pointsOf(b) - pointsOf(a))[0];
	const top = best.points;
	let total = Math.exp(NIL - top);
	for (const { points } of scored) total += Math.exp(points - top);
	for (const option of rivals) total += Math.exp(pointsOf(option) - top);
	const confidence = 1 / total;
	if (rival && pointsOf(rival) > top) return null;
	const seconds = second ? candidateOf(second.bearer) : rival ? [asCandidate(rival.entity)] : [];
	const [runnerUp] = seconds;
	if (best.bearer.alone && confidence >= NOT_SURE_BELOW && best.bearer.id !== null)
		return {
			entity: best.bearer.id,
			via: "dictionary",
			confidence,
			why: `Known by this name alone, or named with an office in this article.${second ? ` Next likely: ${second.bearer.name}.` : ""}`,
			...(runnerUp ? { runnerUp } : {}),
		};
	if (confidence < NOT_SURE_BELOW || best.bearer.id === null)
		return {
			entity: null,
			via: "short-form",
			confidence: Math.min(confidence, NOT_SURE_BELOW - 0.01),
			why: "Several people here bear this name, and nothing decides between them.",
			candidates: [
				...scored.flatMap(({ bearer }) => candidateOf(bearer)),
				...rivals.map((option) => asCandidate(option.entity)),
			].slice(0, 4),
		};
	forms.lastSeen.set(best.bearer.person.id, about.name.index);
	const next = second ? ` Next likely: ${second.bearer.name}.` : "";
	return {
		entity: best.bearer.id,
		via: "short-form",
		confidence,
		why: `Short for ${best.bearer.name}, who is named in full in this article.${next}`,
		...(runnerUp ? { runnerUp } : {}),
	};
};
