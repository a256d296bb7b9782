import { DETERMINERS } from "./office-words";
import { isOneOf, LETTER, lower, type PlaceUse, type Scores, startOfPair } from "./place-use";
import {
	AUXILIARIES,
	GROUND_OBJECT_VERBS,
	GROUND_VERBS,
	PEOPLE_VERBS,
	STATE_OBJECT_VERBS,
	STATE_VERBS,
	TEAM_VERBS,
} from "./sense-words";

const TRANSITIVE = 1.3;
const INTRANSITIVE = 0.7;

/** The verb whose subject the name is, by index; -1 when the name is no subject. */
const verbAfter = (use: PlaceUse): { readonly at: number; readonly isPassive: boolean } => {
	let k = use.endWord;
	if (lower(use, k) === "and" && use.isPlaceAt(k + 1)) {
		k++;
		while (use.isPlaceAt(k)) k++;
	}
	if (lower(use, k) === ",") {
		// "Tehran, which denies the charge, said …"
		if (lower(use, k + 1) === "which" || lower(use, k + 1) === "who") k += 2;
		else return { at: -1, isPassive: false };
	}
	let isBe = false;
	for (let steps = 0; steps < 5; steps++) {
		const word = lower(use, k);
		if (!AUXILIARIES.has(word) && !(word.endsWith("ly") && word.length > 4)) break;
		isBe ||= /^(?:is|are|was|were|been|be)$/.test(word);
		k++;
	}
	return { at: k, isPassive: isBe };
};

/** Scores a name by the verb that it is the subject of. */
export const scoreSubject = (use: PlaceUse, scores: Scores): void => {
	const { at, isPassive } = verbAfter(use);
	const word = at < 0 ? "" : lower(use, at);
	if (!LETTER.test(word)) return;
	const isAfterAuxiliary = at > use.endWord;
	const isSport = use.sport > 0.25;
	if (isSport && isOneOf(TEAM_VERBS, word)) scores.team += 2.6 + 2 * use.sport;
	if (isPassive && /(?:ed|en|hit|struck|held|cut|put|shut)$/.test(word)) {
		if (isOneOf(STATE_OBJECT_VERBS, word)) scores.government += 2.2;
		else scores.literal += 0.8;
		return;
	}
	if (word === "goes" || word === "go" || word === "went" || word === "heads") {
		const tail = [1, 2, 3].map((step) => lower(use, at + step));
		if (tail.some((one) => one === "polls" || one === "ballot")) scores.people += 5;
		return;
	}
	if (isOneOf(PEOPLE_VERBS, word) && use.rank !== "capital")
		scores.people += /^vot/.test(word) && lower(use, at + 1) === "against" ? 1.4 : 3;
	if (/^(?:says?|said)$/.test(word) && /^(?:no|yes)$/.test(lower(use, at + 1)) && use.rank === "state")
		scores.people += 3.5;
	if (isOneOf(STATE_VERBS, word)) scores.government += 2.6;
	else if (isOneOf(GROUND_VERBS, word)) scores.literal += 1.5;
	else if (isPassive) scores.literal += 0.6;
	else if (/(?:ed|es|[^s]s)$/.test(word) || isAfterAuxiliary)
		scores.government += DETERMINERS.has(lower(use, at + 1)) ? TRANSITIVE : INTRANSITIVE;
};

/** Scores a name by the verb that it is the object of. */
export const scoreObject = (use: PlaceUse, scores: Scores): void => {
	const verb = lower(use, startOfPair(use));
	if (!LETTER.test(verb)) return;
	if (use.sport > 0.25 && isOneOf(TEAM_VERBS, verb)) scores.team += 2.2 + 2 * use.sport;
	if (isOneOf(GROUND_OBJECT_VERBS, verb)) scores.literal += 2.2;
	else if (isOneOf(STATE_OBJECT_VERBS, verb)) scores.government += 2.4;
};
