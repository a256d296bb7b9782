import { BLOCK_SHIFT, BLOCK_SIZE } from "./layout";
import type { SectionRange } from "./open-file";
import { openPlanes } from "./planes";

const BYTE = 256;
const HALF_BLOCK = BLOCK_SIZE / 2;

/** Finds where the n-th of many runs begins and ends. */
export type Runs = {
	readonly count: number;
	readonly length: (index: number) => number;
	readonly start: (index: number) => number;
};

/**
 * Views over a column of lengths (of one or two bytes, in planes) and its bases. A worker that has just started asks before anything
 * is compiled, so the sum is one plain loop, and as short as can be.
 */
export const openRuns = (buffer: ArrayBuffer, lengths: SectionRange, bases: SectionRange, width: 1 | 2): Runs => {
	const bytes = new Uint8Array(buffer, lengths.offset, lengths.length);
	const base = openPlanes(new Uint8Array(buffer, bases.offset, bases.length), 3).at;
	const count = bytes.length / width;
	const isWide = width === 2;
	const length = (index: number): number => (bytes[index] ?? 0) + (isWide ? (bytes[count + index] ?? 0) * BYTE : 0);
	const sum = (from: number, to: number): number => {
		let low = 0;
		let high = 0;
		for (let i = from; i < to; i++) {
			low += bytes[i] ?? 0;
			if (isWide) high += bytes[count + i] ?? 0;
		}
		return low + high * BYTE;
	};
	/** From the nearer end of the block. */
	const start = (index: number): number => {
		const block = index >> BLOCK_SHIFT;
		const next = (block + 1) << BLOCK_SHIFT;
		if (index & HALF_BLOCK && next < count) return base(block + 1) - sum(index, next);
		return base(block) + sum(block << BLOCK_SHIFT, index);
	};
	return { count, length, start };
};
