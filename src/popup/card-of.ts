import type { Entity, EntityId } from "../core/entity";
import type { Mention, Reading, ReadingEntity } from "../core/reading";
import { type CardModel, cardModel } from "../ui/card-model";

const surest = (mentions: readonly Mention[]): Mention | undefined =>
	mentions.reduce<Mention | undefined>(
		(best, one) => (best && best.confidence >= one.confidence ? best : one),
		undefined,
	);

/** Stands in for an entity that no mention names, so that it has a card all the same. */
const unnamed = ({ id, type }: ReadingEntity): Mention => ({
	block: 0,
	start: 0,
	end: 0,
	type,
	entity: id,
	sense: null,
	via: "dictionary",
	confidence: 1,
	why: "",
});

export type CardParts = {
	/** ISO day. */
	readonly today: string;
	/** The dictionary's own entry, once it has come. */
	readonly entry?: Entity | undefined;
	/** The sentence that introduces whom only the article knows. */
	readonly introduction?: string | undefined;
};

/**
 * The card of a member of the cast: that of its surest mention, without what is true of single words only (what “Beijing” stands for),
 * and without number, link and companions, which stand below the card as things to press.
 */
export const cardOf = (
	entity: ReadingEntity,
	reading: Reading,
	{ today, entry, introduction }: CardParts,
): CardModel => {
	const subject = ({ standsFor, entity: named }: Mention): EntityId | null => standsFor ?? named;
	const mention = surest(reading.mentions.filter((one) => subject(one) === entity.id)) ?? unnamed(entity);
	const { link: _link, ...model } = cardModel({
		mention: { ...mention, sense: null },
		reading,
		surface: entity.name,
		today,
		...(entry ? { entry } : {}),
		...(introduction && entity.introducedBy ? { introduction } : {}),
	});
	return { ...model, count: 0, with: [] };
};
