import type { Point } from "../dom/mention-at-point";

/** Which keys were down while the pointer moved. */
export type HeldKeys = { readonly altKey: boolean; readonly ctrlKey: boolean; readonly shiftKey: boolean };

const NO_KEYS: HeldKeys = { altKey: false, ctrlKey: false, shiftKey: false };

export type PointerWatcher = {
	/** The pointer rests or moves here, told at most once a frame. `isOwn`: over our own card. */
	readonly onMove: (at: Point, isOwn: boolean, keys: HeldKeys) => void;
	/** A finger has tapped here. */
	readonly onTap: (at: Point, target: Element) => void;
	/** Whatever the reader now does, it is not reading a card: scrolling, pressing, Escape, leaving the window. */
	readonly onAway: () => void;
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
	const away = (): void => {
		window.cancelAnimationFrame(frame);
		frame = 0;
		watcher.onAway();
	};

	document.addEventListener("pointermove", moved, quietly);
	document.addEventListener(
		"scroll",
		(event) => {
			if (watcher.isOwn(event.target)) return;
			scrolledAt = event.timeStamp;
			away();
		},
		quietly,
	);
	document.addEventListener(
		"pointerdown",
		(event) => event.isTrusted && !watcher.isOwn(event.target) && away(),
		quietly,
	);
	document.addEventListener(
		"click",
		(event) => {
			if (!event.isTrusted || !isTouch(event) || watcher.isOwn(event.target)) return;
			if (event.target instanceof Element) watcher.onTap({ x: event.clientX, y: event.clientY }, event.target);
		},
		quietly,
	);
	document.addEventListener("keydown", (event) => event.isTrusted && event.key === "Escape" && away(), quietly);
	document.addEventListener("pointerout", (event) => event.relatedTarget === null && left(), quietly);
	window.addEventListener("blur", away, { signal });
	signal.addEventListener("abort", () => window.cancelAnimationFrame(frame), { once: true });
};

const isTouch = (event: MouseEvent): boolean => "pointerType" in event && event.pointerType === "touch";
