import type { ComponentChild } from "preact";
import css from "../ui/card.css?inline";
import controlsCss from "../ui/card-controls.css?inline";
import frameCss from "../ui/card-frame.css?inline";
import mapCss from "../ui/map.css?inline";
import ownCss from "../ui/own.css?inline";
import { draw } from "./draw";
import type { Theme } from "./page-theme";
import { type CardPlace, placeCard } from "./place-card";
import type { Box } from "./safe-path";

export type CardAnchor = { readonly lines: readonly Box[]; readonly line: Box; readonly theme: Theme };

export type CardHost = {
	/**
	 * Shows a card beside its word; called again for the same word it changes what the card says and keeps its side, for another word it moves there.
	 * `label` names the card for screen readers.
	 */
	readonly show: (content: ComponentChild, anchor: CardAnchor, label?: string) => void;
	readonly hide: () => void;
	/** Puts the focus into the open card; closing it gives the focus back to where it was. */
	readonly focus: () => void;
	readonly box: () => Box | null;
	/** Whether a node is the one that we put into the page. */
	readonly isOwn: (node: EventTarget | null) => boolean;
};

type Open = {
	readonly host: HTMLElement;
	readonly place: HTMLElement;
	/** Inside of it: scrolls where the card is higher than its room, so that its corners stay round. */
	readonly paper: HTMLElement;
	anchor: CardAnchor;
	side?: CardPlace["side"] | undefined;
	focusFrom: Element | null;
};

/** Events that are ours alone: a page that closes its menus on a click beside them must not hear clicks into the card. */
const OWN_EVENTS = [
	"click",
	"auxclick",
	"dblclick",
	"pointerdown",
	"pointerup",
	"mousedown",
	"mouseup",
	"keydown",
	"keyup",
	"input",
	"change",
	"toggle",
	"wheel",
];

/** What is seen of the page, without scroll bars. In quirks mode it is the body that tells, and the root is as high as the whole document. */
const windowSize = (document: Document): { readonly width: number; readonly height: number } => {
	const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
	const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
	return { width: Math.min(innerWidth, clientWidth), height: Math.min(innerHeight, clientHeight) };
};

/**
 * The one place where we put something into a page: a host element that exists only while a card is open, outside `<body>`, with a closed shadow
 * root, in the browser's top layer. It is gone when `signal` aborts.
 */
export const createCardHost = (document: Document, signal: AbortSignal): CardHost => {
	let open: Open | null = null;

	const hide = (): void => {
		if (!open) return;
		const { host, focusFrom } = open;
		const hadFocus = document.activeElement === host;
		host.remove();
		open = null;
		if (hadFocus && focusFrom instanceof HTMLElement) focusFrom.focus({ preventScroll: true });
	};

	const create = (anchor: CardAnchor): Open => {
		const host = document.createElement("div");
		const root = host.attachShadow({ mode: "closed" });
		const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
		sheet.replaceSync(frameCss + css + controlsCss + mapCss + ownCss);
		root.adoptedStyleSheets = [sheet];
		const place = document.createElement("div");
		place.className = "place";
		place.dir = "ltr";
		place.lang = "en";
		place.role = "dialog";
		place.tabIndex = -1;
		const paper = document.createElement("div");
		paper.className = "paper";
		place.append(paper);
		root.append(place);
		// Only what the reader does counts: whatever else gets hold of a node in here has nothing to say.
		for (const name of OWN_EVENTS)
			place.addEventListener(name, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true });
		const made: Open = { host, place, paper, anchor, focusFrom: null };
		// Where the focus comes from when it first gets in here, by whatever way.
		place.addEventListener("focusin", ({ relatedTarget }) => {
			const from = relatedTarget instanceof Element ? relatedTarget : null;
			if (from && !root.contains(from)) made.focusFrom = from;
		});
		for (const name of OWN_EVENTS) host.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
		host.popover = "manual";
		document.documentElement.append(host);
		host.showPopover();
		return made;
	};

	const arrange = (current: Open): void => {
		const { place, paper, anchor } = current;
		paper.style.maxHeight = "none";
		const { width, height } = place.getBoundingClientRect();
		const placed = placeCard({
			lines: anchor.lines,
			line: anchor.line,
			card: { width, height },
			window: windowSize(document),
			...(current.side ? { side: current.side } : {}),
		});
		current.side = placed.side;
		place.style.left = `${placed.left}px`;
		place.style.top = `${placed.top}px`;
		paper.style.maxHeight = `${placed.maxHeight}px`;
	};

	signal.addEventListener("abort", hide, { once: true });
	return {
		show: (content, anchor, label = "") => {
			if (signal.aborted || !document.documentElement) return;
			open ??= create(anchor);
			const { place, paper } = open;
			const hadFocus = document.activeElement === open.host;
			if (open.anchor !== anchor) {
				open.anchor = anchor;
				open.side = undefined;
				paper.scrollTop = 0;
			}
			place.dataset.theme = anchor.theme;
			// Another's card begins anew: nothing of it is unfolded.
			if (place.ariaLabel !== label) paper.replaceChildren();
			place.ariaLabel = label;
			draw(content, paper);
			arrange(open);
			// What was pressed may be gone with what it changed; the reader stays in the card.
			if (hadFocus && document.activeElement !== open.host) place.focus({ preventScroll: true });
		},
		hide,
		focus: () => {
			if (!open) return;
			if (document.activeElement !== open.host) open.focusFrom = document.activeElement;
			open.place.focus({ preventScroll: true });
		},
		box: () => open?.place.getBoundingClientRect() ?? null,
		isOwn: (node) => node !== null && node === open?.host,
	};
};
