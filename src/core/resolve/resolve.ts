import type { Block } from "../block";
import type { EntityId } from "../entity";
import type { LookUpReply, Sense } from "../look-up";
import type { NameSpan } from "../name-span";
import type { DatedRole, Reading } from "../reading";
import type { Word } from "../text/words";
import { buildReading, type Told } from "./build-reading";
import type { Choice } from "./choice";
import { type Introduction, introduction } from "./introduction";
import { isOnlyHere } from "./known-only-here";
import { type NameInText, type TextView, viewText } from "./name-in-text";
import { needsMet } from "./needs-met";
import { readSenses } from "./read-senses";
import { resolveNamed } from "./resolve-named";
import { resolvePeople } from "./resolve-people";
import { storyContext } from "./story-context";
import { surnamesOfPlaces } from "./surname-of-place";

export type ResolveInput = {
	readonly blocks: readonly Block[];
	readonly blockWords: readonly (readonly Word[])[];
	/** Sorted and disjoint, as `findNames` gives them. */
	readonly names: readonly NameSpan[];
	readonly reply: LookUpReply;
	readonly article: Reading["article"];
	/** Senses of known full names one letter away from a name that the dictionary does not know, by folded name. */
	readonly slips?: ReadonlyMap<string, readonly Sense[]>;
};

const NAMES_PER_SLICE = 100;
const NOBODY: Choice = { entity: null, via: "article", confidence: 0, why: "" };
const NO_SLIPS: ReadonlyMap<string, readonly Sense[]> = new Map();

/** The better of what a name is as a person and what it is as a body or place. */
const better = (person: Choice, named: Choice | undefined): Choice => {
	if (!named || person.via !== "article" || person.entity === null || !isOnlyHere(person.entity)) return person;
	return named.entity !== null && !isOnlyHere(named.entity) && named.confidence > 0.6 ? named : person;
};

const roleOf = (
	told: Introduction,
	choices: readonly Choice[],
	view: TextView,
	asOf: string,
): DatedRole | undefined => {
	if (told.title === "" && !told.of) return undefined;
	const of = told.of ? choices[told.of.index]?.entity : undefined;
	const known = of ? view.reply.entities[of] : undefined;
	return {
		title: told.title,
		...(known ? { of: known.id } : {}),
		...(told.of ? { ofName: known?.name ?? told.of.surface } : {}),
		asOf,
	};
};

/**
 * Says of every name whose it is, what a place name stands for, and gathers the entities of the article with their roles at its date.
 * A generator that yields at least every 2,000 words; linear in words and names.
 */
export function* resolve(input: ResolveInput): Generator<void, Reading> {
	const view = yield* viewText(input.blocks, input.blockWords, input);
	const context = yield* storyContext(view);
	const when = input.article.date;
	const isMet = needsMet(view, context);
	const people = yield* resolvePeople(view, { context, when, slips: input.slips ?? NO_SLIPS, isMet });
	const isOpen = (name: NameInText) => {
		const entity = people.choices.get(name.index)?.entity;
		return (
			name.type !== "person" ||
			(entity !== undefined && entity !== null && isOnlyHere(entity) && name.senses.length > 0)
		);
	};
	const named = yield* resolveNamed(view, view.names.filter(isOpen), { context, isMet });
	const surnameOf = surnamesOfPlaces({ view, context, shortForms: people.shortForms });
	yield;
	const choices: Choice[] = [];
	for (const name of view.names) {
		if (name.index % NAMES_PER_SLICE === 0) yield;
		const person = people.choices.get(name.index);
		const surname = person ? null : surnameOf(name);
		const other = named.choices.get(name.index);
		choices.push(surname ?? (person ? better(person, other) : other) ?? NOBODY);
	}
	const firstOf = new Map<EntityId, NameInText>();
	for (const name of view.names) {
		const id = choices[name.index]?.entity;
		if (id && isOnlyHere(id) && !firstOf.has(id)) firstOf.set(id, name);
	}
	const told = new Map<EntityId, Told>();
	const asOf = when?.to ?? "";
	for (const [id, surface] of people.names) {
		const intro = people.introductions.get(id);
		const role = intro && roleOf(intro, choices, view, asOf);
		const at = intro?.at ?? firstOf.get(id);
		if (at) told.set(id, { name: surface, description: intro?.words ?? "", at, ...(role ? { role } : {}) });
	}
	for (const [id, name] of named.names) {
		if (told.has(id) || choices[name.index]?.entity !== id) continue;
		const intro = name.type === "place" ? null : introduction(view, [name], "organisation");
		const role = intro && roleOf(intro, choices, view, asOf);
		told.set(id, {
			name: name.surface,
			description: intro?.words ?? "",
			at: intro?.at ?? name,
			...(role ? { role } : {}),
		});
	}
	const senses = yield* readSenses(view, choices);
	return yield* buildReading(view, { choices, article: input.article, senses, told });
}
