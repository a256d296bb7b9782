import type { PlaceSense } from "../../../src/core/reading";
import type { Outcome, ReadText } from "./outcome";
import type { LabelledLine } from "./read-lines";

const SENSES: Readonly<Record<string, PlaceSense>> = { l: "literal", g: "government", t: "team", p: "people" };
const MARK = /\[([^\]|]+)\|([lgtpn])\]/g;

type Labelled = { readonly start: number; readonly end: number; readonly sense: PlaceSense };

/** Text and labels of a line such as `[Lima|g] wants talks.`; `n` marks what is not judged. */
export const parseSenses = (line: string): { readonly text: string; readonly labels: readonly Labelled[] } => {
	const labels: Labelled[] = [];
	let text = "";
	let at = 0;
	for (const match of line.matchAll(MARK)) {
		const [whole, name = "", letter = ""] = match;
		text += line.slice(at, match.index);
		const sense = SENSES[letter];
		if (sense) labels.push({ start: text.length, end: text.length + name.length, sense });
		text += name;
		at = match.index + whole.length;
	}
	return { text: text + line.slice(at), labels };
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
