import type { Choice } from "./choice";
import { titleBefore } from "./introduction";
import { type NameInText, neighbour, type TextView, wordsAround } from "./name-in-text";
import { GROUND_PREPOSITIONS } from "./sense-words";
import type { ShortForms } from "./short-form-people";
import { shortFormChoice } from "./short-forms";
import type { StoryContext } from "./story-context";

const NAMED_IN_FULL = 1.4;
const HONORIFIC = 3;
const SAYS = 1.6;
const TOLD_ONCE = 1.6;
const STANDS_FREE = 0.4;
const KNOWN_BODY = -1;
/** Ford Motor Company is named in full too. */
const NAMED_BODY = -3;
const BODY_ID = /^o:/;
/** The dictionary knows no such place. */
const NO_PLACE = 2.5;
/** "Jordan's King Abdullah": somebody else's country. */
const POSSESSIVE = -3.5;
const MOST_TITLE_WORDS = 5;
const PREPOSITION = -3.5;
const STORY_COUNTRY = -1.5;
const MIN_SHARE = 0.15;
const SAYING: ReadonlySet<string> = new Set(
	"said says told added adds asked wrote tweeted argued explained recalled insisted replied".split(" "),
);

/** Whether a place that the name can mean lies in a country of the story. */
const fitsStory = (view: TextView, name: NameInText, context: StoryContext): boolean =>
	name.senses.some((sense) =>
		view.reply.entities[sense.entity]?.countries.some((country) => context.share(country, name.key) > MIN_SHARE),
	);

/** Whether a possessive leads over to the name of somebody else: "Jordan's King Abdullah". */
const isCountryOfNext = (view: TextView, name: NameInText): boolean => {
	const next = neighbour(view, name, 1);
	const words = wordsAround(view, name);
	if (next?.type !== "person" || next.sentence !== name.sentence || !/^['’]s?$/.test(words[name.endWord]?.text ?? ""))
		return false;
	const between = words.slice(name.endWord + 1, next.firstWord);
	return between.length <= MOST_TITLE_WORDS && between.every(({ text }) => /^[\p{L}-]+$/u.test(text));
};

type About = { readonly view: TextView; readonly context: StoryContext; readonly shortForms: ShortForms };

/** Whether a name is the surname of somebody whom the article names in full. */
const isSurnameHere = (name: NameInText, { shortForms }: About): boolean =>
	name.type !== "person" &&
	name.tokens.length === 1 &&
	shortForms.byKey.get(name.key)?.some(({ person }) => person.tokens.at(-1) === name.key) === true;

/** What right beside a name speaks for a person: a courtesy title, a verb of saying, "who". */
const personPoints = (name: NameInText, view: TextView): number => {
	const words = wordsAround(view, name);
	const before = words[name.firstWord - 1]?.text.toLowerCase() ?? "";
	const [after = "", next = ""] = [0, 1].map((step) => words[name.endWord + step]?.text.toLowerCase() ?? "");
	// Companies speak as well as people do.
	const isKnownBody = name.type === "organisation" && name.senses.length > 0;
	const says = (!isKnownBody && (SAYING.has(before) || SAYING.has(after))) || (after === "," && next === "who");
	return (titleBefore(view, name)?.honorific ? HONORIFIC : 0) + (says ? SAYS : 0);
};

/** The keys that stand for a person in one place of the article, and so likely in others: "Washington, who climbed back …". */
const toldOnce = (about: About): ReadonlySet<string> => {
	const keys = new Set<string>();
	for (const name of about.view.names)
		if (isSurnameHere(name, about) && personPoints(name, about.view) > 0) keys.add(name.key);
	return keys;
};

/**
 * "Jordan said" in an article about Neil Jordan: tells of a place name whether it is the surname of somebody named in full, and stands
 * where a person stands. Null where it is the place.
 */
export const surnamesOfPlaces = (about: About): ((name: NameInText) => Choice | null) => {
	const { view, context, shortForms } = about;
	const told = toldOnce(about);
	return (name) => {
		if (!isSurnameHere(name, about)) return null;
		const words = wordsAround(view, name);
		const before = words[name.firstWord - 1]?.text.toLowerCase() ?? "";
		const isPossessor = /^['’]s?$/.test(words[name.endWord]?.text ?? "");
		const isAtGround = GROUND_PREPOSITIONS.has(before) || before === "from" || before === "to";
		let points = NAMED_IN_FULL + personPoints(name, view);
		if (told.has(name.key)) points += TOLD_ONCE;
		// "in Jordan’s film": what is in is the film.
		if (isAtGround) points += isPossessor ? PREPOSITION / 2 : PREPOSITION;
		else if (name.type === "place") points += STANDS_FREE;
		const bodies = name.senses.filter(({ entity }) => BODY_ID.test(entity));
		if (bodies.length > 0) points += bodies.some(({ entity }) => context.named.has(entity)) ? NAMED_BODY : KNOWN_BODY;
		if (name.senses.length === 0) points += NO_PLACE;
		if (isCountryOfNext(view, name)) points += POSSESSIVE;
		if (fitsStory(view, name, context)) points += STORY_COUNTRY;
		if (points <= 0) return null;
		const choice = shortFormChoice(shortForms, {
			key: name.key,
			name,
			told: titleBefore(view, name),
			others: [],
			view,
		});
		return choice ? { ...choice, type: "person" } : null;
	};
};
