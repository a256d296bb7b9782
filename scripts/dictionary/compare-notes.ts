import { foldKey } from "../../src/core/text/fold-key";

/** Something that a file of reference facts says and the dictionary does not: what kind of fact, of what, and both in words. */
export type Difference = { readonly kind: string; readonly subject: string; readonly text: string };

type Note = { readonly kind: string; readonly subject: string; readonly reason: string };

/** What `data/compare-notes.txt` says about one reference: the day whose state it gives, and why some differences stand. */
export type CompareNotes = { readonly date?: string; readonly notes: readonly Note[] };

export const COMPARE_NOTES_FILE = "compare-notes.txt";
const DATE_KIND = "date";
const ANY = "*";

/** The lines `reference | kind | subject | reason` of one reference; `reference | date | 2026-01-21 |` gives its day. */
export const parseCompareNotes = (lines: readonly string[], reference: string): CompareNotes => {
	const own = lines.map((line) => line.split("|").map((part) => part.trim())).filter(([file]) => file === reference);
	const date = own.find(([, kind]) => kind === DATE_KIND)?.[2];
	return {
		...(date && { date }),
		notes: own
			.filter(([, kind]) => kind !== DATE_KIND)
			.map(([, kind = "", subject = "", reason = ""]) => ({ kind, subject, reason })),
	};
};

/** Parts the differences into those that a note explains and those that none does; names notes that explain nothing any more. */
export const explain = (
	differences: readonly Difference[],
	{ notes }: CompareNotes,
): {
	readonly explained: readonly (Difference & { readonly reason: string })[];
	readonly open: readonly Difference[];
	readonly unused: readonly Note[];
} => {
	const covers = (note: Note, { kind, subject }: Difference): boolean =>
		note.kind === kind && (note.subject === ANY || foldKey(note.subject) === foldKey(subject));
	const explained = differences.flatMap((difference) => {
		const note = notes.find((candidate) => candidate.reason !== "" && covers(candidate, difference));
		return note ? [{ ...difference, reason: note.reason }] : [];
	});
	return {
		explained,
		open: differences.filter((difference) => !notes.some((note) => note.reason !== "" && covers(note, difference))),
		unused: notes.filter((note) => !differences.some((difference) => covers(note, difference))),
	};
};
