import type { Choice } from "./choice";
import { titleBefore } from "./introduction";
import { type NameInText, neighbour, type TextView, wordsAround } from "./name-in-text";
import { GROUND_PREPOSITIONS } from "./sense-words";
import { type ShortForms, shortFormChoice } from "./short-forms";
import type { StoryContext } from "./story-context";

const NAMED_IN_FULL = 1.4;
const HONORIFIC = 3;
const SAYS = 1.6;
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

/**
 * "Jordan said" in an article about Neil Jordan: a place name that is the surname of somebody named in full, and stands where a person
 * stands. Null where it is the place.
 */
export const surnameOfPlace = (
	name: NameInText,
	options: { readonly view: TextView; readonly context: StoryContext; readonly shortForms: ShortForms },
): Choice | null => {
	const { view, context, shortForms } = options;
	if (name.type === "person" || name.tokens.length !== 1) return null;
	const bearers = shortForms.byKey.get(name.key);
	if (!bearers?.some(({ person }) => person.tokens.at(-1) === name.key)) return null;
	const words = wordsAround(view, name);
	const before = words[name.firstWord - 1]?.text.toLowerCase() ?? "";
	const after = words[name.endWord]?.text.toLowerCase() ?? "";
	const told = titleBefore(view, name);
	let points = NAMED_IN_FULL;
	if (told?.honorific) points += HONORIFIC;
	if (SAYING.has(before) || SAYING.has(after)) points += SAYS;
	if (GROUND_PREPOSITIONS.has(before) || before === "from" || before === "to") points += PREPOSITION;
	if (isCountryOfNext(view, name)) points += POSSESSIVE;
	if (fitsStory(view, name, context)) points += STORY_COUNTRY;
	if (points <= 0) return null;
	const choice = shortFormChoice(shortForms, { key: name.key, name, told, others: [], view });
	return choice ? { ...choice, type: "person" } : null;
};
