import { runAtOnce } from "../core/run-at-once";
import { isSamePaint } from "./are-same-marks";
import type { MentionMark } from "./mention-mark";
import { nearWindow } from "./near-window";
import { createPaintLayer, type PaintLayer } from "./paint-layer";
import { parentOf } from "./plain-node";
import { staticRanges } from "./static-ranges";
import type { TextPiece } from "./text-piece";

/** How far outside the window a mention is already painted: a third of a screen, so that scrolling never shows bare text. */
const MARGIN = "30% 0px";
const GLOW_MS = 1_800;
const MARKS_PER_SLICE = 200;
const MANY_MARKS = 80;

export type Highlighter = {
	/** Replaces everything that is painted. Yields every few hundred marks; a painting that is overtaken by the next gives up. */
	readonly painting: (marks: readonly MentionMark[]) => Generator<void, void>;
	/** `painting` in one go. */
	readonly paint: (marks: readonly MentionMark[]) => void;
	/** Takes the paint off nodes whose text the page has just changed; tells whether there was any. */
	readonly forget: (nodes: Iterable<Node>) => boolean;
	/** Lets some text shine for a moment. */
	readonly glow: (pieces: readonly TextPiece[]) => void;
};

/**
 * Underlines mentions by CSS Custom Highlights: no node, no layout, no selection of the page changes. Only what is near the window is registered,
 * because browsers look at every registered range in every frame that changes something. Everything is undone when `signal` aborts.
 */
export const createHighlighter = (document: Document, signal: AbortSignal): Highlighter => {
	// Of a frame, its own: registries, sheets and ranges belong to one document.
	const view = document.defaultView ?? window;
	let layer: PaintLayer | null = null;
	/** Not before there is something to paint: until then the page cannot know of us. */
	const paintLayer = (): PaintLayer => {
		layer ??= createPaintLayer(document, signal);
		return layer;
	};
	/** The painted marks of each element that is observed. */
	const marksIn = new Map<Element, readonly MentionMark[]>();
	const registered = new Map<MentionMark, readonly StaticRange[]>();
	/** What was painted before, until it is known what is near the window now: nothing flickers. */
	const outgoing: typeof registered = new Map();
	/** Which marks of such elements are near the window. */
	const crowded = new Map<Element, readonly MentionMark[]>();
	let glowTimer: ReturnType<typeof setTimeout> | undefined;
	/** Counts paintings. */
	let turn = 0;

	const register = (mark: MentionMark): void => {
		if (registered.has(mark)) return;
		const ranges = staticRanges(mark.pieces);
		registered.set(mark, ranges);
		for (const range of ranges) paintLayer()[mark.style].add(range);
	};
	const unregister = (mark: MentionMark, from = registered): void => {
		for (const range of from.get(mark) ?? []) layer?.[mark.style].remove(range);
		from.delete(mark);
	};
	const dropOutgoing = (): void => {
		for (const mark of [...outgoing.keys()]) unregister(mark, outgoing);
	};

	/** An element with more names than a window holds (a plain text, a live blog without paragraphs): only those near the window are registered. */
	const arrange = (element: Element): void => {
		const marks = marksIn.get(element) ?? [];
		const before = crowded.get(element) ?? [];
		const near = marks.slice(...nearWindow(document, marks));
		crowded.set(element, near);
		const kept = new Set(near);
		for (const mark of before) if (!kept.has(mark)) unregister(mark);
		for (const mark of near) register(mark);
	};
	let frame = 0;
	const scrolled = (): void => {
		if (crowded.size === 0) return;
		frame ||= view.requestAnimationFrame(() => {
			frame = 0;
			for (const element of [...crowded.keys()]) arrange(element);
		});
	};
	for (const name of ["scroll", "resize"])
		view.addEventListener(name, scrolled, { capture: true, passive: true, signal });

	const observer = new view.IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting, boundingClientRect: box } of entries) {
				const marks = marksIn.get(target) ?? [];
				if (isIntersecting && marks.length > MANY_MARKS) arrange(target);
				else {
					crowded.delete(target);
					for (const mark of marks) isIntersecting ? register(mark) : unregister(mark);
				}
				// Asked only of what is empty: the question may make the browser lay the page out.
				if (!isIntersecting && box.width === 0 && box.height === 0 && hasNoBox(target)) observeParent(target);
			}
			dropOutgoing();
			layer?.restore();
		},
		{ rootMargin: MARGIN },
	);

	/** `display: contents` has no box that could be seen: its parent stands for it. */
	const observeParent = (element: Element): void => {
		const marks = marksIn.get(element);
		const parent = parentOf(element);
		if (!marks || !parent) return;
		marksIn.delete(element);
		crowded.delete(element);
		observer.unobserve(element);
		marksIn.set(parent, [...(marksIn.get(parent) ?? []), ...marks]);
		observer.unobserve(parent);
		observer.observe(parent);
	};

	/** Paints an element no longer; what is registered stays until its successor is. */
	const leave = (element: Element): void => {
		observer.unobserve(element);
		crowded.delete(element);
		for (const mark of marksIn.get(element) ?? []) {
			const ranges = registered.get(mark);
			if (ranges) outgoing.set(mark, ranges);
			registered.delete(mark);
		}
		marksIn.delete(element);
	};

	const clear = (): void => {
		observer.disconnect();
		dropOutgoing();
		for (const mark of [...registered.keys()]) unregister(mark);
		marksIn.clear();
		crowded.clear();
	};

	signal.addEventListener(
		"abort",
		() => {
			clearTimeout(glowTimer);
			view.cancelAnimationFrame(frame);
			clear();
		},
		{ once: true },
	);

	function* paintingOf(marks: readonly MentionMark[], mine: number): Generator<void, void> {
		const next = new Map<Element, MentionMark[]>();
		for (const [at, mark] of marks.entries()) {
			if (at % MARKS_PER_SLICE === MARKS_PER_SLICE - 1) yield;
			const first = mark.isPainted ? mark.pieces[0] : undefined;
			const element = first ? parentOf(first.node) : null;
			if (!element) continue;
			const others = next.get(element);
			if (others) others.push(mark);
			else next.set(element, [mark]);
		}
		if (signal.aborted || mine !== turn) return;
		dropOutgoing();
		for (const [element, before] of [...marksIn]) {
			const now = next.get(element);
			if (now?.length === before.length && before.every((mark, at) => isSamePaint(mark, now[at]))) next.delete(element);
			else leave(element);
		}
		let observed = 0;
		for (const [element, own] of next) {
			marksIn.set(element, own);
			observer.observe(element);
			if (++observed % MARKS_PER_SLICE !== 0) continue;
			yield;
			if (signal.aborted || mine !== turn) return;
		}
		if (next.size === 0) dropOutgoing();
		layer?.restore();
	}

	const painting = (marks: readonly MentionMark[]) => paintingOf(marks, ++turn);

	return {
		painting,
		paint: (marks) => runAtOnce(painting(marks)),
		forget: (nodes) => {
			const changed = new Set(nodes);
			let hasForgotten = false;
			for (const painted of [registered, outgoing])
				for (const mark of [...painted.keys()]) {
					if (!mark.pieces.some(({ node }) => changed.has(node))) continue;
					unregister(mark, painted);
					hasForgotten = true;
					// The next painting has to begin anew there, even if the text is the same again by then.
					const first = mark.pieces[0];
					const element = first ? parentOf(first.node) : null;
					if (element) leave(element);
				}
			return hasForgotten;
		},
		glow: (pieces) => {
			clearTimeout(glowTimer);
			if (signal.aborted) return;
			const { glow } = paintLayer();
			glow.show(staticRanges(pieces));
			glowTimer = setTimeout(() => glow.show([]), GLOW_MS);
		},
	};
};

const hasNoBox = (element: Element): boolean => element.isConnected && element.getClientRects().length === 0;
