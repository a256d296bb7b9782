import type { MentionIndex } from "./mention-index";
import type { MentionMark } from "./mention-mark";
import type { TextPiece } from "./text-piece";

export type Point = { readonly x: number; readonly y: number };
export type MentionAt = {
	readonly mark: MentionMark;
	/** The boxes of its lines, in CSS pixels of the window. */
	readonly rects: readonly DOMRect[];
};

/** A pointer this many CSS pixels beside the letters still means them. */
const TOLERANCE_PX = 1;

/**
 * The mention under a point of the window, or null. The caret that is nearest to the point says which text node is meant, and the boxes of the
 * mention whether the point really lies on it: the caret also snaps to text that is far away.
 */
export const mentionAtPoint = (document: Document, point: Point, index: MentionIndex): MentionAt | null => {
	const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...index.shadowRoots] });
	const node = caret?.offsetNode;
	if (!caret || !node) return null;
	for (const { from, to, mark } of index.in(node)) {
		if (caret.offset < from) return null;
		if (caret.offset > to) continue;
		const rects = mentionRects(document, mark.pieces);
		if (rects.some((rect) => contains(rect, point))) return { mark, rects };
	}
	return null;
};

/** The boxes of a mention's lines, in CSS pixels of the window; empty where its text is gone. */
export const mentionRects = (document: Document, pieces: readonly TextPiece[]): readonly DOMRect[] => {
	const rects: DOMRect[] = [];
	for (const { node, nodeStart, length } of pieces) {
		const end = Math.min(nodeStart + length, node.length);
		if (!node.isConnected || end <= nodeStart) continue;
		const range = document.createRange();
		range.setStart(node, nodeStart);
		range.setEnd(node, end);
		rects.push(...range.getClientRects());
	}
	return rects;
};

const contains = (rect: DOMRect, { x, y }: Point): boolean =>
	x >= rect.left - TOLERANCE_PX &&
	x <= rect.right + TOLERANCE_PX &&
	y >= rect.top - TOLERANCE_PX &&
	y <= rect.bottom + TOLERANCE_PX;
