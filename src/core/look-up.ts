import type { AliasType, Entity, EntityId } from "./entity";

/** One meaning that a surface can have. */
export type Sense = {
	readonly entity: EntityId;
	readonly alias: AliasType;
	/** The surface counts only in exactly this casing. */
	readonly exact?: string;
	/** Words or entity ids, one of which must stand near the surface. */
	readonly needs?: readonly string[];
	/** How likely this sense is with nothing else known, 0…1; the senses of one surface add up to at most 1. */
	readonly prior: number;
};

/** What the open word lists say of one word. */
export type LexiconFlags = {
	readonly givenName?: boolean;
	readonly surname?: boolean;
	/** Frequent as a lower-case English word. */
	readonly common?: boolean;
};

/** What the dictionary knows of one folded surface. */
export type Hit = { readonly senses: readonly Sense[]; readonly flags: LexiconFlags };

/**
 * The answer to one batch of probe keys. `hits` holds only keys that exist; `entities` every entity that a sense names,
 * plus those needed to read them (the body a seat stands for, the country of a role).
 */
export type LookUpReply = {
	readonly hits: Readonly<Record<string, Hit>>;
	readonly entities: Readonly<Record<EntityId, Entity>>;
	/** Date of the dictionary. */
	readonly asOf: string;
};

/** Looks up folded surfaces (see `foldKey`); the same shape in the worker, over the wire, and in Node. */
export type LookUp = (keys: readonly string[]) => LookUpReply;
