import type { Block, BlockKind } from "../../src/core/block";

/** Blocks of a plain text and where each begins in it. UTF-16. */
export type PlacedBlocks = { readonly blocks: readonly Block[]; readonly starts: readonly number[] };

const HEADLINE_LENGTH = 160;
const HEADING_LENGTH = 90;
const WRAPPED_MIN = 45;
const WRAPPED_MAX = 100;
const ENDS = /[.!?:;,"”’)\]…]\s*$/;
const BULLET = /^\s*(?:[-•*·]|\d{1,2}[.)])\s/;

type Line = { readonly text: string; readonly start: number };

const splitAt = (text: string, separator: RegExp): Line[] => {
	const lines: Line[] = [];
	let start = 0;
	for (const match of text.matchAll(separator)) {
		lines.push({ text: text.slice(start, match.index), start });
		start = match.index + match[0].length;
	}
	lines.push({ text: text.slice(start), start });
	return lines.filter((line) => line.text.trim() !== "");
};

/** Whether lines were broken to a fixed width, as in mail and old wire copy: then only empty lines end a paragraph. */
const isHardWrapped = (lines: readonly Line[]): boolean => {
	if (lines.length < 8) return false;
	const wrapped = lines.filter(
		({ text }) => text.length >= WRAPPED_MIN && text.length <= WRAPPED_MAX && !/[.!?"”]\s*$/.test(text),
	);
	return wrapped.length >= lines.length / 2;
};

const kindOf = (text: string, index: number, isOnly: boolean): BlockKind => {
	if (BULLET.test(text)) return "list-item";
	const length = text.trim().length;
	if (index === 0 && !isOnly && length <= HEADLINE_LENGTH && !/[.:;,]["”’)]?\s*$/.test(text)) return "headline";
	return index > 0 && length <= HEADING_LENGTH && !ENDS.test(text) ? "heading" : "paragraph";
};

/** Cuts plain text into blocks by lines, or by empty lines where it is broken to a fixed width. A short first line is the headline. */
export const textBlocks = (text: string): PlacedBlocks => {
	const lines = splitAt(text, /\r?\n|\r|\u2028|\u2029/g);
	const parts = isHardWrapped(lines) ? splitAt(text, /\n[ \t\r]*\n/g) : lines;
	return {
		blocks: parts.map((part, i) => ({ text: part.text, kind: kindOf(part.text, i, parts.length === 1) })),
		starts: parts.map((part) => part.start),
	};
};
