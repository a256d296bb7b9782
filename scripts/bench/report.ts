import type { Figure } from "./rounds";

export type Row = {
	readonly what: string;
	readonly figure: Figure;
	readonly unit: string;
	readonly ratio?: string;
	/** What the figure has to keep to, and what it should. */
	readonly must?: string;
	readonly aim?: string;
};
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
				"| | ratio | median | must | aim | min | max | unit |",
				"|---|---|---|---|---|---|---|---|",
				...rows.map(
					({ what, figure, unit, ratio = "", must = "", aim = "" }) =>
						`| ${what} | ${ratio} | ${digits(figure.median)} | ${must} | ${aim} | ${digits(figure.min)} | ${digits(figure.max)} | ${unit} |`,
				),
			].join("\n"),
		)
		.join("\n\n");
