import type { Mention, Reading, ReadingEntity } from "../../src/core/reading";
import { NOT_SURE_BELOW } from "../../src/core/reading";

type Fits = (mention: Mention, entity: ReadingEntity | undefined) => boolean;

const isOf =
	(kind: string): Fits =>
	(mention, entity) =>
		entity?.kind === kind && mention.confidence >= NOT_SURE_BELOW;

/** What a card is pictured of, and which mention fits. */
export const SUBJECTS: Readonly<Record<string, Fits>> = {
	person: (mention, entity) =>
		isOf("person")(mention, entity) &&
		entity?.roleThen !== undefined &&
		entity.roleThen.title !== entity.roleLatest?.title,
	country: (mention, entity) => isOf("country")(mention, entity) && mention.sense === "literal",
	government: (mention) => mention.sense === "government" && mention.confidence >= NOT_SURE_BELOW,
	city: isOf("city"),
	organisation: isOf("intl-org"),
	disputed: (mention, entity) =>
		isOf("region")(mention, entity) && ["a:UA.11", "r:crimea", "r:kashmir"].includes(entity?.id ?? ""),
	"armed-group": isOf("armed-group"),
	"from-article": (_mention, entity) => entity?.introducedBy !== undefined,
};

/** The first mention in a reading that fits, with the number it has among those of its own entity; null where none does. */
export const findSubject = (reading: Reading, fits: Fits): { readonly id: string; readonly nth: number } | null => {
	const subject = ({ standsFor, entity }: Mention): string | null => standsFor ?? entity;
	const entityOf = (mention: Mention) => reading.entities.find(({ id }) => id === subject(mention));
	const found = reading.mentions.find((mention) => subject(mention) !== null && fits(mention, entityOf(mention)));
	const id = found ? subject(found) : null;
	if (!found || id === null) return null;
	return { id, nth: reading.mentions.filter((one) => subject(one) === id).indexOf(found) };
};

/** A name that nobody can be sure of is no entity's: it is found by its word. */
export const UNSURE_WORD = "Springfield";
