import type { EntityId, EntityType } from "../entity";
import type { DatedRole, Mention, PlaceSense, Reading, ReadingEntity } from "../reading";
import { typeOfKind } from "../type-of-kind";
import type { Choice } from "./choice";
import type { NameInText, TextView } from "./name-in-text";
import { readStory } from "./read-story";
import { type Gathered, readingEntities } from "./reading-entities";

/** What a place name means where it stands, and the body that it stands for. */
export type Reads = { readonly sense: PlaceSense; readonly standsFor?: EntityId };

/** What the article itself tells of somebody whom no dictionary knows. */
export type Told = {
	readonly name: string;
	readonly description: string;
	readonly role?: DatedRole;
	readonly at: NameInText;
};

export type Decided = {
	/** One for each name. */
	readonly choices: readonly Choice[];
	/** By index of the name, for places only; a place that is missing here is literal. */
	readonly senses: ReadonlyMap<number, Reads>;
	readonly told?: ReadonlyMap<EntityId, Told>;
	readonly article: Reading["article"];
};

const NAMES_PER_SLICE = 200;

const typeOf = (name: NameInText, choice: Choice, view: TextView): EntityType => {
	const entity = choice.entity === null ? undefined : view.reply.entities[choice.entity];
	return entity ? typeOfKind(entity.kind) : (choice.type ?? name.type);
};

const isSeat = (choice: Choice, view: TextView): boolean =>
	choice.entity !== null && view.reply.entities[choice.entity]?.kind === "seat";

/** Puts names and decisions together into the plain data that everything is shown from. Yields often, linear in the names. */
export function* buildReading(view: TextView, decided: Decided): Generator<void, Reading> {
	const mentions: Mention[] = [];
	const gathered = new Map<EntityId, Gathered>();
	const gather = (id: EntityId, type: EntityType): Gathered => {
		const before = gathered.get(id);
		if (before) return before;
		const made = { type, names: [], counted: [] };
		gathered.set(id, made);
		return made;
	};
	for (const name of view.names) {
		if (name.index % NAMES_PER_SLICE === 0) yield;
		const choice = decided.choices[name.index];
		if (!choice) continue;
		const known = typeOf(name, choice, view);
		const reads = known === "place" ? (decided.senses.get(name.index) ?? { sense: "literal" as const }) : null;
		// A seat of power that acts is an organisation, whose sense says that a place was named (docs/annotation-policy.md, rule 19).
		const isActingSeat = reads?.sense === "government" && isSeat(choice, view);
		const type = isActingSeat ? "organisation" : known;
		const standsFor = reads?.standsFor;
		const { entity, via, confidence, why, runnerUp, candidates } = choice;
		mentions.push({
			block: name.block,
			start: name.start,
			end: name.end,
			type,
			entity,
			...(standsFor ? { standsFor } : {}),
			sense: reads?.sense ?? null,
			via,
			confidence,
			why,
			...(runnerUp ? { runnerUp } : {}),
			...(candidates ? { candidates } : {}),
		});
		if (entity !== null) gather(entity, known).names.push(name);
		const counts = standsFor ?? entity;
		if (counts !== null) {
			const body = view.reply.entities[counts];
			gather(counts, body ? typeOfKind(body.kind) : type).counted.push(name.index);
		}
	}
	yield;
	const entities = yield* readingEntities(view, { told: decided.told, article: decided.article, gathered });
	const { story, quotes } = yield* readStory(view, mentions);
	const quoting = (entity: ReadingEntity): ReadingEntity => {
		const quoted = quotes.get(entity.id);
		return quoted ? { ...entity, quoted } : entity;
	};
	return { article: decided.article, entities: entities.map(quoting), mentions, story };
}
