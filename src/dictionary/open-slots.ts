import type { Planes } from "./planes";

/** Which key stands in a slot of the table of hashes. */
export type Slots = {
	readonly size: number;
	/** Where the key of a slot stands in the list of those that are taken, -1 for an empty slot; the next taken slot has the next place. */
	readonly place: (slot: number) => number;
};

/** A base for so many words. */
export const SLOT_BLOCK_SHIFT = 2;
const WORD_SHIFT = 5;
const WORD_MASK = 31;

/** How many bits of a word are set. */
export const bitCount = (word: number): number => {
	let bits = word - ((word >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** A view over one bit a slot: empty slots cost a bit instead of a number. `bases` counts the taken slots before every fourth word. */
export const openSlots = (words: Uint32Array, bases: Planes): Slots => ({
	size: words.length << WORD_SHIFT,
	place: (slot) => {
		const at = slot >>> WORD_SHIFT;
		const word = words[at] ?? 0;
		const bit = slot & WORD_MASK;
		if (((word >>> bit) & 1) === 0) return -1;
		let sum = bases.at(at >>> SLOT_BLOCK_SHIFT) + bitCount(word & ((1 << bit) - 1));
		for (let i = (at >>> SLOT_BLOCK_SHIFT) << SLOT_BLOCK_SHIFT; i < at; i++) sum += bitCount(words[i] ?? 0);
		return sum;
	},
});
