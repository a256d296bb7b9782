import * as v from "valibot";
import { type KnownNames, knownNameSchema, MAX_KNOWN } from "../known/known-names";
import { type Settings, settingsSchema } from "../settings";
import { type FileProblem, jsonLines, type Lined } from "./json-lines";
import { correctionSchema, MAX_OWN, OWN_VERSION, type Own, ownEntrySchema } from "./own-entries";
import { migrateOwn, storedOwn } from "./read-own";

export type OwnFile =
	| { readonly ok: true; readonly own: Own; readonly known: KnownNames; readonly settings?: Partial<Settings> }
	/** By line; nothing of the file is taken. */
	| { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Everything of the reader's as a file: entries, corrections, known names, and the settings where they are given. */
export const writeOwnFile = (own: Own, settings?: Settings, known: KnownNames = []): string => {
	const file = { dramatis: "own", ...storedOwn(own), known, ...(settings ? { settings } : {}) };
	return `${JSON.stringify(file, null, "\t")}\n`;
};

const fileSchema = v.object({
	dramatis: v.literal("own", "is no file of own entries"),
	version: v.pipe(
		v.number(),
		v.integer(),
		v.minValue(1),
		v.maxValue(OWN_VERSION, "comes from a newer version of Dramatis"),
	),
	settings: v.optional(v.partial(settingsSchema)),
	entries: v.optional(v.array(ownEntrySchema), []),
	corrections: v.optional(v.array(correctionSchema), []),
	known: v.optional(v.pipe(v.array(knownNameSchema), v.maxLength(MAX_KNOWN, `holds more than ${MAX_KNOWN} names`)), []),
});

/** The part of the file that an issue is about: the deepest on its path that is there. */
const lineOf = (file: Lined, path: readonly { readonly key: unknown }[]): number => {
	let part = file;
	for (const { key } of path) {
		const next = part.parts.get(String(key));
		if (!next) break;
		part = next;
	}
	return part.line;
};

const problemOf = (file: Lined, issue: v.BaseIssue<unknown>): FileProblem => {
	const path = (issue.path ?? []) as readonly { readonly key: unknown }[];
	const where = path.map(({ key }) => (typeof key === "number" ? key + 1 : String(key))).join(" ");
	return { line: lineOf(file, path), message: where === "" ? issue.message : `${where}: ${issue.message}` };
};

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Without the fields that are not there. */
const given = (settings: Loose<Settings>): Partial<Settings> =>
	Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));

/** Ids that stand twice: which of them holds could not be told. */
const doubles = (file: Lined, own: Own): readonly FileProblem[] => {
	const seen = new Set<string>();
	return own.entries.flatMap(({ id }, index) => {
		const isDouble = seen.has(id);
		seen.add(id);
		const path = [{ key: "entries" }, { key: index }, { key: "id" }];
		return isDouble ? [{ line: lineOf(file, path), message: `entries ${index + 1} id: “${id}” stands twice` }] : [];
	});
};

/** Reads a file that `writeOwnFile` wrote or somebody edited. Every problem is told by its line, and then nothing of it is taken. Never throws. */
export const readOwnFile = (text: string): OwnFile => {
	const file = jsonLines(text);
	if (!("parts" in file)) return { ok: false, problems: [file] };
	const isObject = typeof file.value === "object" && file.value !== null && !Array.isArray(file.value);
	if (!isObject) return { ok: false, problems: [{ line: file.line, message: "is no file of own entries" }] };
	const parsed = v.safeParse(fileSchema, migrateOwn({ ...(file.value as object) }));
	if (!parsed.success) {
		const problems = parsed.issues.map((issue) => problemOf(file, issue));
		return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
	}
	const { entries, corrections, known, settings } = parsed.output;
	const own = { entries, corrections };
	const problems = doubles(file, own);
	if (problems.length > 0) return { ok: false, problems };
	if (entries.length > MAX_OWN || corrections.length > MAX_OWN)
		return { ok: false, problems: [{ line: 1, message: `holds more than ${MAX_OWN} entries` }] };
	return { ok: true, own, known, ...(settings ? { settings: given(settings) } : {}) };
};
