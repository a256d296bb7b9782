import type { Block } from "../core/block";
import type { EntityId } from "../core/entity";
import type { Mention, Reading } from "../core/reading";
import type { Settings } from "../core/settings";
import type { MentionMark } from "../dom/mention-mark";
import { piecesBetween } from "../dom/pieces-between";
import type { TextPiece } from "../dom/text-piece";

/** A section ends at a heading, or in a page without headings after about a screenful of text (UTF-16 units). */
const SECTION_LENGTH = 1_500;
const MENTIONS_PER_SLICE = 200;

export type MarkInput = {
	readonly reading: Reading;
	readonly blocks: readonly Block[];
	readonly nodes: readonly (readonly TextPiece[])[];
	/** Whom the reader knows and wants no line under: only where the reader agreed to what pages can then see (docs/adr/0005). */
	readonly unpainted?: ReadonlySet<EntityId>;
};

/** What a mention counts for: the body that it stands for, else the thing that it names. */
export const subjectOf = (mention: Mention): EntityId | null => mention.standsFor ?? mention.entity;

/**
 * Decides which mentions are marked and which of them are painted. Kinds that are switched off are left out altogether; under "first" only the first
 * mention of a subject in each section is painted, the others still answer the pointer. Yields every few hundred mentions.
 */
export function* chooseMarks(
	{ reading, blocks, nodes, unpainted }: MarkInput,
	{ density, kinds }: Pick<Settings, "density" | "kinds">,
): Generator<void, readonly MentionMark[]> {
	const sections = sectionOfBlocks(blocks);
	const seen = new Set<string>();
	const marks: MentionMark[] = [];
	for (const [index, mention] of reading.mentions.entries()) {
		if (index % MENTIONS_PER_SLICE === MENTIONS_PER_SLICE - 1) yield;
		if (!kinds[mention.type]) continue;
		const pieces = piecesBetween(nodes[mention.block] ?? [], mention.start, mention.end);
		if (pieces.length === 0) continue;
		const name = blocks[mention.block]?.text.slice(mention.start, mention.end) ?? "";
		const subject = subjectOf(mention);
		const key = `${sections[mention.block]} ${subject ?? `${mention.type} ${name}`}`;
		// Who wrote the article is no part of the story: a byline is quiet, and takes no first mention away.
		const isFirst = !seen.has(key) && blocks[mention.block]?.kind !== "byline";
		if (isFirst) seen.add(key);
		marks.push({
			mention: index,
			style: mention.type === "place" ? "place" : "actor",
			isPainted:
				!(subject !== null && unpainted?.has(subject)) && (density === "every" || (density === "first" && isFirst)),
			pieces,
		});
	}
	return marks;
}

const sectionOfBlocks = (blocks: readonly Block[]): readonly number[] => {
	let section = 0;
	let length = 0;
	return blocks.map((block) => {
		if (block.kind === "heading" || length >= SECTION_LENGTH) {
			section++;
			length = 0;
		}
		length += block.text.length;
		return section;
	});
};
