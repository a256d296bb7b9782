import type { Figure } from "./rounds";

export type Row = { readonly what: string; readonly figure: Figure; readonly unit: string; readonly ratio?: string };
export type Section = { readonly title: string; readonly note: string; readonly rows: readonly Row[] };

const digits = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

/** The report as Markdown, ratios first: they hold when the machine's speed drifts, milliseconds do not. */
export const markdownOf = (sections: readonly Section[]): string =>
	sections
		.map(({ title, note, rows }) =>
			[
				`## ${title}`,
				"",
				note,
				"",
				"| | ratio | median | min | max | unit |",
				"|---|---|---|---|---|---|",
				...rows.map(
					({ what, figure, unit, ratio = "" }) =>
						`| ${what} | ${ratio} | ${digits(figure.median)} | ${digits(figure.min)} | ${digits(figure.max)} | ${unit} |`,
				),
			].join("\n"),
		)
		.join("\n\n");
