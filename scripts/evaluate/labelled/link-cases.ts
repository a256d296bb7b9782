import type { Entity, EntityId } from "../../../src/core/entity";
import type { Outcome, ReadText } from "./outcome";
import { type Marked, parseMarked } from "./parse-marked";
import type { LabelledLine } from "./read-lines";

const DATED = /^(\d{4}-\d{2}-\d{2})\t/;
const NOBODY = "-";
const ID = /^\w:/;

/** Date, text and labels of a line such as `2025-04-20⇥[Carney|Mark Carney] won.`; a label is an id, a Wikipedia title, or `-` for nobody known. */
export const parseLinks = (
	line: string,
): { readonly date: string | null; readonly text: string; readonly labels: readonly Marked[] } => {
	const [dated = "", date] = DATED.exec(line) ?? [];
	return { date: date ?? null, ...parseMarked(line.slice(dated.length)) };
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
		for (const { start, end, label: title } of labels) {
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
