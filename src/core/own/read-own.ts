import * as v from "valibot";
import { type Migrations, migrate, type StoredFields } from "../migrate";
import { correctionSchema, MAX_OWN, OWN_VERSION, type Own, ownEntrySchema } from "./own-entries";

const MIGRATIONS: Migrations = {};

const isFields = (value: unknown): value is StoredFields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Brings what an older version wrote to the form of this one. */
export const migrateOwn = (stored: StoredFields): StoredFields =>
	migrate(stored, { migrations: MIGRATIONS, unnumbered: 1 });

const usable = <S extends v.GenericSchema>(schema: S, list: unknown): v.InferOutput<S>[] =>
	(Array.isArray(list) ? list : []).slice(0, MAX_OWN).flatMap((one) => {
		const parsed = v.safeParse(schema, one);
		return parsed.success ? [parsed.output] : [];
	});

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

export type OwnRead = {
	readonly own: Own;
	/** How many damaged ones were left out. */
	readonly lost: number;
};

/** The same without a complaint about fields that only a newer version knows. */
const LOOSE = { entry: v.object(ownEntrySchema.entries), correction: v.object(correctionSchema.entries) };
const STRICT = { entry: ownEntrySchema, correction: correctionSchema };

/**
 * What a stored value holds of the reader's own entries and corrections: each is judged alone, a damaged one takes no other with it. Of what a newer
 * version wrote this one shows what it can read, and calls nothing damaged. Never throws.
 */
export const readOwn = (stored: unknown): OwnRead => {
	if (stored === undefined) return { own: { entries: [], corrections: [] }, lost: 0 };
	if (!isFields(stored)) return { own: { entries: [], corrections: [] }, lost: 1 };
	const fields = migrateOwn(stored);
	const isNewer = typeof fields.version === "number" && fields.version > OWN_VERSION;
	const schemas = isNewer ? LOOSE : STRICT;
	const entries = usable(schemas.entry, fields.entries);
	const known = new Map(entries.map((entry) => [entry.id, entry]));
	const corrections = usable(schemas.correction, fields.corrections);
	const own = { entries: [...known.values()], corrections };
	if (isNewer) return { own, lost: 0 };
	return {
		own,
		lost: lengthOf(fields.entries) + lengthOf(fields.corrections) - known.size - corrections.length,
	};
};

/** The form in which it is stored and exported. */
export const storedOwn = (own: Own): StoredFields => ({ version: OWN_VERSION, ...own });
