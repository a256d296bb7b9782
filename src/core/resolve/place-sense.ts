import type { PlaceSense } from "../reading";
import type { Word } from "../text/words";
import { lower, type PlaceRank, type PlaceUse, type Scores } from "./place-use";
import { ALL_SPORT, scoreHyphen, scoreNounAfter, scorePair, scorePossessive } from "./sense-by-noun";
import { scorePreposition } from "./sense-by-preposition";
import { scoreObject, scoreSubject } from "./sense-by-verb";
import { SPORT_WORDS } from "./sense-words";

const NUMBER = /^\d{1,3}$/;
const BASE: Readonly<Record<PlaceRank, Scores>> = {
	state: { literal: 1, government: 0, team: -0.6, people: -0.8 },
	capital: { literal: 1, government: 0, team: -1, people: -1.5 },
	seat: { literal: 0.4, government: 0.8, team: -9, people: -9 },
	region: { literal: 1.2, government: -0.8, team: -0.8, people: -1 },
	town: { literal: 1.2, government: -2.2, team: -0.8, people: -1.5 },
	land: { literal: 3, government: -3, team: -9, people: -2 },
};

/** Tables and results ("Leeds 2, Norwich 0", "CHICAGO 72 64"), and texts that are all about sport. */
const scoreSport = (use: PlaceUse, scores: Scores): void => {
	const next = lower(use, use.endWord);
	const after = lower(use, use.endWord + 1);
	const isCount = NUMBER.test(next) && Number(next) < 1_000;
	if (isCount && (/^[,\-–)]$/.test(after) || NUMBER.test(after) || use.isPlaceAt(use.endWord + 1))) scores.team += 2.5;
	if (use.sport > ALL_SPORT) scores.team += 2.3;
};

const YEAR = /^(?:19|20)\d\d$/;
const DATELINE_WORDS = 14;

/** "BEIRUT (AP) —", "LIMA, 4 May", "LONDON 1996-08-30": where a report was written. */
const scoreDateline = (use: PlaceUse, scores: Scores): void => {
	const surface = use.words[use.firstWord]?.text ?? "";
	const next = lower(use, use.endWord);
	if (YEAR.test(next) && lower(use, use.endWord + 1) === "-") scores.literal += 4;
	const isHead = use.firstWord < DATELINE_WORDS && use.firstWord === use.sentenceStart;
	if (isHead && surface.length > 2 && surface === surface.toUpperCase() && /^[,(—–-]$/.test(next)) scores.literal += 4;
};

/** What a place name means where it stands, decided by grammar and the words around it. */
export const placeSense = (use: PlaceUse): PlaceSense => {
	const scores = { ...BASE[use.rank] };
	const next = lower(use, use.endWord);
	const isPossessive = next === "'s" || (next === "'" && lower(use, use.endWord - 1).endsWith("s"));
	// "in China’s affairs": the preposition belongs to what is possessed.
	const hasPreposition = !isPossessive && scorePreposition(use, scores);
	if (isPossessive) scorePossessive(use, scores);
	else if (next === "-" || next === "–") scoreHyphen(use, scores);
	else {
		const previous = lower(use, use.firstWord - 1);
		if ((previous === "-" || previous === "–") && use.isPlaceAt(use.firstWord - 2)) scorePair(use, scores, use.endWord);
		else if (!scoreNounAfter(use, scores) && !hasPreposition) {
			scoreSubject(use, scores);
			scoreObject(use, scores);
		}
	}
	scoreSport(use, scores);
	scoreDateline(use, scores);
	let best: PlaceSense = "literal";
	for (const sense of ["government", "team", "people"] as const) if (scores[sense] > scores[best]) best = sense;
	return best;
};

const FIRST_LOWER = 97;

const GOALS = /^1?\d$/;

/** "2-1": two small numbers around a hyphen, close together. */
const isScoreline = (words: readonly Word[], hyphen: number): boolean => {
	const left = words[hyphen - 1];
	const right = words[hyphen + 1];
	return left?.end === words[hyphen]?.start && GOALS.test(left?.text ?? "") && GOALS.test(right?.text ?? "");
};

/** How many of some words are words of sport; a result counts as one. */
export const sportWords = (words: readonly Word[]): number => {
	let hits = 0;
	for (let i = 0; i < words.length; i++) {
		const text = words[i]?.text ?? "";
		if (text === "-" && isScoreline(words, i)) hits++;
		if (text.length < 3) continue;
		const isCapital = text.charCodeAt(0) < FIRST_LOWER;
		if (SPORT_WORDS.has(isCapital ? text.toLowerCase() : text)) hits++;
	}
	return hits;
};
