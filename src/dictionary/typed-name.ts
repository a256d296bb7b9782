import type { Entity } from "../core/entity";

/** What first-level regions are called, folded: "Aichi" answers to "Aichi Prefecture" without a key of its own for that. */
const TYPES: ReadonlySet<string> = new Set(
	"canton county department district emirate governorate krai oblast parish prefecture province region state voivodeship".split(
		" ",
	),
);

const TYPE_IN_FRONT = /^(\p{Lu}\p{Ll}+) (?:of|in) /u;

/** The name of a region with the word for what it is, by its description; undefined for everything else. */
export const typedName = ({
	id,
	name,
	description,
}: Pick<Entity, "id" | "name" | "description">): string | undefined => {
	const type = id.startsWith("a:") ? TYPE_IN_FRONT.exec(description)?.[1] : undefined;
	return type && TYPES.has(type.toLowerCase()) ? `${name} ${type}` : undefined;
};

/** The folded name in a folded name with a type behind it. */
export const withoutType = (key: string): string | undefined => {
	const space = key.lastIndexOf(" ");
	return space > 0 && TYPES.has(key.slice(space + 1)) ? key.slice(0, space) : undefined;
};
