import type { TextPiece } from "./text-piece";

/** White space that must become one plain space, and characters that only say where a word may be broken. */
const IRREGULAR =
	/ *[\t\n\r\f\v\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff][\s\u00ad\u200b\u2060]*| {2,}/g;
const LEADING_SPACE = /^[\s\u00ad\u200b\u2060]+/;
/** Where two nodes meet like this, a space may be missing that layout makes. */
const ENDS_WORD = /[\p{Ll}\p{N}.!?,:;)"”’]$/u;
const BEGINS_NAME = /^\p{Lu}/u;

/** White space that is seen as such, unlike the hints. */
const SEEN_SPACE = /[^\u00ad\u200b\u2060\ufeff]/;

export type JoinedText = { readonly text: string; readonly pieces: readonly TextPiece[] };

/**
 * Joins text nodes to the text of one block: white space collapses as it does on screen, soft hyphens and zero-width spaces go, and the pieces
 * lead every character back to its node. Law: `pieces` cover the text from 0 to its end without a gap, and the same text comes out
 * however it is split into nodes. A `<br>` inside the block is a space that stands in no node, and so is the edge of a box:
 * `isApart` tells whether two nodes are seen apart, and is asked only where that may matter to a name.
 */
export const joinText = (nodes: readonly Text[], isApart?: (before: Text, after: Text) => boolean): JoinedText => {
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
		const last = pieces.at(-1)?.node;
		const mayBeApart = isApart && last && last !== node && BEGINS_NAME.test(data) && ENDS_WORD.test(text);
		if (text !== "" && !text.endsWith(" ") && (startsLine(node) || (mayBeApart && isApart(last, node)))) text += " ";
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
