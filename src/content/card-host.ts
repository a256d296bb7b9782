import { type ComponentChild, render } from "preact";
import css from "../ui/card.css?inline";
import frameCss from "../ui/card-frame.css?inline";
import mapCss from "../ui/map.css?inline";
import ownCss from "../ui/own.css?inline";
import type { Theme } from "./page-theme";
import { type CardPlace, placeCard } from "./place-card";
import type { Box } from "./safe-path";

export type CardAnchor = { readonly lines: readonly Box[]; readonly line: Box; readonly theme: Theme };

export type CardHost = {
	/** Shows a card beside its word; called again for the same word it changes what the card says and keeps its side. */
	readonly show: (content: ComponentChild, anchor: CardAnchor) => void;
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
	readonly anchor: CardAnchor;
	side?: CardPlace["side"];
	focusFrom?: Element | null;
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
	"wheel",
];

/**
 * The one place where we put something into a page: a host element that exists only while a card is open, outside `<body>`, with a closed shadow
 * root, in the browser's top layer. It is gone when `signal` aborts.
 */
export const createCardHost = (document: Document, signal: AbortSignal): CardHost => {
	let open: Open | null = null;

	const hide = (): void => {
		if (!open) return;
		const { host, place, focusFrom } = open;
		const hadFocus = document.activeElement === host;
		render(null, place);
		host.remove();
		open = null;
		if (hadFocus && focusFrom instanceof HTMLElement) focusFrom.focus({ preventScroll: true });
	};

	const create = (anchor: CardAnchor): Open => {
		const host = document.createElement("div");
		const root = host.attachShadow({ mode: "closed" });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(frameCss + css + mapCss + ownCss);
		root.adoptedStyleSheets = [sheet];
		const place = document.createElement("div");
		place.className = "place";
		place.dir = "ltr";
		place.lang = "en";
		root.append(place);
		for (const name of OWN_EVENTS) host.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
		host.popover = "manual";
		document.documentElement.append(host);
		host.showPopover();
		return { host, place, anchor };
	};

	const arrange = (current: Open): void => {
		const { place, anchor } = current;
		place.style.maxHeight = "none";
		const { width, height } = place.getBoundingClientRect();
		const placed = placeCard({
			lines: anchor.lines,
			line: anchor.line,
			card: { width, height },
			window: { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
			...(current.side ? { side: current.side } : {}),
		});
		current.side = placed.side;
		place.style.left = `${placed.left}px`;
		place.style.top = `${placed.top}px`;
		place.style.maxHeight = `${placed.maxHeight}px`;
	};

	signal.addEventListener("abort", hide, { once: true });
	return {
		show: (content, anchor) => {
			if (signal.aborted || !document.documentElement) return;
			if (open?.anchor !== anchor) hide();
			open ??= create(anchor);
			open.place.dataset.theme = anchor.theme;
			render(content, open.place);
			arrange(open);
		},
		hide,
		focus: () => {
			if (!open) return;
			open.focusFrom = document.activeElement;
			open.place.tabIndex = -1;
			open.place.focus({ preventScroll: true });
		},
		box: () => open?.place.getBoundingClientRect() ?? null,
		isOwn: (node) => node !== null && node === open?.host,
	};
};
