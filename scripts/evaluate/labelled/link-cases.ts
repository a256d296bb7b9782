import type { Entity, EntityId } from "../../../src/core/entity";
import type { Outcome, ReadText } from "./outcome";
import type { LabelledLine } from "./read-lines";

const DATED = /^(\d{4}-\d{2}-\d{2})\t/;
const MARK = /\[([^\]|]+)\|([^\]]+)\]/g;
const NOBODY = "-";
const ID = /^\w:/;

type Labelled = { readonly start: number; readonly end: number; readonly title: string };

/** Date, text and labels of a line such as `2025-04-20⇥[Carney|Mark Carney] won.`; a label is an id, a Wikipedia title, or `-` for nobody known. */
export const parseLinks = (
	line: string,
): { readonly date: string | null; readonly text: string; readonly labels: readonly Labelled[] } => {
	const [dated = "", date] = DATED.exec(line) ?? [];
	const marked = line.slice(dated.length);
	const labels: Labelled[] = [];
	let text = "";
	let at = 0;
	for (const match of marked.matchAll(MARK)) {
		const [whole, name = "", title = ""] = match;
		text += marked.slice(at, match.index);
		labels.push({ start: text.length, end: text.length + name.length, title });
		text += name;
		at = match.index + whole.length;
	}
	return { date: date ?? null, text: text + marked.slice(at), labels };
};

/**
 * Reads every line and compares the card that each labelled name would open. `given` is null where no card of the dictionary is shown, so
 * the share of right ones among those found is the share of right cards.
 */
export const judgeLinks = async (
	lines: readonly LabelledLine[],
	read: ReadText,
	entityOf: (id: EntityId) => Entity | undefined,
): Promise<Outcome[]> => {
	const outcomes: Outcome[] = [];
	for (const { line, half, where } of lines) {
		const { date, text, labels } = parseLinks(line);
		const { reading } = await read(text, date);
		for (const { start, end, title } of labels) {
			const found = reading.mentions.find((mention) => mention.start < end && mention.end > start);
			const entity = found?.entity ? entityOf(found.entity) : undefined;
			const titled = entity && !ID.test(title) ? (entity.wikipedia ?? entity.name) : entity?.id;
			const given = titled ?? null;
			const isRight = title === NOBODY ? given === null : given === title;
			outcomes.push({ half, where, asked: text.slice(start, end), wanted: title, given, isRight });
		}
	}
	return outcomes;
};
