import type { Box } from "./safe-path";

/** Space between the card and the word, and between the card and the edges of the window, in CSS pixels. */
const GAP_PX = 8;
const EDGE_PX = 8;
/** The card begins a little left of its word. */
const INDENT_PX = 14;

export type CardPlace = {
	readonly left: number;
	readonly top: number;
	readonly side: "below" | "above";
	/** The card scrolls inside when it is higher than this. */
	readonly maxHeight: number;
};

export type CardPlaceInput = {
	/** The boxes of the word's lines, and the one that the pointer is on. */
	readonly lines: readonly Box[];
	readonly line: Box;
	readonly card: { readonly width: number; readonly height: number };
	readonly window: { readonly width: number; readonly height: number };
	/** The side it has already, which it keeps while it grows. */
	readonly side?: CardPlace["side"];
};

/**
 * Puts a card below its word, or above it where there is more room, inside the window and never over one of the word's own lines. All in CSS
 * pixels of the window.
 */
export const placeCard = ({ lines, line, card, window, side }: CardPlaceInput): CardPlace => {
	const top = Math.min(line.top, ...lines.map((box) => box.top));
	const bottom = Math.max(line.bottom, ...lines.map((box) => box.bottom));
	const roomBelow = window.height - bottom - GAP_PX - EDGE_PX;
	const roomAbove = top - GAP_PX - EDGE_PX;
	const chosen = side ?? (card.height <= roomBelow || roomBelow >= roomAbove ? "below" : "above");
	const maxHeight = Math.max(0, chosen === "below" ? roomBelow : roomAbove);
	const height = Math.min(card.height, maxHeight);
	const rightmost = window.width - card.width - EDGE_PX;
	return {
		left: Math.max(EDGE_PX, Math.min(line.left - INDENT_PX, rightmost)),
		top: chosen === "below" ? bottom + GAP_PX : top - GAP_PX - height,
		side: chosen,
		maxHeight,
	};
};
