import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { ensureDictionary, today } from "../ensure-dictionary";
import { compareCompanies } from "./compare-companies";
import { compareCountries } from "./compare-countries";
import { COMPARE_NOTES_FILE, explain, parseCompareNotes } from "./compare-notes";
import { print } from "./print";
import { listLines } from "./read-data";
import { readHeads } from "./read-heads";

/**
 * Compares the dictionary with a file of reference facts (countries as JSONL, companies as CSV) and prints what differs; the form is told
 * by the file's name. `data/compare-notes.txt` says from which day the file is and why a difference stands. 1 when one is unexplained.
 */
export const compare = async (file: string): Promise<number> => {
	if (!existsSync(file)) {
		process.stderr.write(`There is no file "${file}". compare REFERENCE.jsonl|REFERENCE.csv\n`);
		return 2;
	}
	const dictionary = openDictionary(await ensureDictionary());
	const text = readFileSync(file, "utf8");
	const notes = parseCompareNotes(listLines(COMPARE_NOTES_FILE), basename(file));
	const { differences, summary } = file.endsWith(".csv")
		? compareCompanies(dictionary, text)
		: compareCountries(dictionary, text, { heads: readHeads().heads, day: notes.date ?? today() });
	const { explained, open, unused } = explain(differences, notes);
	for (const { kind, subject, text: said, reason } of explained)
		print(`explained: ${kind} of ${subject}: ${said}: ${reason}`);
	for (const { kind, subject, text: said } of open) print(`${kind} of ${subject}: ${said}`);
	for (const { kind, subject } of unused)
		print(`${COMPARE_NOTES_FILE}: nothing differs any more: ${kind} of ${subject}`);
	print(`${summary}; ${differences.length} differences, ${explained.length} explained, ${open.length} unexplained`);
	return open.length + unused.length > 0 ? 1 : 0;
};
