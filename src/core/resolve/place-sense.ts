import type { PlaceSense } from "../reading";
import type { Word } from "../text/words";
import { lower, type PlaceRank, type PlaceUse, type Scores } from "./place-use";
import { scoreHyphen, scoreNounAfter, scorePair, scorePossessive } from "./sense-by-noun";
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

const scoreScoreline = (use: PlaceUse, scores: Scores): void => {
	const next = lower(use, use.endWord);
	const after = lower(use, use.endWord + 1);
	if (NUMBER.test(next) && (after === "," || after === "-" || use.isPlaceAt(use.endWord + 1)) && Number(next) < 200)
		scores.team += 2.5;
	if (use.sport > 0.5) scores.team += 0.9;
};

/** What a place name means where it stands, decided by grammar and the words around it. */
export const placeSense = (use: PlaceUse): PlaceSense => {
	const scores = { ...BASE[use.rank] };
	const next = lower(use, use.endWord);
	const hasPreposition = scorePreposition(use, scores);
	if (next === "'s" || (next === "'" && lower(use, use.endWord - 1).endsWith("s"))) scorePossessive(use, scores);
	else if (next === "-" || next === "–") scoreHyphen(use, scores);
	else {
		const previous = lower(use, use.firstWord - 1);
		if ((previous === "-" || previous === "–") && use.isPlaceAt(use.firstWord - 2)) scorePair(use, scores, use.endWord);
		else if (!scoreNounAfter(use, scores) && !hasPreposition) {
			scoreSubject(use, scores);
			scoreObject(use, scores);
		}
	}
	scoreScoreline(use, scores);
	let best: PlaceSense = "literal";
	for (const sense of ["government", "team", "people"] as const) if (scores[sense] > scores[best]) best = sense;
	return best;
};

/** How much of some words is about sport, 0…1: one word of sport in eight is as much as it gets. */
export const sportShare = (words: readonly Word[]): number => {
	let hits = 0;
	for (const { text } of words) if (text.length > 2 && SPORT_WORDS.has(text)) hits++;
	return Math.min(1, (8 * hits) / Math.max(words.length, 16));
};
