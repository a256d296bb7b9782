import type { PageText } from "./page-text";
import { parentOf } from "./plain-node";

/** Elements that are asked at most: a page that restyles more than that at once is simply read again. */
const MOST_ASKED = 400;

/**
 * Whether elements with another class, style or state show or hide text that belongs to what was read: something that was left out as unseen is
 * seen now, or something that was read is seen no more. Asks for layout: call it after a frame.
 */
export const showsOtherwise = (
	restyled: ReadonlySet<Element>,
	{ nodes, unseen }: Pick<PageText, "nodes" | "unseen">,
	isVisible: (element: Element) => boolean,
): boolean => {
	let asked = 0;
	const isTouched = (element: Element): boolean => {
		for (let current: Element | null = element; current; current = parentOf(current))
			if (restyled.has(current)) return true;
		return false;
	};
	const isOtherwise = (element: Element, wasVisible: boolean): boolean =>
		isTouched(element) && (++asked > MOST_ASKED || isVisible(element) !== wasVisible);
	if (unseen.some((element) => element.isConnected && isOtherwise(element, false))) return true;
	return nodes.some(([first]) => {
		const parent = first ? parentOf(first.node) : null;
		return parent?.isConnected === true && isOtherwise(parent, true);
	});
};
