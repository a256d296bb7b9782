import { type MentionAt, mentionAtPoint, mentionRects, type Point } from "../dom/mention-at-point";
import type { MentionMark } from "../dom/mention-mark";
import { createCardHost } from "./card-host";
import type { CardParts } from "./card-parts";
import type { CardSource } from "./card-source";
import { hoverIntent } from "./hover-intent";
import { openCard } from "./open-card";
import { type HeldKeys, watchPointer } from "./pointer-watch";

export type Cards = {
	/** Opens the card of a name at once and puts the focus into it. */
	readonly openByKey: (mark: MentionMark) => void;
	/** The marks of the page are others now: an open card goes, unless it is pinned. */
	readonly close: () => void;
	/** Whether a node is the card's own host element. */
	readonly isOwn: (node: Node) => boolean;
	/** Answers the pointer in a frame's document too; once for each. */
	readonly alsoWatch: (frame: Document) => void;
};

export type CardsOptions = {
	/** The page's newest reading; null while there is none. */
	readonly source: () => CardSource | null;
	/** Left out: nothing opens. */
	readonly parts?: CardParts;
	readonly signal: AbortSignal;
};

/** A name that is not painted, or that is a link, wants to be pointed at twice as long: most pointers there are only passing. */
const HESITANT_FACTOR = 2;
const CLICKABLE =
	"a[href], button, summary, input, select, textarea, label, [role=button], [role=link], [contenteditable]";

/** Opens the card of the name that the reader points at, until `signal` aborts. */
export const startCards = (document: Document, { source, parts, signal }: CardsOptions): Cards => {
	const host = createCardHost(document, signal);
	if (!parts) return { openByKey: () => {}, close: () => {}, isOwn: host.isOwn, alsoWatch: () => {} };
	const card = openCard(document, { host, parts, source });
	/** Whose card was open when the button went down: a click on that name closes it. */
	let pressed: MentionMark | null = null;

	const hover = hoverIntent<MentionMark>({
		delayMs: (mark) => {
			const delay = source()?.hoverDelayMs() ?? 0;
			const isLink = mark.pieces[0]?.node.parentElement?.closest(CLICKABLE) != null;
			return mark.isPainted && !isLink ? delay : delay * HESITANT_FACTOR;
		},
		prepare: card.prepare,
		wants: (mark) => !card.isKnown(mark),
		open: card.open,
		close: card.close,
		cardBox: host.box,
		after: (ms, callback) => {
			const timer = setTimeout(callback, ms);
			return () => clearTimeout(timer);
		},
	});

	/** Whether the key is down that the reader wants to hold for a card; true where none is wanted. */
	const isHeld = ({ altKey, ctrlKey, shiftKey }: HeldKeys): boolean =>
		({ none: true, Alt: altKey, Control: ctrlKey, Shift: shiftKey })[source()?.holdKey() ?? "none"];

	const at = (point: Point): MentionAt | null => {
		const index = source()?.index();
		return index ? mentionAtPoint(document, point, index) : null;
	};
	const isSelecting = (): boolean =>
		[document, ...(source()?.index().documents ?? [])].some((one) => one.getSelection()?.isCollapsed === false);

	const alsoWatch = watchPointer(
		document,
		{
			onMove: (point, isOwn, keys) => {
				if (card.isPinned()) return;
				if (isOwn) hover.overCard();
				else hover.over(isHeld(keys) ? (at(point)?.mark ?? null) : null, point);
			},
			onTap: (point, target, { isTouch, keys }) => {
				if (target.closest(CLICKABLE) || isSelecting() || (card.isPinned() && !isTouch)) return;
				const mark = isTouch || isHeld(keys) ? at(point)?.mark : undefined;
				if (mark && mark !== pressed) hover.openNow(mark, point);
			},
			onAway: (why) => {
				pressed = why === "press" ? card.shown() : null;
				if (why === "escape" || !card.isPinned()) hover.cancel();
			},
			isOwn: host.isOwn,
		},
		signal,
	);
	signal.addEventListener("abort", hover.cancel, { once: true });
	return {
		openByKey: (mark) => {
			const box = mentionRects(document, mark.pieces)[0];
			if (!box) return;
			hover.openNow(mark, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
			host.focus();
		},
		close: () => (card.isPinned() ? card.loseMark() : hover.cancel()),
		isOwn: host.isOwn,
		alsoWatch,
	};
};
