import { EDGE_CLASSES } from "./edge-class";
import { LABEL_COUNT, mayFollow } from "./labels";

/** Feature hashes are cut to this many bits: few enough to store as one-byte gaps, enough that strangers seldom collide. */
export const HASH_BITS = 22;
const HASH_MASK = 2 ** HASH_BITS - 1;
const MAGIC = 0x44;
const VERSION = 1;
const HEADER_BYTES = 8;
const ESCAPE = 255;
const EMPTY = -1;

export const cutHash = (hash: number): number => hash & HASH_MASK;

/** The label pairs that may follow each other, in the order in which their scores are stored. */
export const LABEL_PAIRS: readonly (readonly [number, number])[] = Array.from(
	{ length: LABEL_COUNT },
	(_, a) => a,
).flatMap((a) => Array.from({ length: LABEL_COUNT }, (_, b) => [a, b] as const).filter(([, b]) => mayFollow(a, b)));

/** Trained weights opened for use. Scores are whole numbers of `step`. */
export type Model = {
	readonly step: number;
	/** Open addressing: cut feature hash, then its row; `EMPTY` where nothing is. */
	readonly slots: Int32Array;
	readonly rowOfSlot: Int32Array;
	/** LABEL_COUNT scores a row. */
	readonly rows: Int8Array;
	/** Scores of label pairs by class of word: EDGE_CLASSES × LABEL_PAIRS. */
	readonly pairs: Int8Array;
};

/** What is wrong with weights that cannot be used. */
export class ModelError extends Error {
	override readonly name = "ModelError";
}

export const rowOf = (model: Model, hash: number): number => {
	const key = hash & HASH_MASK;
	const { slots } = model;
	const mask = slots.length - 1;
	let at = Math.imul(key, 0x9e3779b1) >>> 8;
	for (;;) {
		at &= mask;
		const found = slots[at];
		if (found === key) return model.rowOfSlot[at] ?? EMPTY;
		if (found === EMPTY) return EMPTY;
		at++;
	}
};

/** A feature that is kept: its cut hash and LABEL_COUNT whole-number scores (−127 … 127). */
export type PackedRow = { readonly key: number; readonly scores: Int8Array };

/**
 * Packs rows (ascending by key) and pair scores: header; gaps between keys as bytes, 255 meaning "255 and more follows";
 * for each row three bytes that say which scores are not 0; those scores; pair scores.
 */
export const packModel = (rows: readonly PackedRow[], pairs: Int8Array, step: number): Uint8Array => {
	const bytes: number[] = [
		MAGIC,
		VERSION,
		LABEL_COUNT,
		EDGE_CLASSES,
		Math.round(step * 1000),
		rows.length & 255,
		(rows.length >> 8) & 255,
		rows.length >> 16,
	];
	let previous = 0;
	for (const { key } of rows) {
		let gap = key - previous;
		for (; gap >= ESCAPE; gap -= ESCAPE) bytes.push(ESCAPE);
		bytes.push(gap);
		previous = key;
	}
	const masks = rows.map(({ scores }) =>
		scores.reduce((mask, score, label) => mask | (score === 0 ? 0 : 1 << label), 0),
	);
	for (const shift of [0, 8, 16]) for (const mask of masks) bytes.push((mask >> shift) & 255);
	for (const { scores } of rows) for (const score of scores) if (score !== 0) bytes.push(score & 255);
	for (const score of pairs) bytes.push(score & 255);
	return Uint8Array.from(bytes);
};

/** Opens packed weights. Throws `ModelError` when they are cut short or made for other labels. */
export const openModel = (bytes: Uint8Array): Model => {
	if (bytes[0] !== MAGIC || bytes[1] !== VERSION || bytes[2] !== LABEL_COUNT || bytes[3] !== EDGE_CLASSES)
		throw new ModelError("These weights were made for another version of the tagger; run npm run train.");
	const step = (bytes[4] ?? 0) / 1000;
	const count = (bytes[5] ?? 0) | ((bytes[6] ?? 0) << 8) | ((bytes[7] ?? 0) << 16);
	const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
	const slots = new Int32Array(size).fill(EMPTY);
	const rowOfSlot = new Int32Array(size);
	let from = HEADER_BYTES;
	let key = 0;
	for (let row = 0; row < count; row++) {
		let byte = bytes[from++] ?? 0;
		while (byte === ESCAPE) {
			key += ESCAPE;
			byte = bytes[from++] ?? 0;
		}
		key += byte;
		let at = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
		while (slots[at] !== EMPTY) at = (at + 1) & (size - 1);
		slots[at] = key;
		rowOfSlot[at] = row * LABEL_COUNT;
	}
	const rows = new Int8Array(count * LABEL_COUNT);
	let value = from + 3 * count;
	for (let row = 0; row < count; row++) {
		let mask =
			(bytes[from + row] ?? 0) | ((bytes[from + count + row] ?? 0) << 8) | ((bytes[from + 2 * count + row] ?? 0) << 16);
		for (let label = row * LABEL_COUNT; mask !== 0; mask >>= 1, label++)
			if (mask & 1) rows[label] = bytes[value++] ?? 0;
	}
	const pairBytes = EDGE_CLASSES * LABEL_PAIRS.length;
	if (value + pairBytes !== bytes.length)
		throw new ModelError("These weights are cut short or longer than they say; run npm run train.");
	return { step, slots, rowOfSlot, rows, pairs: new Int8Array(bytes.slice(value, value + pairBytes).buffer) };
};
