import type { TextPiece } from "./text-piece";

/** The parts of `pieces` (of one block, in order) that lie between two offsets of the block's text. */
export const piecesBetween = (pieces: readonly TextPiece[], start: number, end: number): readonly TextPiece[] => {
	const found: TextPiece[] = [];
	for (let index = firstEndingAfter(pieces, start); index < pieces.length; index++) {
		const piece = pieces[index];
		if (!piece || piece.start >= end) break;
		const from = Math.max(start, piece.start);
		const to = Math.min(end, piece.start + piece.length);
		if (to > from)
			found.push({ node: piece.node, nodeStart: piece.nodeStart + from - piece.start, start: from, length: to - from });
	}
	return found;
};

const firstEndingAfter = (pieces: readonly TextPiece[], offset: number): number => {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const piece = pieces[middle];
		if (piece && piece.start + piece.length <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
};
