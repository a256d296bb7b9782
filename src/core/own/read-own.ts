import * as v from "valibot";
import { correctionSchema, MAX_OWN, OWN_VERSION, type Own, ownEntrySchema } from "./own-entries";

type Fields = Readonly<Record<string, unknown>>;

/** `MIGRATIONS[n]` turns version n into n + 1. Pure; each has a test. */
const MIGRATIONS: Readonly<Record<number, (stored: Fields) => Fields>> = {};

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Brings what an older version wrote to the form of this one. */
export const migrateOwn = (stored: Fields): Fields => {
	const version = typeof stored.version === "number" ? stored.version : OWN_VERSION;
	const step = MIGRATIONS[version];
	return step ? migrateOwn({ ...step(stored), version: version + 1 }) : stored;
};

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

/** What a stored value holds of the reader's own entries and corrections: each is judged alone, a damaged one takes no other with it. Never throws. */
export const readOwn = (stored: unknown): OwnRead => {
	if (stored === undefined) return { own: { entries: [], corrections: [] }, lost: 0 };
	if (!isFields(stored)) return { own: { entries: [], corrections: [] }, lost: 1 };
	const fields = migrateOwn(stored);
	const entries = usable(ownEntrySchema, fields.entries);
	const known = new Map(entries.map((entry) => [entry.id, entry]));
	const corrections = usable(correctionSchema, fields.corrections);
	return {
		own: { entries: [...known.values()], corrections },
		lost: lengthOf(fields.entries) + lengthOf(fields.corrections) - known.size - corrections.length,
	};
};

/** The form in which it is stored and exported. */
export const storedOwn = (own: Own): Fields => ({ version: OWN_VERSION, ...own });
