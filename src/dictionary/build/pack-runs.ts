import { BLOCK_SIZE } from "../layout";

/** Byte strings laid one after the other, found again by lengths and the sum before every 32nd. */
export type PackedRuns = {
	readonly bytes: Uint8Array;
	readonly lengths: readonly number[];
	readonly bases: readonly number[];
};

/** Lengths and bases of consecutive runs. */
export const basesOf = (lengths: readonly number[], blockSize = BLOCK_SIZE): number[] => {
	const bases: number[] = [];
	let sum = 0;
	for (let i = 0; i < lengths.length; i++) {
		if (i % blockSize === 0) bases.push(sum);
		sum += lengths[i] ?? 0;
	}
	return bases;
};

/** Lays out byte strings so that `runs` of the open dictionary finds the n-th without reading the others. */
export const packRuns = (all: readonly (readonly number[])[]): PackedRuns => {
	const lengths = all.map((one) => one.length);
	const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
	let at = 0;
	for (const one of all) {
		bytes.set(one, at);
		at += one.length;
	}
	return { bytes, lengths, bases: basesOf(lengths) };
};
