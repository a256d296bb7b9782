import { frameOffset, type Point } from "../dom/frame-offset";
import { isElement } from "../dom/plain-node";

/** Which keys were down while the pointer moved. */
export type HeldKeys = { readonly altKey: boolean; readonly ctrlKey: boolean; readonly shiftKey: boolean };

/** Scrolling, pressing beside the card, Escape, leaving the window. */
export type Away = "scroll" | "press" | "escape" | "blur";

const NO_KEYS: HeldKeys = { altKey: false, ctrlKey: false, shiftKey: false };

export type PointerWatcher = {
	/** The pointer rests or moves here, told at most once a frame. `isOwn`: over our own card. */
	readonly onMove: (at: Point, isOwn: boolean, keys: HeldKeys) => void;
	/** A finger has tapped here, or the mouse has clicked. */
	readonly onTap: (at: Point, target: Element, how: { readonly isTouch: boolean; readonly keys: HeldKeys }) => void;
	/** Whatever the reader now does, it is not reading a card. */
	readonly onAway: (why: Away) => void;
	readonly isOwn: (target: EventTarget | null) => boolean;
};

/** Browsers report moves of a pointer that rests while the page scrolls under it; nothing opens for that. */
const AFTER_SCROLL_MS = 150;

/**
 * Listens to the reader's own pointer and keys (never to events that the page made up), until `signal` aborts. Nothing is kept from the page.
 * Returns how to listen in the document of a frame too; its points are told as those of this window.
 */
export const watchPointer = (
	document: Document,
	watcher: PointerWatcher,
	signal: AbortSignal,
): ((frame: Document) => void) => {
	const window = document.defaultView;
	if (!window) return () => {};
	const quietly = { capture: true, passive: true, signal } as const;
	const heard = new WeakSet<Document>();
	let last: { readonly event: PointerEvent; readonly at: Point } | null = null;
	let frame = 0;
	let scrolledAt = Number.NEGATIVE_INFINITY;

	const move = (): void => {
		frame = 0;
		if (last) watcher.onMove(last.at, watcher.isOwn(last.event.target), last.event);
	};
	/** A frame's clock and window begin elsewhere. */
	const pointOf = (event: MouseEvent, inner: Document): Point => {
		const offset = frameOffset(inner, document);
		return { x: event.clientX + (offset?.x ?? 0), y: event.clientY + (offset?.y ?? 0) };
	};
	const moved = (event: PointerEvent, inner: Document): void => {
		if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
		const at = pointOf(event, inner);
		if ((last?.at.x === at.x && last.at.y === at.y) || performance.now() - scrolledAt < AFTER_SCROLL_MS) return;
		last = { event, at };
		frame ||= window.requestAnimationFrame(move);
	};
	/** The pointer has left the window: it is over nothing. */
	const left = (): void => {
		window.cancelAnimationFrame(frame);
		frame = 0;
		watcher.onMove({ x: -1, y: -1 }, false, NO_KEYS);
	};
	const away = (why: Away): void => {
		window.cancelAnimationFrame(frame);
		frame = 0;
		watcher.onAway(why);
	};

	const listen = (inner: Document): void => {
		if (signal.aborted || heard.has(inner)) return;
		heard.add(inner);
		inner.addEventListener("pointermove", (event) => moved(event, inner), quietly);
		inner.addEventListener(
			"scroll",
			(event) => {
				if (watcher.isOwn(event.target)) return;
				scrolledAt = performance.now();
				away("scroll");
			},
			quietly,
		);
		inner.addEventListener(
			"pointerdown",
			(event) => event.isTrusted && !watcher.isOwn(event.target) && away("press"),
			quietly,
		);
		inner.addEventListener(
			"click",
			(event) => {
				if (!event.isTrusted || event.button !== 0 || watcher.isOwn(event.target)) return;
				if (isElement(event.target))
					watcher.onTap(pointOf(event, inner), event.target, { isTouch: isTouch(event), keys: event });
			},
			quietly,
		);
		inner.addEventListener("keydown", (event) => event.isTrusted && event.key === "Escape" && away("escape"), quietly);
		inner.addEventListener("pointerout", (event) => event.relatedTarget === null && left(), quietly);
	};
	listen(document);
	window.addEventListener("blur", () => away("blur"), { signal });
	signal.addEventListener("abort", () => window.cancelAnimationFrame(frame), { once: true });
	return listen;
};

const isTouch = (event: MouseEvent): boolean => "pointerType" in event && event.pointerType === "touch";
