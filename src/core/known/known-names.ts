import * as v from "valibot";
import type { EntityId } from "../entity";

const MAX_LENGTH = 300;
/** How many are kept. */
export const MAX_KNOWN = 20_000;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"), v.maxLength(MAX_LENGTH, "is too long"));

/** "I know this one": somebody or something whose card stays away until it is asked for (docs/adr/0005). */
export const knownNameSchema = v.strictObject({
	/** Of the dictionary; people of whom only one article knows cannot be known for long. */
	id: text,
	/** What the reader saw it called, for the list in the options. */
	name: text,
	/** When the reader said so, ISO day. */
	since: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "is no date like 2026-08-22")),
});
export type KnownName = v.InferOutput<typeof knownNameSchema>;

/** The latest first; every id once. */
export type KnownNames = readonly KnownName[];

export const KNOWN_VERSION = 1;
/** Where they are stored. */
export const KNOWN_KEY = "known";

/** With one more, or with one that is known anew from `since` on. The oldest are forgotten where there are too many. */
export const withKnown = (known: KnownNames, name: KnownName): KnownNames =>
	[name, ...known.filter(({ id }) => id !== name.id)].slice(0, MAX_KNOWN);

export const withoutKnown = (known: KnownNames, id: EntityId): KnownNames => known.filter((one) => one.id !== id);

/** Both together; where both know of one, what is added holds. */
export const mergeKnown = (known: KnownNames, added: KnownNames): KnownNames =>
	[...added].reverse().reduce(withKnown, known);
