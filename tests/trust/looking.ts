import type { Point } from "./lab";

/** Expressions for a world beside the page; they use prototypes only, because the DOM lets a page name its elements like the document's own parts. */

/** Counts the elements of the page: a card that is open adds its host. */
export const ELEMENTS = `Document.prototype.querySelectorAll.call(document, "*").length`;

/** A point on the first place in view where the text stands; null where there is none. */
export const pointOf = (text: string): string => `(() => {
	const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const at = node.data.indexOf(${JSON.stringify(text)});
		if (at === -1) continue;
		const range = new Range();
		range.setStart(node, at);
		range.setEnd(node, at + ${text.length});
		const box = range.getClientRects()[0];
		if (box && box.width > 2 && box.top > 0 && box.bottom < innerHeight) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	}
	return null;
})()`;

export type FoundPoint = Point | null;
