export const USAGE = `Usage: npm run train -- TRAIN.jsonl… --dev DEV.jsonl [--dev MORE.jsonl] [--dry-run] [--predictions FILE]
Learns the name tagger's weights from marked text and writes src/core/names/weights.ts (not with --dry-run).
One document a line: {"id", "text", "mentions": [{"start", "end", "type"}]}; offsets count UTF-16 units, end exclusive;
type is person, organisation, place or misc (demonyms, events, works, products). The --dev files are only measured on.
--predictions writes what was found in the last --dev file.`;

export type TrainArguments = {
	readonly train: readonly string[];
	readonly dev: readonly string[];
	readonly write: boolean;
	readonly predictions: string | null;
};

/** Reads the command line; null when it cannot be understood. */
export const readTrainArguments = (args: readonly string[]): TrainArguments | null => {
	const train: string[] = [];
	const dev: string[] = [];
	let write = true;
	let predictions: string | null = null;
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? "";
		const value = args[i + 1];
		if (arg === "--dry-run") write = false;
		else if ((arg === "--dev" || arg === "--predictions") && value !== undefined) {
			if (arg === "--dev") dev.push(value);
			else predictions = value;
			i++;
		} else if (arg.startsWith("--")) return null;
		else train.push(arg);
	}
	return train.length > 0 ? { train, dev, write, predictions } : null;
};
