import { isOneOf, lower, type PlaceUse, type Scores, startOfPair } from "./place-use";
import {
	GROUND_OF,
	GROUND_PREPOSITIONS,
	STATE_BETWEEN,
	STATE_DEALINGS,
	STATE_OBJECT_VERBS,
	STATE_OF,
	STATE_VERBS,
} from "./sense-words";

/** Scores a name by the preposition before it; false when there is none. */
export const scorePreposition = (use: PlaceUse, scores: Scores): boolean => {
	const at = startOfPair(use);
	const word = lower(use, at);
	const head = lower(use, at - 1);
	const isSport = use.sport > 0.3;
	if (GROUND_PREPOSITIONS.has(word)) {
		scores.literal += 3.5;
		return true;
	}
	switch (word) {
		case "from":
			scores.literal += STATE_DEALINGS.has(head) || head === "loans" ? 0 : 2.5;
			if (STATE_DEALINGS.has(head)) scores.government += 2;
			return true;
		case "to":
			if (STATE_DEALINGS.has(head)) scores.government += 3;
			else if (["win", "lost", "loss", "defeat", "lose", "goals"].includes(head) || (isSport && head === "lost"))
				scores.team += 3.5;
			else if (isOneOf(STATE_OBJECT_VERBS, head)) scores.government += 1.5;
			else scores.literal += 2.2;
			return true;
		case "of":
			if (STATE_OF.has(head)) scores.government += 2.5;
			else if (GROUND_OF.has(head)) scores.literal += 2.5;
			else if (["coach", "captain", "defeat", "win"].includes(head)) scores.team += 2.5;
			else scores.literal += 0.8;
			return true;
		case "between": {
			let k = at - 1;
			let isState = false;
			for (; k > at - 5; k--) isState ||= STATE_BETWEEN.has(lower(use, k));
			if (isState) scores.government += 3;
			else if (["border", "distance", "road", "route", "seen", "flights", "frontier"].includes(head))
				scores.literal += 2.5;
			else scores.government += isSport ? 0 : 0.8;
			if (isSport && ["match", "game", "final", "test"].includes(head)) scores.team += 3;
			return true;
		}
		case "with":
			if (head === "border" || head === "borders") scores.literal += 3;
			else {
				scores.government += isSport && !STATE_BETWEEN.has(head) ? 0.5 : 2.6;
				if (isSport) scores.team += 1.5;
			}
			return true;
		case "against":
		case "versus":
		case "vs":
			scores.government += isSport ? 0.5 : 2.4;
			if (isSport || ["match", "game", "win", "century", "debut", "draw", "semi-final", "final"].includes(head))
				scores.team += 3.4;
			return true;
		case "over":
			if (["win", "victory", "victories", "triumph", "lead", "winners"].includes(head)) scores.team += 3.4;
			else scores.literal += 1.2;
			return true;
		case "on":
			if (STATE_DEALINGS.has(head) || ["war", "levy", "tariff"].includes(head)) scores.government += 2.6;
			else scores.literal += 1.5;
			return true;
		case "by":
			if (isSport && /(?:draw|beaten|held)/.test(head)) scores.team += 3;
			else if (/(?:ed|en|n|t)$/.test(head) || isOneOf(STATE_VERBS, head) || /s$/.test(head))
				scores.government += isSport ? 1 : 2.4;
			if (isSport) scores.team += 2;
			return true;
		case "for":
			if (lower(use, use.endWord) === "to" && isOneOf(STATE_VERBS, lower(use, use.endWord + 1)))
				scores.government += 2.5;
			else if (isSport && ["times", "played", "debut", "caps", "scored", "cap", "play"].includes(head))
				scores.team += 3;
			else if (STATE_DEALINGS.has(head)) scores.government += 2.4;
			else scores.literal += isSport ? 0.2 : 1;
			if (isSport) scores.team += 1.2;
			return true;
		case "towards":
		case "toward":
			if (["policy", "attitude", "stance", "hostility"].includes(head)) scores.government += 2.5;
			else scores.literal += 2.5;
			return true;
		case "under":
		case "behind":
			scores.government += 0.5;
			return true;
		default:
			return false;
	}
};
