import type { EntityId } from "../entity";
import { articlePeople, personTokens } from "./article-people";
import type { Choice } from "./choice";
import { choiceOf, decide } from "./decide";
import { type Introduction, introductionAt, titleBefore } from "./introduction";
import { knownAlone, type LessThanFull, titledOnly } from "./known-alone";
import { articleId } from "./known-only-here";
import type { NameInText, TextView } from "./name-in-text";
import { ageAt, optionsFor, type PeopleOptions, resolvePerson, sportBlocks } from "./resolve-person";
import { type NameLexicon, type ShortFormPeople, type ShortForms, shortFormPeople } from "./short-form-people";
import { shortFormChoice } from "./short-forms";

export type PeopleResolved = {
	/** By index of the name. */
	readonly choices: ReadonlyMap<number, Choice>;
	/** How the article introduces each of its people, by entity. */
	readonly introductions: ReadonlyMap<EntityId, Introduction>;
	/** The fullest name of each that only the article knows. */
	readonly names: ReadonlyMap<EntityId, string>;
	/** Who may be meant by less than a full name. */
	readonly shortForms: ShortForms;
};

const NAMES_PER_SLICE = 10;

/** "Jordan" beside Jordan Peterson: a country is named by its name, a grown man seldom by his first one. */
const isCountryLikelier = (
	name: NameInText,
	key: string,
	options: { readonly shortForms: ShortForms; readonly view: TextView },
): boolean => {
	const bearers = options.shortForms.byKey.get(key) ?? [];
	const isCountry = name.senses.some(({ entity }) => options.view.reply.entities[entity]?.kind === "country");
	return isCountry && bearers.length > 0 && bearers.every(({ person }) => person.tokens.at(-1) !== key);
};

/** Says of every personal name whose it is. Yields often; linear in the names. */
export function* resolvePeople(view: TextView, options: PeopleOptions): Generator<void, PeopleResolved> {
	const choices = new Map<number, Choice>();
	const introductions = new Map<EntityId, Introduction>();
	const fullNames = new Map<EntityId, string>();
	const known: ShortFormPeople[] = [];
	let sinceYield = 0;
	const isSportBlock = sportBlocks(view);
	for (const person of yield* articlePeople(view.names)) {
		if (++sinceYield % NAMES_PER_SLICE === 0) yield;
		const resolved = resolvePerson(view, person, { ...options, isSportBlock });
		for (const index of person.full) choices.set(index, resolved.choice);
		if (resolved.id !== null && resolved.told && !introductions.has(resolved.id))
			introductions.set(resolved.id, resolved.told);
		const surface = view.names[person.full[0] ?? -1]?.surface ?? "";
		if (resolved.id?.startsWith("x:")) fullNames.set(resolved.id, surface);
		known.push({ ...resolved, name: surface, told: resolved.told });
	}
	const partial: LessThanFull[] = [];
	for (const name of view.names) {
		if (name.type !== "person" || choices.has(name.index)) continue;
		if (++sinceYield % NAMES_PER_SLICE === 0) yield;
		const told = titleBefore(view, name);
		const ofPerson = {
			introduction: told,
			age: ageAt(view, name),
			block: name.block,
			key: name.key,
			when: options.when,
			isSport: false,
		};
		const senses = name.senses.map((sense) => ({ sense, words: 1, name }));
		const others = optionsFor(senses, ofPerson, { ...options, view });
		partial.push({ name, key: personTokens(name.tokens).join(" "), told, others });
	}
	const lexicon: NameLexicon = (word) => (Object.hasOwn(view.reply.hits, word) && view.reply.hits[word]?.flags) || {};
	const alone = [...knownAlone(partial, known), ...titledOnly(partial, known, lexicon)];
	const year = Number((options.when?.to ?? view.reply.asOf).slice(0, 4));
	const shortForms = yield* shortFormPeople([...known, ...alone], { lexicon, year });
	for (const { name, key, told, others } of partial) {
		if (++sinceYield % NAMES_PER_SLICE === 0) yield;
		if (!told && isCountryLikelier(name, key, { shortForms, view })) {
			choices.set(name.index, { entity: articleId(key), via: "article", confidence: 0.3, why: "" });
			continue;
		}
		const short = shortFormChoice(shortForms, { key, name, told, others, view });
		if (short) {
			choices.set(name.index, short);
			continue;
		}
		const decision = decide(others);
		if (decision.entity) {
			choices.set(name.index, choiceOf(decision, "dictionary"));
			continue;
		}
		const id = articleId(key);
		choices.set(name.index, {
			entity: id,
			via: "article",
			confidence: 0.6,
			why: "Known from this article only, and not by a full name.",
		});
		if (fullNames.has(id)) continue;
		fullNames.set(id, name.surface);
		const intro = introductionAt(view, name, "person");
		if (intro) introductions.set(id, intro);
	}
	return { choices, introductions, names: fullNames, shortForms };
}
