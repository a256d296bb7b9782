import type { MentionMark } from "./mention-mark";

/** Whether two lists of marks stand on the same text and look the same, so that nothing has to be painted anew. */
export const areSameMarks = (a: readonly MentionMark[], b: readonly MentionMark[]): boolean =>
	a.length === b.length && a.every((mark, index) => isSameMark(mark, b[index]));

const isSameMark = (a: MentionMark, b: MentionMark | undefined): boolean =>
	b !== undefined && a.mention === b.mention && a.isPainted === b.isPainted && isSamePaint(a, b);

/** Whether two marks are painted alike, whatever they mean. */
export const isSamePaint = (a: MentionMark, b: MentionMark | undefined): boolean =>
	b !== undefined &&
	a.style === b.style &&
	a.pieces.length === b.pieces.length &&
	a.pieces.every((piece, index) => {
		const other = b.pieces[index];
		return piece.node === other?.node && piece.nodeStart === other.nodeStart && piece.length === other.length;
	});
