export const USAGE = `Usage: npm run train -- TRAIN.jsonl… --dev DEV.jsonl [--dev MORE.jsonl] [--skip REGEXP] [--dry-run] [--ablation] [--predictions FILE]
Learns the name tagger's weights from marked text; writes src/core/names/weights.ts and the figures of docs/model-card.md (not with --dry-run).
One document a line: {"id", "text", "mentions": [{"start", "end", "type"}]}; offsets count UTF-16 units, end exclusive; type is person,
organisation, place or misc (demonyms, events, works, products), or null where it is not known. With "eval_span": [from, to] only the
text before "to" is used.
--dev files are only measured on. --skip leaves out training documents whose text matches. --ablation measures the tagger with less
on the first --dev file. --predictions writes what was found in the last --dev file.`;

export type TrainArguments = {
	readonly train: readonly string[];
	readonly dev: readonly string[];
	readonly skip: RegExp | null;
	readonly isDryRun: boolean;
	readonly hasAblation: boolean;
	readonly predictions: string | null;
};

const VALUED = new Set(["--dev", "--skip", "--predictions"]);

/** Reads the command line; null when it cannot be understood. */
export const readTrainArguments = (args: readonly string[]): TrainArguments | null => {
	const train: string[] = [];
	const values = new Map<string, string[]>();
	const flags = new Set<string>();
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? "";
		if (VALUED.has(arg)) {
			const value = args[++i];
			if (value === undefined) return null;
			values.set(arg, [...(values.get(arg) ?? []), value]);
		} else if (arg === "--dry-run" || arg === "--ablation") flags.add(arg);
		else if (arg.startsWith("--")) return null;
		else train.push(arg);
	}
	if (train.length === 0) return null;
	const skip = values.get("--skip")?.at(-1);
	return {
		train,
		dev: values.get("--dev") ?? [],
		skip: skip === undefined ? null : new RegExp(skip, "u"),
		isDryRun: flags.has("--dry-run"),
		hasAblation: flags.has("--ablation"),
		predictions: values.get("--predictions")?.at(-1) ?? null,
	};
};
