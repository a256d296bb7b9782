import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../src/dictionary/source/problem";
import { HEADS_FILE, type Head, parseHead } from "./parse-head";
import { DATA_FOLDER } from "./read-data";

/** The day since which the lines of `data/heads.txt` must be unbroken. */
export const HEADS_SINCE = "2015-01-01";

/** The lines of a text in the form of `data/heads.txt`, and what is wrong with their form. */
export const parseHeads = (
	text: string,
): { readonly heads: readonly Head[]; readonly problems: readonly Problem[] } => {
	const heads: Head[] = [];
	const problems: Problem[] = [];
	text.split("\n").forEach((raw, index) => {
		const line = raw.trim();
		if (line === "" || line.startsWith("#")) return;
		const head = parseHead(line, index + 1);
		if ("reason" in head) problems.push(head);
		else heads.push(head);
	});
	return { heads, problems };
};

/** `data/heads.txt`. */
export const readHeads = (): ReturnType<typeof parseHeads> => {
	const path = join(DATA_FOLDER, HEADS_FILE);
	return parseHeads(existsSync(path) ? readFileSync(path, "utf8") : "");
};
