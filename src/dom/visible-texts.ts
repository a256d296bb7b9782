import type { RawBlock } from "./raw-block";

/** A name needs a capital letter, or letters of a script that has none. */
const MAY_HOLD_NAME = /\p{Lu}|\p{Lo}/u;

/**
 * The text nodes of a block that a reader sees. Asking for visibility is dear, so it is asked once for each parent element, and only in blocks
 * that may hold a name; without one the block stays as it is.
 */
export const visibleTexts = (block: RawBlock, isVisible: (element: Element) => boolean): readonly Text[] => {
	if (!block.texts.some((text) => MAY_HOLD_NAME.test(text.data))) return isVisible(block.element) ? block.texts : [];
	const seen = new Map<Element, boolean>();
	return block.texts.filter((text) => {
		const parent = text.parentElement;
		if (!parent) return false;
		const known = seen.get(parent);
		if (known !== undefined) return known;
		const visible = isShownUpTo(parent, block.element, isVisible);
		seen.set(parent, visible);
		return visible;
	});
};

const isShownUpTo = (start: Element, end: Element, isVisible: (element: Element) => boolean): boolean => {
	for (let element: Element | null = start; element; element = element.parentElement) {
		if (!isVisible(element)) return false;
		if (element === end) return true;
	}
	return true;
};
