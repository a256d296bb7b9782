import { parentOf } from "./plain-node";

const LEVELS = 6;

const ancestorsOf = (text: Text): readonly Element[] => {
	const found: Element[] = [];
	for (let element = parentOf(text); element && found.length < LEVELS; element = parentOf(element)) found.push(element);
	return found;
};

/**
 * Whether two text nodes that follow each other without a space between them are seen apart: one of them stands in a box of its own (a `<span>`
 * shown as a block, an item of a flex box), as in "…in Harare.Photograph: Jane Doe". Asks for computed styles.
 */
export const standsApart = (before: Text, after: Text): boolean => {
	const left = ancestorsOf(before);
	const right = ancestorsOf(after);
	const shared = new Set(right);
	const ownLeft = left.slice(
		0,
		Math.max(
			0,
			left.findIndex((element) => shared.has(element)),
		),
	);
	const outer = new Set(left);
	const ownRight = right.slice(
		0,
		Math.max(
			0,
			right.findIndex((element) => outer.has(element)),
		),
	);
	return [...ownLeft, ...ownRight].some(
		(element) => !/^(?:inline|contents|ruby)$/.test(getComputedStyle(element).display),
	);
};
