import type { TextPiece } from "./text-piece";

/**
 * Static ranges for stretches of text; neighbours in one node become one range. A stretch whose node has since lost characters is cut to what is
 * left, or dropped. Static ones because the page's own changes would have to keep live ones up to date.
 */
export const staticRanges = (pieces: readonly TextPiece[]): readonly StaticRange[] => {
	const ranges: StaticRange[] = [];
	let open: { node: Text; from: number; to: number } | null = null;
	const close = (): void => {
		if (!open) return;
		const { node, from } = open;
		const to = Math.min(open.to, node.length);
		const view = node.ownerDocument.defaultView;
		if (view && to > from)
			ranges.push(new view.StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
	};
	for (const { node, nodeStart, length } of pieces) {
		if (open && open.node === node) {
			open.to = nodeStart + length;
			continue;
		}
		close();
		open = { node, from: nodeStart, to: nodeStart + length };
	}
	close();
	return ranges;
};
