import type { EntityType } from "./entity";

/** A name found in the text, before anybody asks whose it is. Offsets are UTF-16 within the block, end exclusive. */
export type NameSpan = {
	readonly block: number;
	readonly start: number;
	readonly end: number;
	readonly type: EntityType;
	/** How sure the finder is that this is a name of this type, 0…1. */
	readonly confidence: number;
};
