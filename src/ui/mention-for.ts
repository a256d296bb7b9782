import type { EntityId } from "../core/entity";
import type { Mention, Reading, ReadingEntity } from "../core/reading";

/** Whom a mention's card is about: the body that it stands for, else what it names; null where nobody can say. */
export const subjectOf = ({ standsFor, entity }: Mention): EntityId | null => standsFor ?? entity;

/**
 * A mention to make an entity's card from where no word of the article was asked about: its surest, without what is true of single words only (what
 * “Beijing” stands for). One is made up for whom no mention names.
 */
export const mentionFor = ({ id, type }: Pick<ReadingEntity, "id" | "type">, { mentions }: Reading): Mention => {
	let best: Mention | undefined;
	for (const one of mentions) if (subjectOf(one) === id && (!best || one.confidence > best.confidence)) best = one;
	return best
		? { ...best, sense: null }
		: { block: 0, start: 0, end: 0, type, entity: id, sense: null, via: "dictionary", confidence: 1, why: "" };
};
