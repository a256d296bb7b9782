import type { TextPiece } from "./text-piece";

/** How a mention is underlined: actors solid, places dotted. */
export type MarkStyle = "actor" | "place";

/** A mention on the page: where its text stands, and whether it is painted or only answers the pointer. */
export type MentionMark = {
	/** Its index in `Reading.mentions`. */
	readonly mention: number;
	readonly style: MarkStyle;
	readonly isPainted: boolean;
	/** The stretches of text nodes that it covers, in order; never empty. */
	readonly pieces: readonly TextPiece[];
};
