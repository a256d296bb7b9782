import type { Point } from "../dom/mention-at-point";
import { type Box, isOnSafePath } from "./safe-path";

/** How long an open card waits for a pointer that has left it. */
export const GRACE_MS = 300;

export type HoverOptions<T> = {
	/** How long the pointer has to rest on a target before its card opens. */
	readonly delayMs: (target: T) => number;
	/** Called when the pointer has just come: time to fetch what the card will need. */
	readonly prepare: (target: T) => void;
	/** Whether a card is wanted at all when the pointer has rested long enough; left out: always. */
	readonly wants?: (target: T) => boolean;
	readonly open: (target: T, at: Point) => void;
	readonly close: () => void;
	readonly cardBox: () => Box | null;
	/** Calls back after a while; returns how to forget it. */
	readonly after: (ms: number, callback: () => void) => () => void;
};

export type HoverIntent<T> = {
	/** The pointer is over a target, or over none. */
	readonly over: (target: T | null, at: Point) => void;
	readonly overCard: () => void;
	/** Opens at once: a tap, a key. */
	readonly openNow: (target: T, at: Point) => void;
	/** Closes at once and forgets what was about to open: scrolling, Escape, a press of the button. */
	readonly cancel: () => void;
};

/**
 * Decides when a card opens and closes. A target opens its card when the pointer rests on it; the card stays while the pointer is on the target, on the
 * card or on the way between, and a grace longer. Crossing other targets on that way opens nothing.
 */
export const hoverIntent = <T>(options: HoverOptions<T>): HoverIntent<T> => {
	let shown: { readonly target: T; leftAt: Point } | null = null;
	let waitingFor: T | null = null;
	let forgetOpening = (): void => {};
	let forgetClosing: (() => void) | null = null;

	const stopWaiting = (): void => {
		forgetOpening();
		waitingFor = null;
	};
	const stopClosing = (): void => {
		forgetClosing?.();
		forgetClosing = null;
	};
	const close = (): void => {
		stopClosing();
		if (!shown) return;
		shown = null;
		options.close();
	};
	const open = (target: T, at: Point): void => {
		stopWaiting();
		stopClosing();
		shown = { target, leftAt: at };
		options.open(target, at);
	};
	const closeSoon = (): void => {
		forgetClosing ??= options.after(GRACE_MS, close);
	};
	const waitFor = (target: T, at: Point): void => {
		if (waitingFor === target) return;
		stopWaiting();
		waitingFor = target;
		options.prepare(target);
		forgetOpening = options.after(options.delayMs(target), () => {
			if (options.wants?.(target) ?? true) open(target, at);
			else close();
		});
	};

	return {
		over: (target, at) => {
			if (shown && target === shown.target) {
				stopWaiting();
				stopClosing();
				shown.leftAt = at;
				return;
			}
			if (shown) {
				const box = options.cardBox();
				if (box && isOnSafePath(shown.leftAt, at, box)) {
					stopWaiting();
					stopClosing();
					closeSoon();
					return;
				}
				// The next card takes the place of this one, without a gap, if it comes soon enough.
				if (target !== null && options.delayMs(target) <= GRACE_MS) stopClosing();
				else closeSoon();
			}
			if (target === null) stopWaiting();
			else waitFor(target, at);
		},
		overCard: () => {
			stopWaiting();
			stopClosing();
		},
		openNow: (target, at) => {
			options.prepare(target);
			open(target, at);
		},
		cancel: () => {
			stopWaiting();
			close();
		},
	};
};
