import { EDGE_CLASSES } from "./edge-class";
import type { Features } from "./feature-hash";
import { LABEL_COUNT, mayFollow } from "./labels";

/** Feature hashes are cut to this many bits: few enough to store as one-byte gaps, enough that strangers seldom collide. */
export const HASH_BITS = 22;
const HASH_MASK = 2 ** HASH_BITS - 1;
const MAGIC = 0x44;
const VERSION = 1;
const HEADER_BYTES = 8;
const ROWS_PER_SLICE = 8_000;
const ESCAPE = 255;
/** Keys are filed by all but these last bits: a bucket then holds two or three rows. */
const LOW_BITS = 8;
const LOW_MASK = 2 ** LOW_BITS - 1;

/** How many bits of a byte are set. */
const BITS_IN = Uint8Array.from({ length: 256 }, (_, byte) => {
	let bits = 0;
	for (let rest = byte; rest > 0; rest >>= 1) bits += rest & 1;
	return bits;
});

export const cutHash = (hash: number): number => hash & HASH_MASK;

/** The label pairs that may follow each other, in the order in which their scores are stored. */
export const LABEL_PAIRS: readonly (readonly [number, number])[] = Array.from(
	{ length: LABEL_COUNT },
	(_, a) => a,
).flatMap((a) => Array.from({ length: LABEL_COUNT }, (_, b) => [a, b] as const).filter(([, b]) => mayFollow(a, b)));

/** Trained weights opened for use. Scores are whole numbers of `step`. */
export type Model = {
	readonly step: number;
	/** Rows by the upper bits of their key: those of bucket b are from `buckets[b]` to before `buckets[b + 1]`. */
	readonly buckets: Int32Array;
	/** The lower bits of each row's key. */
	readonly lowBits: Uint8Array;
	/** Which labels of a row have a score: a bit each, in three bytes that lie a number of rows apart. */
	readonly masks: Uint8Array;
	/** Where the scores of a row begin. */
	readonly offsets: Int32Array;
	readonly scores: Int8Array;
	/** Scores of label pairs by class of word: EDGE_CLASSES × LABEL_PAIRS. */
	readonly pairs: Int8Array;
};

/** What is wrong with weights that cannot be used. */
export class ModelError extends Error {
	override readonly name = "ModelError";
}

/** Whether a feature has any score. */
export const hasScores = ({ buckets, lowBits }: Model, hash: number): boolean => {
	const bucket = (hash & HASH_MASK) >> LOW_BITS;
	const end = buckets[bucket + 1] ?? 0;
	for (let row = buckets[bucket] ?? 0; row < end; row++) if (lowBits[row] === (hash & LOW_MASK)) return true;
	return false;
};

/** Adds the scores of the features that have any to `into` from index `at` on. */
export const addScores = (
	{ buckets, lowBits, masks, offsets, scores }: Model,
	{ hashes, count }: Features,
	into: Float32Array | Int16Array,
	at: number,
): void => {
	const rows = offsets.length;
	for (let i = 0; i < count; i++) {
		const hash = hashes[i] ?? 0;
		const bucket = (hash & HASH_MASK) >> LOW_BITS;
		const low = hash & LOW_MASK;
		const end = buckets[bucket + 1] ?? 0;
		for (let row = buckets[bucket] ?? 0; row < end; row++) {
			if (lowBits[row] !== low) continue;
			let mask = (masks[row] ?? 0) | ((masks[row + rows] ?? 0) << 8) | ((masks[row + 2 * rows] ?? 0) << 16);
			for (let from = offsets[row] ?? 0; mask !== 0; from++) {
				const label = at + 31 - Math.clz32(mask & -mask);
				into[label] = (into[label] ?? 0) + (scores[from] ?? 0);
				mask &= mask - 1;
			}
			break;
		}
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

/** Opens packed weights in one go. Throws `ModelError` when they are cut short or made for other labels. */
export const openModel = (bytes: Uint8Array): Model => {
	const work = openModelInSteps(bytes);
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
};

type Opening = {
	readonly bytes: Uint8Array;
	readonly buckets: Int32Array;
	readonly lowBits: Uint8Array;
	readonly offsets: Int32Array;
	from: number;
	key: number;
	bucket: number;
	value: number;
};

/** Reads the keys of the rows from `row` to before `end`. */
const readKeys = (opening: Opening, row: number, end: number): void => {
	const { bytes, buckets, lowBits } = opening;
	let { from, key, bucket } = opening;
	for (; row < end; row++) {
		let byte = bytes[from++] ?? 0;
		while (byte === ESCAPE) {
			key += ESCAPE;
			byte = bytes[from++] ?? 0;
		}
		key += byte;
		lowBits[row] = key & LOW_MASK;
		const own = key >> LOW_BITS;
		while (bucket < own) buckets[++bucket] = row;
	}
	opening.from = from;
	opening.key = key;
	opening.bucket = bucket;
};

/** Counts where the scores of the rows from `row` to before `end` begin. */
const countOffsets = (opening: Opening, row: number, end: number): void => {
	const { bytes, offsets, from } = opening;
	const count = offsets.length;
	let { value } = opening;
	for (; row < end; row++) {
		offsets[row] = value;
		const at = from + row;
		value +=
			(BITS_IN[bytes[at] ?? 0] ?? 0) +
			(BITS_IN[bytes[at + count] ?? 0] ?? 0) +
			(BITS_IN[bytes[at + 2 * count] ?? 0] ?? 0);
	}
	opening.value = value;
};

/** Opens packed weights and yields every few thousand rows. Throws as `openModel` does. */
export function* openModelInSteps(bytes: Uint8Array): Generator<void, Model> {
	if (bytes[0] !== MAGIC || bytes[1] !== VERSION || bytes[2] !== LABEL_COUNT || bytes[3] !== EDGE_CLASSES)
		throw new ModelError("These weights were made for another version of the tagger; run npm run train.");
	const step = (bytes[4] ?? 0) / 1000;
	const count = (bytes[5] ?? 0) | ((bytes[6] ?? 0) << 8) | ((bytes[7] ?? 0) << 16);
	const buckets = new Int32Array((1 << (HASH_BITS - LOW_BITS)) + 1);
	const lowBits = new Uint8Array(count);
	const offsets = new Int32Array(count);
	const opening: Opening = { bytes, buckets, lowBits, offsets, from: HEADER_BYTES, key: 0, bucket: 0, value: 0 };
	for (const read of [readKeys, countOffsets])
		for (let row = 0; row < count; row += ROWS_PER_SLICE) {
			read(opening, row, Math.min(count, row + ROWS_PER_SLICE));
			yield;
		}
	buckets.fill(count, opening.bucket + 1);
	const { from, value } = opening;
	const start = from + 3 * count;
	const end = start + value;
	if (end + EDGE_CLASSES * LABEL_PAIRS.length !== bytes.length)
		throw new ModelError("These weights are cut short or longer than they say; run npm run train.");
	const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
	return {
		step,
		buckets,
		lowBits,
		masks: bytes.subarray(from, start),
		offsets,
		scores: signed.subarray(start, end),
		pairs: signed.subarray(end),
	};
}
