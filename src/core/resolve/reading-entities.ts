import type { EntityId, EntityType } from "../entity";
import type { Reading, ReadingEntity } from "../reading";
import type { Told } from "./build-reading";
import { coMentions } from "./co-mentions";
import { dictionaryEntity } from "./dictionary-entity";
import type { NameInText, TextView } from "./name-in-text";
import { passageOf } from "./passage-of";
import { storyWeight } from "./story-weight";

/** The names that bear an entity's name, and the indices of those that count for it. */
export type Gathered = { readonly type: EntityType; readonly names: NameInText[]; readonly counted: number[] };

const ENTITIES_PER_SLICE = 100;

/** The entities of a reading, the weightiest first. Yields often. */
export function* readingEntities(
	view: TextView,
	from: {
		readonly gathered: ReadonlyMap<EntityId, Gathered>;
		readonly told: ReadonlyMap<EntityId, Told> | undefined;
		readonly article: Reading["article"];
	},
): Generator<void, ReadingEntity[]> {
	const { gathered, article } = from;
	const named = [...gathered]
		.flatMap(([entity, { counted }]) => counted.map((index) => ({ entity, index })))
		.sort((a, b) => a.index - b.index)
		.map(({ entity, index }) => ({
			entity,
			sentence: view.names[index]?.sentence ?? 0,
			block: view.names[index]?.block ?? 0,
		}));
	yield;
	const together = yield* coMentions(named);
	const weights = new Map<EntityId, number>();
	let heaviest = 0;
	for (const [id, { counted, names }] of gathered) {
		if (weights.size % ENTITIES_PER_SLICE === 0) yield;
		const indices = counted.length > 0 ? counted : names.map((name) => name.index);
		const appearances = indices.map((index) => {
			const block = view.names[index]?.block ?? 0;
			return { block, kind: view.blocks[block]?.kind ?? "paragraph" };
		});
		const weight = storyWeight(appearances);
		weights.set(id, weight);
		heaviest = Math.max(heaviest, weight);
	}
	const entities: ReadingEntity[] = [];
	for (const [id, { type, names, counted }] of gathered) {
		if (entities.length % ENTITIES_PER_SLICE === 0) yield;
		const entity = view.reply.entities[id];
		const told = from.told?.get(id);
		const first = told?.at ?? names[0];
		const kindOfUnknown = type === "person" ? "person" : type === "organisation" ? "other-org" : null;
		entities.push({
			id,
			name: entity?.name ?? told?.name ?? first?.surface ?? id,
			type,
			kind: entity?.kind ?? kindOfUnknown,
			description: entity?.description ?? told?.description ?? "",
			...(entity ? dictionaryEntity(entity, { entities: view.reply.entities, article }) : {}),
			...(!entity && first ? { introducedBy: passageOf(view, first) } : {}),
			...(!entity && told?.role ? { roleLatest: told.role } : {}),
			count: counted.length,
			countries: entity?.countries ?? [],
			weight: heaviest > 0 ? (weights.get(id) ?? 0) / heaviest : 0,
			with: together.get(id) ?? [],
		});
	}
	yield;
	return entities.sort((a, b) => b.weight - a.weight);
}
