import { createHighlighter, type Highlighter } from "./highlighter";
import type { MentionMark } from "./mention-mark";

type Inner = { readonly highlighter: Highlighter; readonly stop: AbortController };

/**
 * A highlighter for a document and those of its frames: each document has a registry and style sheets of its own. Everything is undone when `signal`
 * aborts, and in a frame when it is no longer painted.
 */
export const pageHighlighter = (document: Document, signal: AbortSignal): Omit<Highlighter, "paint"> => {
	const outer = createHighlighter(document, signal);
	const inners = new Map<Document, Inner>();
	const highlighterOf = (frame: Document): Highlighter => {
		if (frame === document) return outer;
		const known = inners.get(frame);
		if (known) return known.highlighter;
		const stop = new AbortController();
		const made = { highlighter: createHighlighter(frame, AbortSignal.any([signal, stop.signal])), stop };
		inners.set(frame, made);
		return made.highlighter;
	};
	const all = (): readonly Highlighter[] => [outer, ...[...inners.values()].map(({ highlighter }) => highlighter)];

	let turn = 0;
	function* paintingOf(marks: readonly MentionMark[], mine: number): Generator<void, void> {
		const marksIn = new Map<Document, MentionMark[]>([[document, []]]);
		for (const mark of marks) {
			const frame = mark.pieces[0]?.node.ownerDocument;
			if (!frame?.defaultView) continue;
			const others = marksIn.get(frame);
			if (others) others.push(mark);
			else marksIn.set(frame, [mark]);
		}
		for (const [frame, { stop }] of inners) {
			if (marksIn.has(frame)) continue;
			stop.abort();
			inners.delete(frame);
		}
		for (const [frame, own] of marksIn) {
			yield* highlighterOf(frame).painting(own);
			if (mine !== turn) return;
		}
	}

	return {
		painting: (marks) => paintingOf(marks, ++turn),
		forget: (nodes) =>
			all()
				.map((highlighter) => highlighter.forget(nodes))
				.includes(true),
		glow: (pieces) => {
			const frame = pieces[0]?.node.ownerDocument;
			if (frame?.defaultView) highlighterOf(frame).glow(pieces);
		},
	};
};
