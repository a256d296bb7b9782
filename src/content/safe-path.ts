import type { Point } from "../dom/mention-at-point";

/** A rectangle in CSS pixels of the window. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The pointer may stray this many CSS pixels beside the straight way. */
const SLACK_PX = 6;

/**
 * Whether a pointer that left a word at `from` and is now at `to` is on its way to the card: inside the triangle between the word and the
 * nearer edge of the card. (The idea of the "safe triangle" is that of menus whose submenu must be reachable diagonally.)
 */
export const isOnSafePath = (from: Point, to: Point, card: Box): boolean => {
	const isBelow = card.top >= from.y;
	const isAbove = card.bottom <= from.y;
	if (!isBelow && !isAbove) return false;
	const edge = isBelow ? card.top : card.bottom;
	const height = edge - from.y;
	const share = height === 0 ? 1 : (to.y - from.y) / height;
	if (share < -0.2 || share > 1.2) return false;
	const reach = Math.max(0, Math.min(1, share));
	const left = from.x + (Math.min(card.left, from.x) - from.x) * reach - SLACK_PX;
	const right = from.x + (Math.max(card.right, from.x) - from.x) * reach + SLACK_PX;
	return to.x >= left && to.x <= right;
};
