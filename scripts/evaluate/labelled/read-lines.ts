import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Half, halfOf } from "./half-of";

export type LabelledLine = { readonly line: string; readonly half: Half; readonly where: string };

/** The lines of all text files of a folder, without comments. */
export const readLines = (folder: string): LabelledLine[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith(".txt"))
		.sort()
		.flatMap((name) =>
			readFileSync(join(folder, name), "utf8")
				.split("\n")
				.map((line, i) => ({ line, half: halfOf(line), where: `${name}:${i + 1}` }))
				.filter(({ line }) => line.trim() !== "" && !line.startsWith("#")),
		);
