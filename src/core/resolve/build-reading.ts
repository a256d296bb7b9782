import type { EntityId, EntityType } from "../entity";
import type { DatedRole, Mention, PlaceSense, Reading, ReadingEntity } from "../reading";
import { typeOfKind } from "../type-of-kind";
import type { Choice } from "./choice";
import { coMentions } from "./co-mentions";
import { dictionaryEntity } from "./dictionary-entity";
import type { NameInText, TextView } from "./name-in-text";
import { storyWeight } from "./story-weight";

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

type Gathered = { type: EntityType; readonly names: NameInText[]; readonly counted: number[] };

const typeOf = (name: NameInText, choice: Choice, view: TextView): EntityType => {
	const entity = choice.entity === null ? undefined : view.reply.entities[choice.entity];
	return entity ? typeOfKind(entity.kind) : (choice.type ?? name.type);
};

const isSeat = (choice: Choice, view: TextView): boolean =>
	choice.entity !== null && view.reply.entities[choice.entity]?.kind === "seat";

const passageOf = (view: TextView, name: NameInText): { block: number; start: number; end: number } => {
	const sentence = view.sentences[name.sentence];
	const words = view.blockWords[name.block] ?? [];
	return {
		block: name.block,
		start: words[sentence?.firstWord ?? 0]?.start ?? name.start,
		end: words[(sentence?.endWord ?? 0) - 1]?.end ?? name.end,
	};
};

/** Puts names and decisions together into the plain data that everything is shown from. */
export const buildReading = (view: TextView, decided: Decided): Reading => {
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
	return { article: decided.article, entities: buildEntities(view, decided, gathered), mentions };
};

const buildEntities = (view: TextView, decided: Decided, gathered: Map<EntityId, Gathered>): ReadingEntity[] => {
	const named = [...gathered]
		.flatMap(([entity, { counted }]) => counted.map((index) => ({ entity, index })))
		.sort((a, b) => a.index - b.index)
		.map(({ entity, index }) => ({
			entity,
			sentence: view.names[index]?.sentence ?? 0,
			block: view.names[index]?.block ?? 0,
		}));
	const together = coMentions(named);
	const weights = new Map<EntityId, number>();
	for (const [id, { counted, names }] of gathered) {
		const indices = counted.length > 0 ? counted : names.map((name) => name.index);
		const appearances = indices.map((index) => {
			const block = view.names[index]?.block ?? 0;
			return { block, kind: view.blocks[block]?.kind ?? "paragraph" };
		});
		weights.set(id, storyWeight(appearances));
	}
	let heaviest = 0;
	for (const weight of weights.values()) heaviest = Math.max(heaviest, weight);
	const entities = [...gathered].map(([id, { type, names, counted }]): ReadingEntity => {
		const entity = view.reply.entities[id];
		const told = decided.told?.get(id);
		const first = told?.at ?? names[0];
		const kindOfUnknown = type === "person" ? "person" : type === "organisation" ? "other-org" : null;
		return {
			id,
			name: entity?.name ?? told?.name ?? first?.surface ?? id,
			type,
			kind: entity?.kind ?? kindOfUnknown,
			description: entity?.description ?? told?.description ?? "",
			...(entity ? dictionaryEntity(entity, { entities: view.reply.entities, article: decided.article }) : {}),
			...(!entity && first ? { introducedBy: passageOf(view, first) } : {}),
			...(!entity && told?.role ? { roleLatest: told.role } : {}),
			count: counted.length,
			countries: entity?.countries ?? [],
			weight: heaviest > 0 ? (weights.get(id) ?? 0) / heaviest : 0,
			with: together.get(id) ?? [],
		};
	});
	return entities.sort((a, b) => b.weight - a.weight);
};
