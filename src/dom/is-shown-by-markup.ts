import { parentOf } from "./plain-node";

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$))/i;

/** Whether an element is meant to be seen, told by attributes alone: for documents without layout (jsdom, the command line). */
export const isShownByMarkup = (element: Element): boolean => {
	for (let current: Element | null = element; current; current = parentOf(current)) {
		if (current.hasAttribute("hidden")) return false;
		const style = current.getAttribute("style");
		if (style !== null && HIDING_STYLE.test(style)) return false;
	}
	return true;
};
