import type { Entity, EntityId } from "../entity";
import { typeOfKind } from "../type-of-kind";
import type { Reads } from "./build-reading";
import type { Choice } from "./choice";
import type { NameInText, TextView } from "./name-in-text";
import { placeSense, sportWords } from "./place-sense";
import type { PlaceRank } from "./place-use";

const NAMES_PER_SLICE = 20;
/** How much the sentence weighs beside the whole text; a short text is not much more than its sentences. */
const OF_SENTENCE = 0.35;
const OF_SENTENCE_SHORT = 0.6;
/** One word of sport in eight makes a sentence one about sport. */
const SENTENCE_FACTOR = 8;
const SENTENCE_MIN_WORDS = 16;
const SHORT_TEXT_WORDS = 80;
/** In news of other things one word in a hundred is of sport too; from three on nothing else is meant. */
const SPORT_FROM = 0.008;
const SPORT_TO = 0.03;

const isCapital = (entity: Entity, view: TextView): boolean =>
	entity.countries.some((country) => view.reply.entities[`c:${country}`]?.seat === entity.id);

const rankOf = (entity: Entity, view: TextView): PlaceRank => {
	switch (entity.kind) {
		case "country":
		case "territory":
			return "state";
		case "seat":
			return "seat";
		case "city":
			return isCapital(entity, view) ? "capital" : "town";
		case "region":
			// A county or valley of one country has teams and a government; a continent or mountain range has none.
			return entity.id.startsWith("a:") || entity.countries.length === 1 ? "region" : "land";
		default:
			return "land";
	}
};

/** The body that a place stands for when it acts. */
const standsFor = (entity: Entity, view: TextView): EntityId | undefined => {
	if (entity.standsFor) return entity.standsFor;
	if (entity.kind !== "city") return undefined;
	const country = entity.countries.find((code) => view.reply.entities[`c:${code}`]?.seat === entity.id);
	return country ? `c:${country}` : undefined;
};

/** Reads what every place name means where it stands: by index of the name. Yields often. */
export function* readSenses(view: TextView, choices: readonly Choice[]): Generator<void, ReadonlyMap<number, Reads>> {
	const senses = new Map<number, Reads>();
	let all = 0;
	let sport = 0;
	for (const words of view.blockWords) {
		all += words.length;
		sport += sportWords(words);
		yield;
	}
	const sportOfText = Math.max(0, Math.min(1, (sport / Math.max(all, 1) - SPORT_FROM) / (SPORT_TO - SPORT_FROM)));
	const ofSentence = all < SHORT_TEXT_WORDS ? OF_SENTENCE_SHORT : OF_SENTENCE;
	const entityOf = (name: NameInText): Entity | undefined => {
		const id = choices[name.index]?.entity;
		return id ? view.reply.entities[id] : undefined;
	};
	let sentenceAt = -1;
	let sportHere = 0;
	let covered = new Set<number>();
	for (const name of view.names) {
		if (name.index % NAMES_PER_SLICE === 0) yield;
		const entity = entityOf(name);
		if (!entity || typeOfKind(entity.kind) !== "place") continue;
		const sentence = view.sentences[name.sentence];
		const words = view.blockWords[name.block] ?? [];
		if (!sentence) continue;
		if (name.sentence !== sentenceAt) {
			sentenceAt = name.sentence;
			const here = words.slice(sentence.firstWord, sentence.endWord);
			const own = Math.min(1, (SENTENCE_FACTOR * sportWords(here)) / Math.max(here.length, SENTENCE_MIN_WORDS));
			sportHere = ofSentence * own + (1 - ofSentence) * sportOfText;
			covered = placesIn(view, name, entityOf);
		}
		const rank = rankOf(entity, view);
		const here = covered;
		const sense = placeSense({
			words,
			firstWord: name.firstWord,
			endWord: name.endWord,
			sentenceStart: sentence.firstWord,
			sentenceEnd: sentence.endWord,
			rank,
			sport: sportHere,
			isPlaceAt: (word) => here.has(word),
		});
		const body = sense === "government" ? standsFor(entity, view) : undefined;
		senses.set(name.index, body ? { sense, standsFor: body } : { sense });
	}
	return senses;
}

/** The words of a sentence that belong to names of places, from a name on. */
const placesIn = (
	view: TextView,
	first: NameInText,
	entityOf: (name: NameInText) => Entity | undefined,
): Set<number> => {
	const covered = new Set<number>();
	for (let i = first.index; view.names[i]?.sentence === first.sentence; i++) {
		const name = view.names[i];
		const entity = name && entityOf(name);
		if (!name || !entity || typeOfKind(entity.kind) !== "place") continue;
		for (let k = name.firstWord; k < name.endWord; k++) covered.add(k);
	}
	return covered;
};
