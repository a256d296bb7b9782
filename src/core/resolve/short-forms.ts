import { type Candidate, NOT_SURE_BELOW } from "../reading";
import type { Choice } from "./choice";
import { asCandidate, type Option, pointsOf } from "./decide";
import type { Introduction } from "./introduction";
import type { NameInText, TextView } from "./name-in-text";
import { officeFit, officeWords } from "./role-match";
import { sexInWords, sexOf } from "./sex-of";
import type { Bearer, ShortForms } from "./short-form-people";

const RELATIVE = -1.4;
const AS_RELATIVE = -2;
const KIN =
	/\b(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|child|children|first lady|grandson|granddaughter|nephew|niece|cousin)\b/i;

const NIL = 0.4;
const RECENT = 0.9;
const RECENT_SENTENCES = 3;
const ROLE_FITS = 2.4;
const ROLE_MISFITS = -1;
const WRONG_SEX = -5;
const TITLE_BEFORE_GIVEN = -3;
const OFTEN = 0.35;

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
