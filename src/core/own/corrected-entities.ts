import type { EntityId } from "../entity";
import type { Mention, Passage, Reading, ReadingEntity } from "../reading";
import { dictionaryEntity } from "../resolve/dictionary-entity";
import { sentenceStarts } from "../resolve/sentences";
import { words } from "../text/words";
import { typeOfKind } from "../type-of-kind";
import type { CorrectOptions } from "./apply-corrections";
import { entityOfOwn } from "./entity-of-own";

const sentenceOf = (mention: Mention, blocks: CorrectOptions["blocks"]): Passage => {
	const { block } = mention;
	const text = blocks[block]?.text ?? "";
	const all = words(text);
	const starts = sentenceStarts(all).map((word) => all[word]?.start ?? 0);
	const start = starts.findLast((at) => at <= mention.start) ?? 0;
	const next = starts.find((at) => at > mention.start) ?? text.length;
	return { block, start, end: start + text.slice(start, next).trimEnd().length };
};

/** Who comes in by a correction, with the place in the story of whom it was taken for. */
const newEntity = (
	id: EntityId,
	first: Mention,
	from: { readonly reading: Reading; readonly options: CorrectOptions; readonly before: ReadingEntity | undefined },
): ReadingEntity => {
	const { reading, options, before } = from;
	const mine = options.own.entries.find((entry) => entry.id === id);
	const entry = Object.hasOwn(options.entities, id) ? options.entities[id] : mine && entityOfOwn(mine);
	const place = { count: 0, weight: before?.weight ?? 0, with: before?.with.filter((other) => other !== id) ?? [] };
	if (entry) {
		const { name, kind, description, countries } = entry;
		const known = dictionaryEntity(entry, { entities: options.entities, article: reading.article });
		return { id, name, type: typeOfKind(kind), kind, description, countries, ...known, ...place };
	}
	const kind = first.type === "person" ? "person" : first.type === "organisation" ? "other-org" : null;
	const name = options.blocks[first.block]?.text.slice(first.start, first.end) ?? "";
	const introducedBy = sentenceOf(first, options.blocks);
	return { id, name, type: first.type, kind, description: "", countries: [], introducedBy, ...place };
};

/**
 * The cast after corrections: whoever is named no more goes out, whoever comes in is put in, counts follow the mentions. `left` gives who has
 * taken the place of an id that went out; null where nobody did.
 */
export const correctedEntities = (
	reading: Reading,
	mentions: readonly Mention[],
	options: CorrectOptions,
): { readonly entities: readonly ReadingEntity[]; readonly left: (id: EntityId) => EntityId | null } => {
	const counts = new Map<EntityId, number>();
	const named = new Set<EntityId>();
	const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
	const movedTo = new Map<EntityId, EntityId>();
	mentions.forEach((mention, i) => {
		const shown = mention.standsFor ?? mention.entity;
		if (shown !== null) counts.set(shown, (counts.get(shown) ?? 0) + 1);
		if (mention.entity === null) return;
		named.add(mention.entity);
		const before = reading.mentions[i]?.entity ?? null;
		if (before !== null && before !== mention.entity) movedTo.set(before, mention.entity);
		if (entities.has(mention.entity)) return;
		const from = { reading, options, before: before === null ? undefined : entities.get(before) };
		entities.set(mention.entity, newEntity(mention.entity, mention, from));
	});
	const isLeft = (id: EntityId): boolean => named.has(id) || counts.has(id);
	const left = (id: EntityId): EntityId | null => (isLeft(id) ? id : (movedTo.get(id) ?? null));
	const cast = [...entities.values()]
		.filter(({ id }) => isLeft(id))
		.map((entity) => ({
			...entity,
			count: counts.get(entity.id) ?? 0,
			with: [...new Set(entity.with.map(left))].filter((id): id is EntityId => id !== null && id !== entity.id),
		}))
		.sort((a, b) => b.weight - a.weight);
	return { entities: cast, left };
};
