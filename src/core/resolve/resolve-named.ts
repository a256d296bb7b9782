import type { EntityId } from "../entity";
import { typeOfKind } from "../type-of-kind";
import { acronymsOf, type acronymsOf as acronymsOfType, isAcronym } from "./acronyms";
import { longerNames } from "./body-short-forms";
import type { Choice } from "./choice";
import { choiceOf, type Decision, decide, type Option } from "./decide";
import { articleId } from "./known-only-here";
import type { NameInText, TextView } from "./name-in-text";
import { namedEvidence } from "./named-evidence";
import type { NeedsMet } from "./needs-met";
import { type PlaceAround, placeAround } from "./place-around";
import type { StoryContext } from "./story-context";

const NAMES_PER_SLICE = 20;
const SHORT_FORM = 0.85;
const ACRONYM_TOLD = 0.95;
const ACRONYM_GUESSED = 0.75;

const plainKey = (name: NameInText): string => `${name.type}\n${name.key}`;

/** Whether the text says in which country or region the place lies. */
const isPlaced = (around: PlaceAround | null): boolean =>
	around !== null && (around.containerIds.size > 0 || around.country !== null);

/** Whether the text says anything of which place it is. */
const isTold = (around: PlaceAround | null): boolean =>
	isPlaced(around) || (around !== null && (around.kinds.length > 0 || around.inner !== null));

/** What a decision may depend on beside the surface and its type; names that agree in it share one decision. */
const groupKey = (name: NameInText, around: PlaceAround | null): string =>
	`${plainKey(name)}\n${[...(around?.containerIds ?? [])].join()}\n${around?.country ?? ""}\n${around?.kinds ?? ""}\n${around?.inner?.key ?? ""}`;

const optionsOf = (
	name: NameInText,
	about: {
		readonly view: TextView;
		readonly context: StoryContext;
		readonly around: PlaceAround | null;
		readonly toldElsewhere?: ReadonlySet<EntityId>;
	},
	isMet: NeedsMet,
): Option[] => {
	const { view } = about;
	const known = name.senses.filter((sense) => {
		const entity = view.reply.entities[sense.entity];
		return entity !== undefined && entity.kind !== "person" && isMet(sense, name);
	});
	const seen = new Set<EntityId>();
	const options: Option[] = [];
	const bodies = new Set(known.map((sense) => view.reply.entities[sense.entity]?.standsFor));
	for (const sense of known) {
		const entity = view.reply.entities[sense.entity];
		// A seat and the body that it stands for are one answer: which of the two is meant is a question of sense.
		if (!entity || seen.has(entity.id) || bodies.has(entity.id)) continue;
		seen.add(entity.id);
		options.push({ entity, evidence: namedEvidence(entity, sense, { ...about, name, isAlone: known.length === 1 }) });
	}
	return options;
};

export type NamedResolved = {
	readonly choices: ReadonlyMap<number, Choice>;
	/** The fullest name of each that only the article knows. */
	readonly names: ReadonlyMap<EntityId, NameInText>;
};

/** Says of every name of a body or place which one is meant. One name in one surrounding is decided once. Yields often. */
export function* resolveNamed(
	view: TextView,
	names: readonly NameInText[],
	options: { readonly context: StoryContext; readonly isMet: NeedsMet },
): Generator<void, NamedResolved> {
	const { context, isMet } = options;
	const decisions = new Map<string, Decision>();
	const contained = new Map<string, Decision>();
	const toldElsewhere = new Map<string, ReadonlySet<EntityId>>();
	const decided: { readonly name: NameInText; readonly around: PlaceAround | null; readonly key: string }[] = [];
	let sinceYield = 0;
	for (const name of names) {
		if (++sinceYield % NAMES_PER_SLICE === 0) yield;
		const around = name.senses.length > 0 ? placeAround(view, name, context.demonym) : null;
		const key = groupKey(name, around);
		decided.push({ name, around, key });
		if (decisions.has(key) || !isTold(around)) continue;
		const decision = decide(optionsOf(name, { view, context, around }, isMet));
		decisions.set(key, decision);
		const plain = plainKey(name);
		if (decision.entity) toldElsewhere.set(plain, new Set([...(toldElsewhere.get(plain) ?? []), decision.entity.id]));
		if (isPlaced(around) && (decision.entity || around?.isClose) && !contained.has(plain))
			contained.set(plain, decision);
	}
	for (const { name, around, key } of decided) {
		if (++sinceYield % NAMES_PER_SLICE === 0) yield;
		if (decisions.has(key)) continue;
		const elsewhere = toldElsewhere.get(plainKey(name));
		const about = { view, context, around, ...(elsewhere ? { toldElsewhere: elsewhere } : {}) };
		decisions.set(key, decide(optionsOf(name, about, isMet)));
	}
	yield;
	const acronyms = acronymsOf(view);
	yield;
	const { longFor } = longerNames(names);
	const fullNames = new Map<EntityId, NameInText>();
	const onlyHere = (name: NameInText): EntityId => {
		const id = articleId(name.key);
		const before = fullNames.get(id);
		if (!before) fullNames.set(id, name);
		return id;
	};
	/** What a name means by itself, before anything shorter or longer is looked at. */
	const own = (name: NameInText, key: string, around: PlaceAround | null): Decision | null => {
		const plain = contained.get(plainKey(name));
		// Once the text has said which Tripoli it speaks of, every bare "Tripoli" is that one.
		if (plain && around && !isTold(around)) return plain;
		return decisions.get(key) ?? null;
	};
	const byKey = new Map(decided.map((one) => [one.name.index, one]));
	const choiceFor = (name: NameInText): Choice => {
		const one = byKey.get(name.index);
		const decision = one ? own(name, one.key, one.around) : null;
		const short = shortChoice(name, decision, { acronyms, longFor });
		if (short) {
			const target = choiceFor(short.long);
			if (target.entity !== null)
				return { ...target, via: short.via, confidence: Math.min(target.confidence, short.confidence), why: short.why };
		}
		if (decision?.entity) return choiceOf(decision, "dictionary");
		return {
			entity: onlyHere(name),
			via: "article",
			confidence: decision && decision.others.length > 0 ? decision.probability : 0.6,
			why: "Known from this article only.",
		};
	};
	const byChoice = new Map<string, Choice>();
	const choices = new Map<number, Choice>();
	for (const { name, key } of decided) {
		if (++sinceYield % NAMES_PER_SLICE === 0) yield;
		const known = byChoice.get(key) ?? choiceFor(name);
		byChoice.set(key, known);
		choices.set(name.index, known);
	}
	return { choices, names: fullNames };
}

type Short = {
	readonly long: NameInText;
	readonly via: "acronym" | "short-form";
	readonly confidence: number;
	readonly why: string;
};

/** The longer name of the article that a name is short for, where that is likelier than what the dictionary says of it. */
const shortChoice = (
	name: NameInText,
	decision: Decision | null,
	forms: {
		readonly acronyms: ReturnType<typeof acronymsOfType>;
		readonly longFor: (name: NameInText) => NameInText | null;
	},
): Short | null => {
	const acronym = isAcronym(name.surface) ? forms.acronyms.get(name.key) : undefined;
	if (acronym?.isTold || (acronym && !decision?.entity)) {
		const { long, isTold } = acronym;
		return {
			long,
			via: "acronym",
			confidence: isTold ? ACRONYM_TOLD : ACRONYM_GUESSED,
			why: isTold
				? `The article itself spells it out: ${long.surface}.`
				: `The initials of ${long.surface}, named in this article.`,
		};
	}
	if (
		name.type !== "organisation" ||
		(decision?.entity && decision.probability > SHORT_FORM && typeOfKind(decision.entity.kind) === "organisation")
	)
		return null;
	const long = forms.longFor(name);
	return long
		? { long, via: "short-form", confidence: SHORT_FORM, why: `Short for ${long.surface}, named in this article.` }
		: null;
};
