import type { Point } from "./page-session";

/** A painted name that is in view, and a point on it in CSS pixels of the viewport. */
export type PaintedName = { readonly text: string; readonly point: Point; readonly registry: string };

/** An expression for the page's world: every painted name in view, read from the highlight registry. */
export const PAINTED_NAMES = `(() => {
	const names = [];
	for (const [registry, highlight] of CSS.highlights) {
		if (!/^dramatis-(actor|place)$/.test(registry)) continue;
		for (const span of highlight) {
			const range = document.createRange();
			range.setStart(span.startContainer, span.startOffset);
			range.setEnd(span.endContainer, span.endOffset);
			const box = range.getClientRects()[0];
			if (!box || box.width < 2 || box.top < 0 || box.bottom > innerHeight) continue;
			names.push({ registry, text: range.toString(), point: { x: box.left + box.width / 2, y: box.top + box.height / 2 } });
		}
	}
	return names.sort((a, b) => a.point.y - b.point.y || a.point.x - b.point.x);
})()`;

/** An expression that counts the elements of the page: a card that is open adds its host. */
export const COUNT_ELEMENTS = `document.querySelectorAll("*").length`;
