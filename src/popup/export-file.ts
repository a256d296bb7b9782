import { castCsv, castJson, castMarkdown } from "../core/export-cast";
import type { Reading } from "../core/reading";

export const EXPORT_FORMATS = ["Markdown", "CSV", "JSON"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Way = { readonly write: (reading: Reading) => string; readonly type: string; readonly ending: string };

const WAYS: Readonly<Record<ExportFormat, Way>> = {
	Markdown: { write: castMarkdown, type: "text/markdown", ending: "md" },
	CSV: { write: castCsv, type: "text/csv", ending: "csv" },
	JSON: { write: castJson, type: "application/json", ending: "json" },
};

/** Longest part of a file name that comes from the title. */
const MAX_NAME = 60;

/** The title as a part of a file name that every system takes. */
const slug = (title: string): string =>
	title
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.slice(0, MAX_NAME)
		.replace(/^-+|-+$/g, "")
		.toLowerCase();

export type ExportFile = { readonly name: string; readonly type: string; readonly text: string };

/** The cast of a page as a file: its name (from the article's title), media type and text. */
export const exportFile = (reading: Reading, format: ExportFormat): ExportFile => {
	const { write, type, ending } = WAYS[format];
	const title = slug(reading.article.title);
	return { name: `cast${title && `-${title}`}.${ending}`, type: `${type};charset=utf-8`, text: write(reading) };
};
