import type { Block } from "./block";
import type { EntityId } from "./entity";
import type { Passage, Reading } from "./reading";
import { sentenceStarts } from "./resolve/sentences";
import { words } from "./text/words";

/** Longest text that is handed on for one entity (UTF-16 units). */
const MAX_PASSAGE = 600;

const clip = (text: string): string => (text.length > MAX_PASSAGE ? `${text.slice(0, MAX_PASSAGE - 1)}…` : text);

const sentenceAt = ({ text }: Block, at: number): string => {
	const all = words(text);
	const starts = sentenceStarts(all).map((word) => all[word]?.start ?? 0);
	const next = starts.find((start) => start > at);
	return text.slice(starts.findLast((start) => start <= at) ?? 0, next).trim();
};

/**
 * The sentences of the article that go with its cast outside the page, by entity id: for whom no dictionary knows the sentence that
 * introduces them, for a place on the map the first that means the place itself. At most 600 UTF-16 units each.
 */
export const shownPassages = (reading: Reading, blocks: readonly Block[]): Readonly<Record<EntityId, string>> => {
	const textOf = ({ block, start, end }: Passage): string => blocks[block]?.text.slice(start, end) ?? "";
	const found = new Map<EntityId, string>();
	for (const { id, introducedBy } of reading.entities) if (introducedBy) found.set(id, textOf(introducedBy));
	const onMap = new Set(reading.entities.flatMap(({ id, coordinates }) => (coordinates ? [id] : [])));
	for (const { entity, sense, block, start } of reading.mentions) {
		const from = blocks[block];
		if (sense !== "literal" || entity === null || !from || !onMap.delete(entity)) continue;
		found.set(entity, sentenceAt(from, start));
	}
	return Object.fromEntries([...found].map(([id, text]) => [id, clip(text)]));
};
