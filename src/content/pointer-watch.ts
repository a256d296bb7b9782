import type { Point } from "../dom/mention-at-point";

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

/** Listens to the reader's own pointer and keys (never to events that the page made up), until `signal` aborts. Nothing is kept from the page. */
export const watchPointer = (document: Document, watcher: PointerWatcher, signal: AbortSignal): void => {
	const window = document.defaultView;
	if (!window) return;
	const quietly = { capture: true, passive: true, signal } as const;
	let last: PointerEvent | null = null;
	let frame = 0;
	let scrolledAt = Number.NEGATIVE_INFINITY;

	const move = (): void => {
		frame = 0;
		if (last) watcher.onMove({ x: last.clientX, y: last.clientY }, watcher.isOwn(last.target), last);
	};
	const moved = (event: PointerEvent): void => {
		if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
		const isSame = last !== null && last.clientX === event.clientX && last.clientY === event.clientY;
		if (isSame || event.timeStamp - scrolledAt < AFTER_SCROLL_MS) return;
		last = event;
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

	document.addEventListener("pointermove", moved, quietly);
	document.addEventListener(
		"scroll",
		(event) => {
			if (watcher.isOwn(event.target)) return;
			scrolledAt = event.timeStamp;
			away("scroll");
		},
		quietly,
	);
	document.addEventListener(
		"pointerdown",
		(event) => event.isTrusted && !watcher.isOwn(event.target) && away("press"),
		quietly,
	);
	document.addEventListener(
		"click",
		(event) => {
			if (!event.isTrusted || event.button !== 0 || watcher.isOwn(event.target)) return;
			if (event.target instanceof Element)
				watcher.onTap({ x: event.clientX, y: event.clientY }, event.target, { isTouch: isTouch(event), keys: event });
		},
		quietly,
	);
	document.addEventListener("keydown", (event) => event.isTrusted && event.key === "Escape" && away("escape"), quietly);
	document.addEventListener("pointerout", (event) => event.relatedTarget === null && left(), quietly);
	window.addEventListener("blur", () => away("blur"), { signal });
	signal.addEventListener("abort", () => window.cancelAnimationFrame(frame), { once: true });
};

const isTouch = (event: MouseEvent): boolean => "pointerType" in event && event.pointerType === "touch";
