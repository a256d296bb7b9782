import { BLOCK_SHIFT } from "./layout";
import type { SectionRange } from "./open-file";

/** Finds where the n-th of many runs begins and ends. */
export type Runs = {
	readonly count: number;
	readonly length: (index: number) => number;
	readonly start: (index: number) => number;
	readonly end: (index: number) => number;
};

/** Views over a column of lengths (of 8 or 16 bits) and its bases. */
export const openRuns = (
	buffer: ArrayBuffer,
	lengths: SectionRange,
	bases: SectionRange,
	width: "u8" | "u16",
): Runs => {
	const column =
		width === "u8"
			? new Uint8Array(buffer, lengths.offset, lengths.length)
			: new Uint16Array(buffer, lengths.offset, lengths.length / 2);
	const sums = new Uint32Array(buffer, bases.offset, bases.length / 4);
	const start = (index: number): number => {
		let at = sums[index >> BLOCK_SHIFT] ?? 0;
		for (let i = (index >> BLOCK_SHIFT) << BLOCK_SHIFT; i < index; i++) at += column[i] ?? 0;
		return at;
	};
	return {
		count: column.length,
		length: (index) => column[index] ?? 0,
		start,
		end: (index) => start(index) + (column[index] ?? 0),
	};
};
