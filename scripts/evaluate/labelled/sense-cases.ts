import type { PlaceSense } from "../../../src/core/reading";
import type { Outcome, ReadText } from "./outcome";
import { parseMarked } from "./parse-marked";
import type { LabelledLine } from "./read-lines";

const SENSES: Readonly<Record<string, PlaceSense>> = { l: "literal", g: "government", t: "team", p: "people" };
type Labelled = { readonly start: number; readonly end: number; readonly sense: PlaceSense };

/** Text and labels of a line such as `[Lima|g] wants talks.`; `n` marks what is not judged. */
export const parseSenses = (line: string): { readonly text: string; readonly labels: readonly Labelled[] } => {
	const { text, labels } = parseMarked(line);
	return {
		text,
		labels: labels.flatMap(({ start, end, label }) => {
			const sense = SENSES[label];
			return sense ? { start, end, sense } : [];
		}),
	};
};

/** Reads every line and compares the sense of each labelled name. A name that acts as an organisation counts as government. */
export const judgeSenses = async (lines: readonly LabelledLine[], read: ReadText): Promise<Outcome[]> => {
	const outcomes: Outcome[] = [];
	for (const { line, half, where } of lines) {
		const { text, labels } = parseSenses(line);
		const { reading } = await read(text);
		for (const label of labels) {
			const found = reading.mentions.find((mention) => mention.start === label.start && mention.end === label.end);
			const given = found ? (found.sense ?? (found.type === "organisation" ? "government" : null)) : null;
			outcomes.push({
				half,
				where,
				asked: text.slice(label.start, label.end),
				wanted: label.sense,
				given,
				isRight: given === label.sense,
			});
		}
	}
	return outcomes;
};
