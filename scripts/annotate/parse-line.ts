import * as v from "valibot";
import type { Source } from "./source-document";

const id = v.pipe(
	v.union([v.string(), v.number()]),
	v.transform((value) => String(value)),
);
const lineSchema = v.object({
	id: v.optional(id),
	text: v.optional(v.string()),
	html: v.optional(v.string()),
	url: v.nullish(v.string()),
	title: v.nullish(v.string()),
	date: v.nullish(v.string()),
});

/** One line of JSONL as a document, or what is wrong with it. `where` names file and line. */
export const parseLine = (line: string, where: string, options: { readonly fallbackId: string }): Source => {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		return { where, problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
	}
	const parsed = v.safeParse(lineSchema, value);
	if (!parsed.success) {
		const issue = parsed.issues[0];
		const path = v.getDotPath(issue);
		return { where, problem: `${path ? `"${path}"` : "the line"} has the wrong form: ${issue.message}` };
	}
	const { text, html, url, title, date } = parsed.output;
	if (text === undefined && html === undefined) return { where, problem: 'neither "text" nor "html"' };
	return {
		document: {
			id: parsed.output.id ?? options.fallbackId,
			content: text !== undefined ? { text } : { html: html ?? "" },
			...(url ? { url } : {}),
			...(title ? { title } : {}),
			...(date ? { date } : {}),
		},
	};
};
