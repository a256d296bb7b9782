import type { MentionMark } from "./mention-mark";

/** The mentions that a text node holds, with their UTF-16 offsets in the node, in order and disjoint. */
export type NodeMentions = readonly { readonly from: number; readonly to: number; readonly mark: MentionMark }[];
export type MentionIndex = {
	readonly in: (node: Node) => NodeMentions;
	/** The shadow roots that mentions stand in: a point is looked for there too. */
	readonly shadowRoots: readonly ShadowRoot[];
	/** The documents that mentions stand in, those of frames among them. */
	readonly documents: readonly Document[];
};

const NONE: NodeMentions = [];
const MARKS_PER_SLICE = 400;

/** No mentions anywhere. */
export const NO_MENTIONS: MentionIndex = { in: () => NONE, shadowRoots: [], documents: [] };

/**
 * Finds the mentions of a text node without looking at the page. Nodes that leave the page are not kept alive. Yields every few hundred
 * marks.
 */
export function* mentionIndex(marks: readonly MentionMark[]): Generator<void, MentionIndex> {
	const found = new WeakMap<Node, { from: number; to: number; mark: MentionMark }[]>();
	const shadowRoots = new Set<ShadowRoot>();
	const documents = new Set<Document>();
	for (const [at, mark] of marks.entries()) {
		if (at % MARKS_PER_SLICE === MARKS_PER_SLICE - 1) yield;
		for (const { node, nodeStart, length } of mark.pieces) {
			const list = found.get(node) ?? [];
			const last = list.at(-1);
			if (last?.mark === mark) last.to = nodeStart + length;
			else list.push({ from: nodeStart, to: nodeStart + length, mark });
			found.set(node, list);
			const root = node.getRootNode();
			if ("host" in root) shadowRoots.add(root as ShadowRoot);
			documents.add(node.ownerDocument);
		}
	}
	return { in: (node) => found.get(node) ?? NONE, shadowRoots: [...shadowRoots], documents: [...documents] };
}
