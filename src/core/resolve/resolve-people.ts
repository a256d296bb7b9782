import type { DayInterval } from "../day-interval";
import type { Entity, EntityId } from "../entity";
import type { Sense } from "../look-up";
import { type ArticlePerson, articlePeople, personTokens } from "./article-people";
import type { Choice } from "./choice";
import { choiceOf, decide, type Option } from "./decide";
import { type Introduction, introduction, introductionAt, titleBefore } from "./introduction";
import { articleId } from "./known-only-here";
import { type NameInText, type TextView, wordsAround } from "./name-in-text";
import type { NeedsMet } from "./needs-met";
import { personEvidence, type ToldOfPerson } from "./person-evidence";
import { type ShortFormPeople, type ShortForms, shortFormChoice, shortFormPeople } from "./short-forms";
import type { StoryContext } from "./story-context";

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

export type PeopleOptions = {
	readonly context: StoryContext;
	readonly when: DayInterval | null;
	/** Entities for full names that differ by one letter from a known one, by folded name. */
	readonly slips: ReadonlyMap<string, readonly Sense[]>;
	readonly isMet: NeedsMet;
};

const MAX_KEYS = 6;
const NAMES_PER_SLICE = 10;
const AGE = /^\d{1,3}$/;

/** "X, 43," or "X (43)" or "43-year-old … X": the age that the text gives. */
export const ageAt = (view: TextView, name: NameInText): number | null => {
	const words = wordsAround(view, name);
	const mark = words[name.endWord]?.text;
	const next = words[name.endWord + 1]?.text ?? "";
	if ((mark === "," || mark === "(") && AGE.test(next) && /^[,).;]$/.test(words[name.endWord + 2]?.text ?? ""))
		return Number(next);
	for (let k = name.firstWord - 1; k > name.firstWord - 10 && k >= 4; k--)
		if (words[k]?.text === "old" && words[k - 2]?.text === "year" && AGE.test(words[k - 4]?.text ?? ""))
			return Number(words[k - 4]?.text);
	return null;
};

type SenseOfName = { readonly sense: Sense; readonly words: number; readonly name: NameInText };

const optionsFor = (
	senses: readonly SenseOfName[],
	told: ToldOfPerson,
	options: { readonly view: TextView; readonly context: StoryContext; readonly isMet: NeedsMet },
): Option[] => {
	const seen = new Set<EntityId>();
	const made: Option[] = [];
	for (const { sense, words, name } of senses) {
		const entity = options.view.reply.entities[sense.entity];
		if (entity?.kind !== "person" || seen.has(entity.id) || !options.isMet(sense, name)) continue;
		seen.add(entity.id);
		made.push({ entity, evidence: personEvidence(entity, told, { sense, words, context: options.context }) });
	}
	return made;
};

type Person = {
	readonly person: ArticlePerson;
	readonly choice: Choice;
	readonly id: EntityId | null;
	readonly entity: Entity | null;
};

const resolvePerson = (
	view: TextView,
	person: ArticlePerson,
	options: PeopleOptions,
): Person & { readonly told: Introduction | null } => {
	const names = person.full.map((index) => view.names[index]).filter((name) => name !== undefined);
	const [first] = names;
	const told = introduction(view, names, "person");
	const senses: SenseOfName[] = [];
	const keys = new Set<string>();
	for (const name of names) {
		if (keys.size >= MAX_KEYS) break;
		if (keys.has(name.key)) continue;
		keys.add(name.key);
		for (const sense of name.senses) senses.push({ sense, words: name.tokens.length, name });
	}
	const isSlip = senses.length === 0;
	if (isSlip)
		for (const key of keys)
			for (const sense of options.slips.get(key) ?? []) {
				if (first) senses.push({ sense, words: 2, name: first });
			}
	const ofPerson = {
		introduction: told,
		age: first ? ageAt(view, first) : null,
		block: first?.block ?? 0,
		key: first?.key ?? "",
		when: options.when,
	};
	const decision = decide(optionsFor(senses, ofPerson, { ...options, view }), isSlip ? SLIP_NIL : 0);
	if (decision.entity)
		return {
			person,
			told,
			entity: decision.entity,
			id: decision.probability >= 0.5 ? decision.entity.id : null,
			choice: choiceOf(decision, isSlip ? "spelling" : "dictionary"),
		};
	const id = articleId(person.tokens.join(" "));
	const namesake = decision.runnerUp
		? ` Not ${decision.runnerUp.name}, ${decision.runnerUp.description}: what the article tells does not fit.`
		: "";
	// "Safe Births Kisumu, a charity, …": what the text calls it decides what it is.
	const asBody = told && told.title !== "" ? null : introduction(view, names, "organisation");
	const isBody = asBody !== null && asBody.title !== "";
	return {
		person,
		told: isBody ? asBody : told,
		entity: null,
		id,
		choice: {
			entity: id,
			...(isBody ? { type: "organisation" as const } : {}),
			via: "article",
			confidence: decision.probability,
			why: `Known from this article only.${namesake}`,
		},
	};
};
/** A slip of the pen is assumed only when something besides the name speaks for it. */
const SLIP_NIL = 2.6;

/** A name that is less than a full one, with those of the dictionary whom it can mean. */
type LessThanFull = {
	readonly name: NameInText;
	readonly key: string;
	readonly told: Introduction | null;
	readonly others: readonly Option[];
};

const SURELY = 0.7;

/** People whom the text names by their surname only, and surely: "President Trump" makes every bare "Trump" likely him. */
const knownAlone = (partial: readonly LessThanFull[], inFull: readonly ShortFormPeople[]): ShortFormPeople[] => {
	const named = new Set(inFull.map(({ id }) => id));
	const times = new Map<string, { readonly entity: Entity; readonly key: string; times: number }>();
	for (const { key, others } of partial) {
		const { entity, probability } = decide(others);
		if (!entity || probability < SURELY || named.has(entity.id)) continue;
		const before = times.get(`${key}\n${entity.id}`);
		if (before) before.times++;
		else times.set(`${key}\n${entity.id}`, { entity, key, times: 1 });
	}
	return [...times.values()].map(({ entity, key, times: count }, i) => ({
		person: { id: inFull.length + i, tokens: [key], full: [], ids: new Set([entity.id]) },
		id: entity.id,
		entity,
		name: entity.name,
		told: null,
		alone: { key, times: count },
	}));
};

/** Says of every personal name whose it is. Yields often; linear in the names. */
export function* resolvePeople(view: TextView, options: PeopleOptions): Generator<void, PeopleResolved> {
	const choices = new Map<number, Choice>();
	const introductions = new Map<EntityId, Introduction>();
	const fullNames = new Map<EntityId, string>();
	const known: ShortFormPeople[] = [];
	let sinceYield = 0;
	for (const person of articlePeople(view.names)) {
		if (++sinceYield % NAMES_PER_SLICE === 0) yield;
		const resolved = resolvePerson(view, person, options);
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
		};
		const senses = name.senses.map((sense) => ({ sense, words: 1, name }));
		const others = optionsFor(senses, ofPerson, { ...options, view });
		partial.push({ name, key: personTokens(name.tokens).join(" "), told, others });
	}
	const shortForms = shortFormPeople([...known, ...knownAlone(partial, known)]);
	for (const { name, key, told, others } of partial) {
		if (++sinceYield % NAMES_PER_SLICE === 0) yield;
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
