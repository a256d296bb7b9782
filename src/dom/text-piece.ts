/**
 * A stretch of one text node that stands unchanged in the text of a block (white space apart): `length` UTF-16 units that begin
 * at `nodeStart` in the node and at `start` in the block.
 */
export type TextPiece = {
	readonly node: Text;
	readonly nodeStart: number;
	readonly start: number;
	readonly length: number;
};
