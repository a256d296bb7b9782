import { readFileSync } from "node:fs";
import type { Own } from "../../src/core/own/own-entries";
import { readOwnFile } from "../../src/core/own/own-file";

/** The own entries and corrections of a file that the extension exported. Throws with every problem and its line: it is taken whole or not at all. */
export const readEntries = (file: string): Own => {
	const read = readOwnFile(readFileSync(file, "utf8"));
	if (read.ok) return read.own;
	throw new Error(read.problems.map(({ line, message }) => `${file}:${line}: ${message}`).join("\n"));
};
