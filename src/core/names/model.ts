import { EDGE_CLASSES } from "./edge-class";
import type { Features } from "./feature-hash";
import { LABEL_COUNT, mayFollow } from "./labels";

/** Feature hashes are cut to this many bits: few enough to store as one-byte gaps, enough that strangers seldom collide. */
export const HASH_BITS = 22;
const HASH_MASK = 2 ** HASH_BITS - 1;
const MAGIC = 0x44;
const VERSION = 2;
const HEADER_BYTES = 8;
const NUMBER_BYTES = 3;
const ESCAPE = 255;
/** Keys are filed by all but these last bits: a bucket then holds two or three rows. */
const LOW_BITS = 8;
const LOW_MASK = 2 ** LOW_BITS - 1;
/** Keys are laid out in pages by their upper bits; a page is opened when one of its keys is first asked for. */
const PAGE_BITS = 6;
const PAGES = 2 ** PAGE_BITS;
const PAGE_SHIFT = HASH_BITS - PAGE_BITS;
const BUCKETS_PER_PAGE = 2 ** (PAGE_SHIFT - LOW_BITS);
/** Three numbers of three bytes each: the first row of a page, where its gaps begin, and where its scores begin. */
const PAGE_ENTRY_BYTES = 9;

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
	readonly bytes: Uint8Array;
	readonly isOpen: Uint8Array;
	/** Where the gaps between keys begin in `bytes`. */
	readonly gaps: number;
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

const numberAt = (bytes: Uint8Array, at: number): number =>
	(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

/** Lays out the rows of a page. */
const openPage = ({ bytes, isOpen, gaps, buckets, lowBits, masks, offsets }: Model, page: number): void => {
	const rows = offsets.length;
	const entry = HEADER_BYTES + page * PAGE_ENTRY_BYTES;
	const end = page + 1 < PAGES ? numberAt(bytes, entry + PAGE_ENTRY_BYTES) : rows;
	let row = numberAt(bytes, entry);
	let from = gaps + numberAt(bytes, entry + 3);
	let value = numberAt(bytes, entry + 6);
	let key = 0;
	let bucket = page * BUCKETS_PER_PAGE;
	const endBucket = bucket + BUCKETS_PER_PAGE;
	const firstBucket = bucket;
	buckets[bucket] = row;
	for (; row < end; row++) {
		let byte = bytes[from++] ?? 0;
		while (byte === ESCAPE) {
			key += ESCAPE;
			byte = bytes[from++] ?? 0;
		}
		key += byte;
		lowBits[row] = key & LOW_MASK;
		const own = firstBucket + (key >> LOW_BITS);
		while (bucket < own) buckets[++bucket] = row;
		offsets[row] = value;
		value +=
			(BITS_IN[masks[row] ?? 0] ?? 0) +
			(BITS_IN[masks[row + rows] ?? 0] ?? 0) +
			(BITS_IN[masks[row + 2 * rows] ?? 0] ?? 0);
	}
	while (bucket < endBucket) buckets[++bucket] = end;
	isOpen[page] = 1;
};

/** Opens all pages that are still closed, and yields after every few: for when there is time to spare. */
export function* openAllPages(model: Model): Generator<void, void> {
	for (let page = 0; page < PAGES; page++) {
		if (!model.isOpen[page]) openPage(model, page);
		if (page % PAGES_PER_SLICE === PAGES_PER_SLICE - 1) yield;
	}
}

const PAGES_PER_SLICE = 8;

/** Whether a feature has any score. */
export const hasScores = (model: Model, hash: number): boolean => {
	const { buckets, lowBits, isOpen } = model;
	const page = (hash & HASH_MASK) >> PAGE_SHIFT;
	if (!isOpen[page]) openPage(model, page);
	const bucket = (hash & HASH_MASK) >> LOW_BITS;
	const end = buckets[bucket + 1] ?? 0;
	for (let row = buckets[bucket] ?? 0; row < end; row++) if (lowBits[row] === (hash & LOW_MASK)) return true;
	return false;
};

/** Adds the scores of the features that have any to `into` from index `at` on. */
export const addScores = (
	model: Model,
	{ hashes, count }: Features,
	into: Float32Array | Int16Array,
	at: number,
): void => {
	const { buckets, lowBits, masks, offsets, scores, isOpen } = model;
	const rows = offsets.length;
	for (let i = 0; i < count; i++) {
		const hash = hashes[i] ?? 0;
		const page = (hash & HASH_MASK) >> PAGE_SHIFT;
		if (!isOpen[page]) openPage(model, page);
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

const pushNumber = (bytes: number[], value: number): void => {
	bytes.push(value & 255, (value >> 8) & 255, value >> 16);
};

const scoresIn = ({ scores }: PackedRow): number => scores.reduce((count, score) => count + (score === 0 ? 0 : 1), 0);

/**
 * Packs rows (ascending by key) and pair scores: header; for each page its first row and where its gaps and scores begin; gaps between the
 * keys of a page as bytes, 255 meaning "255 and more follows"; for each row three bytes that say which scores are not 0; those scores; pair
 * scores.
 */
export const packModel = (rows: readonly PackedRow[], pairs: Int8Array, step: number): Uint8Array => {
	const bytes = [MAGIC, VERSION, LABEL_COUNT, EDGE_CLASSES, Math.round(step * 1000)];
	pushNumber(bytes, rows.length);
	const gaps: number[] = [];
	let values = 0;
	let row = 0;
	for (let page = 0; page < PAGES; page++) {
		for (const number of [row, gaps.length, values]) pushNumber(bytes, number);
		let previous = page << PAGE_SHIFT;
		for (let own = rows[row]; own && own.key >> PAGE_SHIFT === page; own = rows[++row]) {
			let gap = own.key - previous;
			for (; gap >= ESCAPE; gap -= ESCAPE) gaps.push(ESCAPE);
			gaps.push(gap);
			previous = own.key;
			values += scoresIn(own);
		}
	}
	pushNumber(bytes, gaps.length);
	for (const gap of gaps) bytes.push(gap);
	const masks = rows.map(({ scores }) =>
		scores.reduce((mask, score, label) => mask | (score === 0 ? 0 : 1 << label), 0),
	);
	for (const shift of [0, 8, 16]) for (const mask of masks) bytes.push((mask >> shift) & 255);
	pushNumber(bytes, values);
	for (const { scores } of rows) for (const score of scores) if (score !== 0) bytes.push(score & 255);
	for (const score of pairs) bytes.push(score & 255);
	return Uint8Array.from(bytes);
};

/** Opens packed weights; their rows are laid out when first needed. Throws `ModelError` when they are cut short or made for other labels. */
export const openModel = (bytes: Uint8Array): Model => {
	if (bytes[0] !== MAGIC || bytes[1] !== VERSION || bytes[2] !== LABEL_COUNT || bytes[3] !== EDGE_CLASSES)
		throw new ModelError("These weights were made for another version of the tagger; run npm run train.");
	const count = numberAt(bytes, 5);
	const directoryEnd = HEADER_BYTES + PAGES * PAGE_ENTRY_BYTES;
	const gaps = directoryEnd + NUMBER_BYTES;
	const masks = gaps + numberAt(bytes, directoryEnd);
	const start = masks + 3 * count + NUMBER_BYTES;
	const end = start + numberAt(bytes, start - NUMBER_BYTES);
	if (end + EDGE_CLASSES * LABEL_PAIRS.length !== bytes.length)
		throw new ModelError("These weights are cut short or longer than they say; run npm run train.");
	const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
	return {
		step: (bytes[4] ?? 0) / 1000,
		bytes,
		isOpen: new Uint8Array(PAGES),
		gaps,
		buckets: new Int32Array((1 << (HASH_BITS - LOW_BITS)) + 1),
		lowBits: new Uint8Array(count),
		masks: bytes.subarray(masks, start - NUMBER_BYTES),
		offsets: new Int32Array(count),
		scores: signed.subarray(start, end),
		pairs: signed.subarray(end),
	};
};
