import { mentionRects } from "./mention-at-point";
import type { MentionMark } from "./mention-mark";

/** How far outside the window still counts as near, as a share of its height. */
const MARGIN = 0.3;

/**
 * Of the marks of one element, in the order of the text, those that stand near the window: from the first index to before the second. Looks at a
 * few of them only, for text runs down the page.
 */
export const nearWindow = (document: Document, marks: readonly MentionMark[]): readonly [number, number] => {
	const height = document.defaultView?.innerHeight ?? 0;
	const firstWith = (isPast: (box: DOMRect) => boolean): number => {
		let low = 0;
		let high = marks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const [box] = mentionRects(document, marks[middle]?.pieces ?? []);
			if (box && !isPast(box)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return [firstWith(({ bottom }) => bottom >= -MARGIN * height), firstWith(({ top }) => top > (1 + MARGIN) * height)];
};
