import { readFileSync, writeFileSync } from "node:fs";

const BEGIN = "<!-- figures: written by npm run train -->";
const END = "<!-- end of figures -->";

/** Puts the figures between their two marks in the model card. Throws when the marks are missing. */
export const writeFigures = (file: string, figures: string): void => {
	const card = readFileSync(file, "utf8");
	const from = card.indexOf(BEGIN);
	const to = card.indexOf(END);
	if (from < 0 || to < from) throw new Error(`${file}: the marks "${BEGIN}" and "${END}" are missing`);
	writeFileSync(file, `${card.slice(0, from + BEGIN.length)}\n\n${figures}\n\n${card.slice(to)}`);
};

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
