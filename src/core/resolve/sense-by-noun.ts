import { LETTER, lower, type PlaceUse, type Scores } from "./place-use";
import { GROUND_NOUNS, STATE_BETWEEN, STATE_NOUNS, STATE_PARTICIPLES, TEAM_NOUNS } from "./sense-words";

/** From this share on a text is about nothing but sport. */
export const ALL_SPORT = 0.45;

/** Scores a name by what it possesses: "Tehran’s nuclear programme", "Kenya’s coast". */
export const scorePossessive = (use: PlaceUse, scores: Scores): void => {
	let k = use.endWord + 1;
	const nouns: string[] = [];
	while (nouns.length < 3 && LETTER.test(lower(use, k))) nouns.push(lower(use, k++));
	const state = nouns.findIndex((noun) => STATE_NOUNS.has(noun));
	const ground = nouns.findIndex((noun) => GROUND_NOUNS.has(noun) || noun.endsWith("-largest"));
	const team = nouns.some((noun) => TEAM_NOUNS.has(noun));
	if (team && use.sport > 0.2) scores.team += 3;
	else if (ground >= 0 && (state < 0 || ground <= state)) scores.literal += 3;
	else if (use.sport > ALL_SPORT) scores.team += 1.5;
	else if (state >= 0) scores.government += 3;
	else scores.government += use.rank === "capital" ? 1.4 : 0.6;
};

/** Scores "Geneva-based", "Iran-backed", "US-China talks". */
export const scoreHyphen = (use: PlaceUse, scores: Scores): void => {
	const next = lower(use, use.endWord + 1);
	if (next === "based" || next === "born" || next === "wide" || next === "area" || next === "bound")
		scores.literal += 4;
	else if (STATE_PARTICIPLES.has(next)) scores.government += 4;
	else if (use.isPlaceAt(use.endWord + 1)) scorePair(use, scores, use.endWord + 1);
};

/** "US-China talks": judged by the noun after both. */
export const scorePair = (use: PlaceUse, scores: Scores, other: number): void => {
	let k = other;
	while (use.isPlaceAt(k)) k++;
	const nouns = [lower(use, k), lower(use, k + 1)];
	if (nouns.some((noun) => noun === "border" || noun === "frontier" || noun === "route")) scores.literal += 3;
	else if (use.sport > 0.4) scores.team += 2.5;
	else scores.government += nouns.some((noun) => STATE_BETWEEN.has(noun)) ? 3.5 : 1.6;
};

/** Scores a name by the noun that it stands before; false when that says nothing. */
export const scoreNounAfter = (use: PlaceUse, scores: Scores): boolean => {
	const next = lower(use, use.endWord);
	const raw = use.words[use.endWord]?.text ?? "";
	if (!LETTER.test(next) || use.endWord >= use.sentenceEnd) return false;
	if (use.sport > 0.15 && TEAM_NOUNS.has(next)) {
		scores.team += 3.5;
		return true;
	}
	if (
		STATE_NOUNS.has(next) &&
		!/^(?:claims?|plans?|demands?|offers?|pledges?|attacks?|promises?|aid|support|vote|force|top|hands?|bid|help|strikes|court|council|police|air|security)$/.test(
			next,
		)
	) {
		scores.government += 3;
		return true;
	}
	if (GROUND_NOUNS.has(next)) {
		scores.literal += 2.2;
		return true;
	}
	// "Russia President Vladimir Putin": a capital right after is a title or a name.
	if (/^\p{Lu}\p{Ll}/u.test(raw) && use.endWord + 1 < use.sentenceEnd && !use.isPlaceAt(use.endWord))
		scores.government += 0.5;
	return false;
};
