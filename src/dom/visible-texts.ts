import { parentOf } from "./plain-node";
import type { RawBlock } from "./raw-block";

/** A name needs a capital letter, or letters of a script that has none. */
const MAY_HOLD_NAME = /\p{Lu}|\p{Lo}/u;

export type VisibleTexts = {
	readonly texts: readonly Text[];
	/** Elements around the texts that are left out because nobody sees them now. */
	readonly unseen: readonly Element[];
};

/**
 * The text nodes of a block that a reader sees. Asking for visibility is dear, so it is asked once for each parent element, and only in blocks
 * that may hold a name; without one the block stays as it is.
 */
export const visibleTexts = (block: RawBlock, isVisible: (element: Element) => boolean): VisibleTexts => {
	if (!block.texts.some((text) => MAY_HOLD_NAME.test(text.data)))
		return isVisible(block.element) ? { texts: block.texts, unseen: [] } : { texts: [], unseen: [block.element] };
	const seen = new Map<Element, boolean>();
	const texts = block.texts.filter((text) => {
		const parent = parentOf(text);
		if (!parent) return false;
		const known = seen.get(parent);
		if (known !== undefined) return known;
		const visible = isShownUpTo(parent, block.element, isVisible);
		seen.set(parent, visible);
		return visible;
	});
	return { texts, unseen: [...seen].flatMap(([element, visible]) => (visible ? [] : [element])) };
};

const isShownUpTo = (start: Element, end: Element, isVisible: (element: Element) => boolean): boolean => {
	for (let element: Element | null = start; element; element = parentOf(element)) {
		if (!isVisible(element)) return false;
		if (element === end) return true;
	}
	return true;
};
