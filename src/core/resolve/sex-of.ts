import type { Introduction } from "./introduction";
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from "./office-words";

/** What a courtesy title tells of the sex of a person; null where there is none that does. */
export const sexOf = (told: Introduction | null): "f" | "m" | null => {
	const word = told?.honorific;
	if (!word) return null;
	return FEMALE_HONORIFICS.has(word) ? "f" : MALE_HONORIFICS.has(word) ? "m" : null;
};

const FEMALE =
	/\b(?:\p{L}*woman|actress|daughter of|sister of|wife of|widow of|mother of|queen|princess|duchess|empress|first lady|nun)\b/iu;
const MALE =
	/\b(?:\p{L}*(?:business|sports|states|clergy|noble|air|police|news)man|actor|son of|brother of|husband of|widower of|father of|king|prince|duke|emperor|monk|priest|imam|cardinal|pope)\b/iu;

/** What a description tells of the sex of a person: "American businessman", "daughter of …"; the first word that says it holds. */
export const sexInWords = (words: string): "f" | "m" | null => {
	const female = words.search(FEMALE);
	const male = words.search(MALE);
	if (female < 0 && male < 0) return null;
	return male < 0 || (female >= 0 && female < male) ? "f" : "m";
};
