import { mentionRects } from "./mention-at-point";
import type { TextPiece } from "./text-piece";

/**
 * Scrolls until a piece of text stands in the middle of the window, boxes that scroll by themselves included. `atOnce`: it stands there when this
 * returns; else the way there is shown, unless the reader wants no motion.
 */
export const showInWindow = (
	document: Document,
	pieces: readonly TextPiece[],
	{ atOnce = false }: { readonly atOnce?: boolean } = {},
): void => {
	const window = document.defaultView;
	const element = pieces[0]?.node.parentElement;
	if (!window || !element) return;
	const isStill = atOnce || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
	const behavior = isStill ? "instant" : "smooth";
	const isTall = element.getBoundingClientRect().height > window.innerHeight / 2;
	if (!isTall) {
		element.scrollIntoView({ block: "center", behavior });
		return;
	}
	// A paragraph that fills the window: its middle is not where the text stands.
	element.scrollIntoView({ block: "nearest", behavior: "instant" });
	const rect = mentionRects(document, pieces)[0];
	if (rect) window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior });
};
