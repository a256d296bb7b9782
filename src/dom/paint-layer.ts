import { type NamedHighlight, namedHighlight } from "./highlight-registry";
import { ACTOR_HIGHLIGHT, GLOW_HIGHLIGHT, highlightSheet, PLACE_HIGHLIGHT } from "./highlight-sheet";

/** How often a registry that the page has cleared is put right. A few look-ups, nothing more. */
const RESTORE_MS = 2_000;
/** Under the page's own highlights: its search results must win. */
const PAINT_PRIORITY = -1;
const GLOW_PRIORITY = 1;

export type PaintLayer = {
	readonly actor: NamedHighlight;
	readonly place: NamedHighlight;
	readonly glow: NamedHighlight;
	/** Puts back what the page has taken out of its registry and its list of style sheets. */
	readonly restore: () => void;
};

/** Our highlights and their style sheet in one document, until `signal` aborts. From here on a page can know that it is painted. */
export const createPaintLayer = (document: Document, signal: AbortSignal): PaintLayer => {
	const view = document.defaultView ?? window;
	const sheet = highlightSheet(document, signal);
	const highlights = {
		actor: namedHighlight(ACTOR_HIGHLIGHT, { view, priority: PAINT_PRIORITY, signal }),
		place: namedHighlight(PLACE_HIGHLIGHT, { view, priority: PAINT_PRIORITY, signal }),
		glow: namedHighlight(GLOW_HIGHLIGHT, { view, priority: GLOW_PRIORITY, signal }),
	};
	const restore = (): void => {
		sheet.restore();
		for (const highlight of Object.values(highlights)) highlight.restore();
	};
	const timer = setInterval(restore, RESTORE_MS);
	signal.addEventListener("abort", () => clearInterval(timer), { once: true });
	return { ...highlights, restore };
};
