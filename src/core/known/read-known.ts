import * as v from "valibot";
import { KNOWN_VERSION, type KnownName, type KnownNames, knownNameSchema, MAX_KNOWN } from "./known-names";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

export type KnownRead = {
	readonly known: KnownNames;
	/** How many damaged ones were left out. */
	readonly lost: number;
};

/** What a stored value holds of known names: each is judged alone, a damaged one takes no other with it; what a newer version wrote is not damaged. Never throws. */
export const readKnown = (stored: unknown): KnownRead => {
	if (stored === undefined) return { known: [], lost: 0 };
	const list = isFields(stored) && Array.isArray(stored.names) ? stored.names : null;
	if (list === null) return { known: [], lost: 1 };
	const isNewer = isFields(stored) && typeof stored.version === "number" && stored.version > KNOWN_VERSION;
	const schema = isNewer ? v.object(knownNameSchema.entries) : knownNameSchema;
	const names = new Map<string, KnownName>();
	for (const one of list.slice(0, MAX_KNOWN)) {
		const parsed = v.safeParse(schema, one);
		if (parsed.success && !names.has(parsed.output.id)) names.set(parsed.output.id, parsed.output);
	}
	return { known: [...names.values()], lost: isNewer ? 0 : list.length - names.size };
};

/** The form in which they are stored. */
export const storedKnown = (known: KnownNames): Fields => ({ version: KNOWN_VERSION, names: known });
