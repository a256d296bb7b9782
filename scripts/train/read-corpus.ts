import { readFileSync } from "node:fs";

export type GoldMention = {
	readonly start: number;
	readonly end: number;
	readonly type: string | null;
	readonly optional?: boolean;
};
export type GoldDocument = {
	readonly id: string;
	readonly text: string;
	readonly mentions: readonly GoldMention[];
	readonly annotated?: readonly string[];
	/** Only this stretch of the text was marked. */
	readonly eval_span?: readonly [number, number];
	/** False when not every name is marked. */
	readonly exhaustive?: boolean;
};

const isDocument = (value: unknown): value is GoldDocument =>
	typeof value === "object" &&
	value !== null &&
	"id" in value &&
	typeof value.id === "string" &&
	"text" in value &&
	typeof value.text === "string" &&
	"mentions" in value &&
	Array.isArray(value.mentions);

const marked = (doc: GoldDocument): GoldDocument => {
	const end = doc.eval_span?.[1];
	return end === undefined
		? doc
		: { ...doc, text: doc.text.slice(0, end), mentions: doc.mentions.filter((m) => m.end <= end) };
};

/** Reads JSONL, one document a line: `{id, text, mentions: [{start, end, type}]}`, offsets in UTF-16. Throws with file and line on anything else. */
export const readCorpus = (file: string): GoldDocument[] =>
	readFileSync(file, "utf8")
		.split("\n")
		.flatMap((line, i) => {
			if (line.trim() === "") return [];
			const value: unknown = JSON.parse(line);
			if (!isDocument(value)) throw new Error(`${file}:${i + 1}: a document needs id, text and mentions`);
			return [marked(value)];
		});

const EDGE_START = /^(?:[\s"'“”‘’([{«.,;:!?–—-]+)/;
const LEADING_THE = /^(?:the|The|THE)\s+(?=\S)/;
const POSSESSIVE = /['’][sS]$/;
const EDGE_END = /[\s"'“”‘’)\]}»,;:!?–—-]*$/;

/** Cuts edge marks, a leading "the" and a trailing 's off a mention: they stay outside. */
export const trimMention = (text: string, mention: GoldMention): GoldMention => {
	let { start, end } = mention;
	start += EDGE_START.exec(text.slice(start, end))?.[0].length ?? 0;
	start += LEADING_THE.exec(text.slice(start, end))?.[0].length ?? 0;
	end -= POSSESSIVE.exec(text.slice(start, end))?.[0].length ?? 0;
	end -= EDGE_END.exec(text.slice(start, end))?.[0].length ?? 0;
	return { ...mention, start, end };
};
