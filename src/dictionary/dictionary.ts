import type { Alias, Entity, EntityId } from "../core/entity";
import type { LookUp } from "../core/look-up";
import type { DictionaryInfo } from "../core/protocol";

/** An open dictionary: read-only, answers at once, decodes what is asked for and nothing else. */
export type Dictionary = {
	/** Senses, flags and entities for a batch of folded keys (`foldKey`). */
	readonly lookUp: LookUp;
	readonly entity: (id: EntityId) => Entity | undefined;
	/** Every surface of an entity, its name first; empty for an unknown id. */
	readonly aliases: (id: EntityId) => Alias[];
	readonly info: DictionaryInfo;
	/** All ids, in the order of the file. */
	readonly ids: () => Iterable<EntityId>;
};
