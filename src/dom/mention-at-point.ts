import { frameAtPoint, frameOffset, type Point } from "./frame-offset";
import type { MentionIndex } from "./mention-index";
import type { MentionMark } from "./mention-mark";
import type { TextPiece } from "./text-piece";

export type { Point };
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
	const { inner, at } = frameAtPoint(document, point, index.documents);
	const roots = index.shadowRoots.filter((root) => root.ownerDocument === inner);
	const caret = inner.caretPositionFromPoint(at.x, at.y, { shadowRoots: roots });
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

/** The boxes of a mention's lines, in CSS pixels of the window, in a frame too; empty where its text is gone. */
export const mentionRects = (document: Document, pieces: readonly TextPiece[]): readonly DOMRect[] => {
	const rects: DOMRect[] = [];
	const inner = pieces[0]?.node.ownerDocument ?? document;
	const offset = frameOffset(inner, document);
	for (const { node, nodeStart, length } of pieces) {
		const end = Math.min(nodeStart + length, node.length);
		if (!node.isConnected || end <= nodeStart) continue;
		const range = inner.createRange();
		range.setStart(node, nodeStart);
		range.setEnd(node, end);
		for (const rect of range.getClientRects())
			rects.push(offset ? new DOMRect(rect.x + offset.x, rect.y + offset.y, rect.width, rect.height) : rect);
	}
	return rects;
};

const contains = (rect: DOMRect, { x, y }: Point): boolean =>
	x >= rect.left - TOLERANCE_PX &&
	x <= rect.right + TOLERANCE_PX &&
	y >= rect.top - TOLERANCE_PX &&
	y <= rect.bottom + TOLERANCE_PX;
