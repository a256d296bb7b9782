import type { TextPiece } from "./text-piece";

/** White space that must become one plain space, and characters that only say where a word may be broken. */
const IRREGULAR =
	/ *[\t\n\r\f\v\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff][\s\u00ad\u200b\u2060]*| {2,}/g;
const LEADING_SPACE = /^[\s\u00ad\u200b\u2060]+/;
/** White space that is seen as such, unlike the hints. */
const SEEN_SPACE = /[^\u00ad\u200b\u2060\ufeff]/;

export type JoinedText = { readonly text: string; readonly pieces: readonly TextPiece[] };

/**
 * Joins text nodes to the text of one block: white space collapses as it does on screen, soft hyphens and zero-width spaces go, and the pieces
 * lead every character back to its node. Law: `pieces` cover the text from 0 to its end without a gap, and the same text comes out
 * however it is split into nodes. A `<br>` inside the block is a space that stands in no node.
 */
export const joinText = (nodes: readonly Text[]): JoinedText => {
	let text = "";
	const pieces: TextPiece[] = [];

	const add = (node: Text, nodeStart: number, part: string): void => {
		if (part === "") return;
		const last = pieces.at(-1);
		if (last && last.node === node && last.nodeStart + last.length === nodeStart)
			pieces[pieces.length - 1] = { ...last, length: last.length + part.length };
		else pieces.push({ node, nodeStart, start: text.length, length: part.length });
		text += part;
	};

	for (const node of nodes) {
		const data = node.data;
		if (text !== "" && !text.endsWith(" ") && startsLine(node)) text += " ";
		let from = 0;
		if (text === "" || text.endsWith(" ")) from = LEADING_SPACE.exec(data)?.[0].length ?? 0;
		for (const match of data.matchAll(IRREGULAR)) {
			const end = match.index + match[0].length;
			if (end <= from) continue;
			add(node, from, data.slice(from, match.index));
			const space = match[0].search(SEEN_SPACE);
			if (space >= 0 && text !== "" && !text.endsWith(" ")) add(node, match.index + space, " ");
			from = end;
		}
		add(node, from, data.slice(from));
	}
	return text.endsWith(" ") ? withoutLastSpace(text, pieces) : { text, pieces };
};

const withoutLastSpace = (text: string, pieces: readonly TextPiece[]): JoinedText => {
	const last = pieces.at(-1);
	if (!last || last.start + last.length < text.length) return { text: text.slice(0, -1), pieces };
	const kept = pieces.slice(0, -1);
	if (last.length > 1) kept.push({ ...last, length: last.length - 1 });
	return { text: text.slice(0, -1), pieces: kept };
};

const startsLine = (node: Text): boolean => {
	let before: Node = node;
	while (!before.previousSibling && before.parentNode) before = before.parentNode;
	return before.previousSibling?.nodeName.toLowerCase() === "br";
};
