import type { Alias, Entity } from "../core/entity";

/** An entry as it is packed: the entity with its surfaces (the name included) and how often the press names it. */
export type Entry = {
	readonly entity: Entity;
	/** The first is the name. */
	readonly aliases: readonly Alias[];
	/** Relative frequency of mention, > 0; senses of one surface share its prior in this proportion. */
	readonly weight: number;
};
