import { describe, expect, test } from "vitest";
import { parseOptions } from "./options";

const cases: readonly { readonly args: readonly string[]; readonly is: string }[] = [
	{ args: [], is: "jsonl text null []" },
	{ args: ["a.txt", "-"], is: "jsonl text null [a.txt,-]" },
	{ args: ["--html", "a"], is: "jsonl html null [a]" },
	{ args: ["--format", "markdown", "a"], is: "markdown text null [a]" },
	{ args: ["--format=json"], is: "json text null []" },
	{ args: ["--date", "2023-06-18", "a"], is: "jsonl text 2023-06-18 [a]" },
	{ args: ["--", "--odd"], is: "jsonl text null [--odd]" },
	{ args: ["--date", "June"], is: "error" },
	{ args: ["--date"], is: "error" },
	{ args: ["--date", "2023-02-31x"], is: "error" },
	{ args: ["--format", "xml"], is: "error" },
	{ args: ["--colour"], is: "error" },
	{ args: ["--entries"], is: "error" },
];

describe("parseOptions", () => {
	for (const { args, is } of cases)
		test(`annotate ${args.join(" ")}`, () => {
			const parsed = parseOptions(args);
			if ("error" in parsed) return expect(is).toBe("error");
			const { format, html, date, files } = parsed.options;
			expect(`${format} ${html ? "html" : "text"} ${date} [${files}]`).toBe(is);
		});
});
