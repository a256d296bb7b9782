import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "../../src/dictionary/source/draft";
import { parseBlocks } from "../../src/dictionary/source/parse-blocks";
import type { Problem } from "../../src/dictionary/source/problem";
import { readDraft } from "../../src/dictionary/source/read-draft";
import { ROOT } from "./packages";

export const DATA_FOLDER = join(ROOT, "data");
const ENTRY_FOLDERS = ["people", "organisations", "places"] as const;

/** The files that hold entries, relative to `data/`. */
export const entryFiles = (): string[] =>
	ENTRY_FOLDERS.filter((folder) => existsSync(join(DATA_FOLDER, folder))).flatMap((folder) =>
		readdirSync(join(DATA_FOLDER, folder))
			.filter((name) => name.endsWith(".txt"))
			.sort()
			.map((name) => `${folder}/${name}`),
	);

/** Lines of a plain list: no comments, no empty lines, a comment after two spaces and `#` cut off. */
export const listLines = (file: string): string[] => {
	const path = join(DATA_FOLDER, file);
	if (!existsSync(path)) return [];
	return readFileSync(path, "utf8")
		.split("\n")
		.map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
		.filter((line) => line !== "");
};

/** Every entry of `data/` as written, with the problems of its form. */
export const readData = (): { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] } => {
	const drafts: Draft[] = [];
	const problems: Problem[] = [];
	for (const file of entryFiles()) {
		const parsed = parseBlocks(file, readFileSync(join(DATA_FOLDER, file), "utf8"));
		problems.push(...parsed.problems);
		for (const block of parsed.blocks) {
			const read = readDraft(block);
			drafts.push(read.draft);
			problems.push(...read.problems);
		}
	}
	return { drafts, problems };
};
