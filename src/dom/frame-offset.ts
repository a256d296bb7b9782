/** In CSS pixels of a window. */
export type Point = { readonly x: number; readonly y: number };

const frameOf = (inner: Document): Element | null => inner.defaultView?.frameElement ?? null;

/** Where the window of a frame's document begins in the window of `outer`; null when it is that window, or a document that is no longer shown. */
export const frameOffset = (inner: Document, outer: Document): Point | null => {
	if (inner === outer) return null;
	let x = 0;
	let y = 0;
	for (let document = inner; document !== outer; ) {
		const frame = frameOf(document);
		if (!frame) return null;
		const box = frame.getBoundingClientRect();
		x += box.left + frame.clientLeft;
		y += box.top + frame.clientTop;
		document = frame.ownerDocument;
	}
	return { x, y };
};

/** The document that is seen at a point of the window of `outer`: one of `documents` in a frame there, else `outer`; and the point in its own window. */
export const frameAtPoint = (
	outer: Document,
	point: Point,
	documents: readonly Document[],
): { readonly inner: Document; readonly at: Point } => {
	let inner = outer;
	let at = point;
	for (;;) {
		const next = documents.find((document) => document !== inner && frameOf(document)?.ownerDocument === inner);
		if (!next) return { inner, at };
		const seen = inner.elementFromPoint(at.x, at.y);
		const found = documents.find((document) => document !== inner && seen !== null && frameOf(document) === seen);
		const offset = found && frameOffset(found, inner);
		if (!found || !offset) return { inner, at };
		inner = found;
		at = { x: at.x - offset.x, y: at.y - offset.y };
	}
};
