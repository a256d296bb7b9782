export type EvaluateOptions = {
	readonly files: readonly string[];
	/** Predictions on gold misc names (demonyms, events) are not held against us. */
	readonly isMiscNeutral: boolean;
	/** Folder for what was read, one JSONL file a corpus. */
	readonly out: string | null;
	readonly json: boolean;
	/** Judge our own labelled sets (tests/labelled) too. */
	readonly labelled: boolean;
	/** Name what went wrong in the tuning halves. */
	readonly misses: boolean;
};

export const USAGE =
	"usage: npm run --silent evaluate -- [--misc-neutral] [--out DIR] [--json] [--labelled] [--misses] GOLD.jsonl…\nPrints one table over all corpora, and with --labelled one over our own labelled sets (--misses: and what went wrong).";

/** Reads the command line. A wrong option gives `error`, one sentence. */
export const parseOptions = (
	args: readonly string[],
): { readonly options: EvaluateOptions } | { readonly error: string } => {
	const files: string[] = [];
	let isMiscNeutral = false;
	let json = false;
	let labelled = false;
	let misses = false;
	let out: string | null = null;
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? "";
		if (arg === "--misc-neutral") isMiscNeutral = true;
		else if (arg === "--json") json = true;
		else if (arg === "--labelled") labelled = true;
		else if (arg === "--misses") misses = true;
		else if (arg === "--out") {
			out = args[++i] ?? null;
			if (out === null) return { error: "--out needs a folder." };
		} else if (arg.startsWith("-")) return { error: `There is no option "${arg}".` };
		else files.push(arg);
	}
	if (files.length === 0 && !labelled) return { error: "No gold file." };
	return { options: { files, isMiscNeutral, out, json, labelled, misses } };
};
