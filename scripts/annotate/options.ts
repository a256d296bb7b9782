export const FORMATS = ["jsonl", "json", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

export type AnnotateOptions = {
	readonly html: boolean;
	readonly format: Format;
	/** ISO day that goes before any date of the documents. */
	readonly date: string | null;
	/** Own entries, a JSON file. */
	readonly entries: string | null;
	readonly help: boolean;
	/** Paths; `-` is standard input. */
	readonly files: readonly string[];
};

export const USAGE = `usage: npm run --silent annotate -- [--html] [--date YYYY-MM-DD] [--format jsonl|json|markdown] [--entries FILE] [FILE…|-]
Reads plain text, HTML, or JSONL with {id, text | html, url?, title?, date?} on each line; writes one JSON object a document.`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: string): boolean => DAY.test(value) && !Number.isNaN(Date.parse(value));
const isFormat = (value: string): value is Format => FORMATS.some((format) => format === value);

/** Reads the command line. A wrong option gives `error`, one sentence. */
export const parseOptions = (
	args: readonly string[],
): { readonly options: AnnotateOptions } | { readonly error: string } => {
	let html = false;
	let format: Format = "jsonl";
	let date: string | null = null;
	let entries: string | null = null;
	let help = false;
	let isOver = false;
	const files: string[] = [];
	for (let i = 0; i < args.length; i++) {
		const [name = "", inline] = splitOption(args[i] ?? "", isOver);
		const value = () => inline ?? args[++i];
		if (name === "--") isOver = true;
		else if (name === "--html") html = true;
		else if (name === "--help" || name === "-h") help = true;
		else if (name === "--format") {
			const wanted = value() ?? "";
			if (!isFormat(wanted)) return { error: `--format must be one of ${FORMATS.join(", ")}, not "${wanted}".` };
			format = wanted;
		} else if (name === "--date") {
			const wanted = value() ?? "";
			if (!isDay(wanted)) return { error: `--date must be a day such as 2023-06-18, not "${wanted}".` };
			date = wanted;
		} else if (name === "--entries") {
			entries = value() ?? null;
			if (entries === null) return { error: "--entries needs a file." };
		} else if (name.startsWith("-") && name !== "-" && !isOver) return { error: `There is no option "${name}".` };
		else files.push(args[i] ?? "");
	}
	return { options: { html, format, date, entries, help, files } };
};

const splitOption = (arg: string, isOver: boolean): readonly [string, string?] => {
	const at = isOver || !arg.startsWith("--") ? -1 : arg.indexOf("=");
	return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
};
