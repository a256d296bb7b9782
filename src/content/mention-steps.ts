import { mentionRects } from "../dom/mention-at-point";
import type { MentionMark } from "../dom/mention-mark";
import { showInWindow } from "../dom/show-in-window";

export type MentionSteps = {
	/** Goes to the next (1) or previous (-1) mention and lets it glow; after the last comes the first. Tells how many there are. */
	readonly step: (by: 1 | -1) => number;
	/** Opens the card of the mention that was gone to, else of the first in the window. False when there is none. */
	readonly openCard: () => boolean;
};

export type StepOptions = {
	/** The mentions of the page, in the order of the text. */
	readonly marks: () => readonly MentionMark[];
	readonly glow: (mark: MentionMark) => void;
	readonly open: (mark: MentionMark) => void;
};

/** The way through the mentions of a page by keys. It starts at what is in the window. */
export const mentionSteps = (document: Document, { marks, glow, open }: StepOptions): MentionSteps => {
	let at: number | null = null;

	const firstInWindow = (all: readonly MentionMark[]): number =>
		Math.max(
			0,
			all.findIndex(({ pieces }) => (mentionRects(document, pieces)[0]?.top ?? -1) >= 0),
		);
	/** Where the way stands in the marks of now: they may be others than at the last step. */
	const position = (all: readonly MentionMark[]): number =>
		at === null ? -1 : all.findIndex(({ mention }) => mention === at);

	return {
		step: (by) => {
			const all = marks();
			const from = position(all);
			const next = from === -1 ? firstInWindow(all) : (from + by + all.length) % all.length;
			const mark = all[next];
			if (!mark) return 0;
			at = mark.mention;
			showInWindow(document, mark.pieces);
			glow(mark);
			return all.length;
		},
		openCard: () => {
			const all = marks();
			const from = position(all);
			const mark = all[from === -1 ? firstInWindow(all) : from];
			if (!mark) return false;
			at = mark.mention;
			open(mark);
			return true;
		},
	};
};
