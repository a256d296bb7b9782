export const ACTOR_HIGHLIGHT = "dramatis-actor";
export const PLACE_HIGHLIGHT = "dramatis-place";
export const GLOW_HIGHLIGHT = "dramatis-glow";

/**
 * Quiet lines in the colour of the text itself, so that they are seen on every background and change nothing else; nothing on paper. The glow is the
 * one thing that may be loud: it answers a click and goes away by itself.
 */
const RULES = `@media screen {
	::highlight(${ACTOR_HIGHLIGHT}) { text-decoration: underline solid 1px currentColor; text-underline-offset: 0.18em; }
	::highlight(${PLACE_HIGHLIGHT}) { text-decoration: underline dotted 2px currentColor; text-underline-offset: 0.18em; }
	::highlight(${GLOW_HIGHLIGHT}) { background-color: #ffd84d; color: #1b1b1b; }
}
@media screen and (forced-colors: active) {
	::highlight(${GLOW_HIGHLIGHT}) { background-color: Highlight; color: HighlightText; }
}`;

export type Sheet = {
	/** Puts the sheet back when the page has replaced its list. */
	readonly restore: () => void;
};

/** Styles our highlights in one document until `signal` aborts, without a node: by a constructed style sheet. */
export const highlightSheet = (document: Document, signal: AbortSignal): Sheet => {
	const sheet = new (document.defaultView ?? window).CSSStyleSheet();
	sheet.replaceSync(RULES);
	const restore = (): void => {
		if (!signal.aborted && !document.adoptedStyleSheets.includes(sheet))
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	};
	restore();
	signal.addEventListener(
		"abort",
		() => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
		},
		{ once: true },
	);
	return { restore };
};
