import type { DayInterval } from "../day-interval";
import type { Entity, EntityId } from "../entity";
import type { Sense } from "../look-up";
import type { ArticlePerson } from "./article-people";
import type { Choice } from "./choice";
import { choiceOf, decide, type Option } from "./decide";
import { type Introduction, introduction } from "./introduction";
import { articleId } from "./known-only-here";
import { type NameInText, type TextView, wordsAround } from "./name-in-text";
import type { NeedsMet } from "./needs-met";
import { personEvidence, type ToldOfPerson } from "./person-evidence";
import { sportWords } from "./place-sense";
import type { StoryContext } from "./story-context";

export type PeopleOptions = {
	readonly context: StoryContext;
	readonly when: DayInterval | null;
	/** Entities for full names that differ by one letter from a known one, by folded name. */
	readonly slips: ReadonlyMap<string, readonly Sense[]>;
	readonly isMet: NeedsMet;
};

/** And what is worked out once for all people of an article. */
export type PersonOptions = PeopleOptions & { readonly isSportBlock: (block: number) => boolean };

const MAX_KEYS = 6;
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

export type SenseOfName = { readonly sense: Sense; readonly words: number; readonly name: NameInText };

/** Those of the dictionary who may be meant, with what speaks for each. */
export const optionsFor = (
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

/** Somebody named in full, and who that is. */
export type Person = {
	readonly person: ArticlePerson;
	readonly choice: Choice;
	readonly id: EntityId | null;
	readonly entity: Entity | null;
};

const SPORT_SHARE = 0.08;

/** Tells whether the block of a name is full of words of sport. Each block is counted once. */
export const sportBlocks = (view: TextView): ((block: number) => boolean) => {
	const known = new Map<number, boolean>();
	return (block) => {
		const before = known.get(block);
		if (before !== undefined) return before;
		const words = view.blockWords[block] ?? [];
		const hits = sportWords(words);
		const isSport = hits >= 2 && hits >= words.length * SPORT_SHARE;
		known.set(block, isSport);
		return isSport;
	};
};

/** Says who somebody is whom the text names in full. */
export const resolvePerson = (
	view: TextView,
	person: ArticlePerson,
	options: PersonOptions,
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
		isSport: first !== undefined && options.isSportBlock(first.block),
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
