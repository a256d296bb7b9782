import * as v from "valibot";
import { KINDS } from "../entity";

/** Longest name or id, and longest line of text (UTF-16 units). */
const MAX_NAME = 300;
const MAX_TEXT = 1_000;
export const MAX_ADDRESS = 2_000;
/** How many entries and corrections are kept. */
export const MAX_OWN = 20_000;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most, `longer than ${most} characters`));
const name = v.pipe(text(MAX_NAME), v.nonEmpty("is empty"));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "is no date like 2026-08-22"));
const id = v.pipe(v.string(), v.regex(/^u:[a-z0-9-]{1,80}$/, "is no id like u:ann-lee"));

/** An entry that the reader wrote. It changes cards, never what is marked on a page (docs/adr/0005). */
export const ownEntrySchema = v.strictObject({
	id,
	name,
	kind: v.picklist(KINDS, `is none of ${KINDS.join(", ")}`),
	/** One line: who or what it is. */
	description: v.optional(text(MAX_TEXT), ""),
	/** Other names that it goes by. */
	aliases: v.optional(v.pipe(v.array(name), v.maxLength(50, "more than 50 names")), []),
	/** For the reader alone. */
	note: v.optional(text(MAX_TEXT), ""),
	/** When it was written, ISO day. */
	written: day,
});
export type OwnEntry = v.InferOutput<typeof ownEntrySchema>;

/** "Not this one", or "that one": whom a name means, as the reader says. It holds in one article, on one site, or everywhere. */
export const correctionSchema = v.strictObject({
	/** The folded words in the article. */
	name,
	/** The id of who is not meant; null where nobody had been decided on. */
	not: v.nullable(v.pipe(v.string(), v.nonEmpty("is empty"), v.maxLength(MAX_NAME))),
	/** The id of who is meant instead; null: nobody whom the dictionary knows. */
	instead: v.nullable(v.pipe(v.string(), v.nonEmpty("is empty"), v.maxLength(MAX_NAME))),
	/** The host on which this holds; null: everywhere. */
	site: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/, "is no host"))),
	/** The address of the one article in which it holds, as `articleAddress` writes it; left out: in all of the site's. */
	article: v.optional(v.pipe(v.string(), v.nonEmpty("is empty"), v.maxLength(MAX_ADDRESS))),
	written: day,
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** Everything that the reader has added to the dictionary. */
export type Own = { readonly entries: readonly OwnEntry[]; readonly corrections: readonly Correction[] };

export const OWN_VERSION = 1;
export const NO_OWN: Own = { entries: [], corrections: [] };
