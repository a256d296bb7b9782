import { decodeUtf8 } from "./decode-utf8";

/** Reads the numbers and strings of a record one after the other. */
export type RecordReader = {
	readonly number: () => number;
	/** A number that may be negative. */
	readonly signed: () => number;
	readonly text: () => string;
};

export type RecordSource = {
	readonly numbers: Uint8Array;
	readonly texts: Uint8Array;
	/** The n-th shared string. */
	readonly shared: (index: number) => string;
};

/*
 * The heads of a record's strings stand before its other numbers, with their count. An odd head is the number of a shared string; an
 * even one is twice the length of a string of the record's own, whose letters follow those of the string before.
 */

/** A place in the bytes that moves on as numbers are read; made once and set anew, so that reading leaves nothing to collect. */
export type Cursor = { at: number };

/** The variable-length number at the cursor: seven bits a byte, the lowest first. */
export const readNumber = (bytes: Uint8Array, cursor: Cursor): number => {
	let value = 0;
	let factor = 1;
	for (;;) {
		const byte = bytes[cursor.at++] ?? 0;
		value += (byte & 127) * factor;
		if (byte < 128) return value;
		factor *= 128;
	}
};

/** The heads at the cursor. */
export const readHeads = (numbers: Uint8Array, cursor: Cursor): number[] => {
	const heads: number[] = [];
	for (let count = readNumber(numbers, cursor); count > 0; count--) heads.push(readNumber(numbers, cursor));
	return heads;
};

/** How many letters (bytes) of its own the record has whose heads are at the cursor. */
export const skipHeads = (numbers: Uint8Array, cursor: Cursor): number => {
	let letters = 0;
	for (let count = readNumber(numbers, cursor); count > 0; count--) {
		const head = readNumber(numbers, cursor);
		if ((head & 1) === 0) letters += head >> 1;
	}
	return letters;
};

/** A reader of a record with these heads whose other numbers begin at `numberStart` and whose own letters at `textStart`. */
export const recordReader = (
	source: RecordSource,
	heads: readonly number[],
	{ numberStart, textStart }: { readonly numberStart: number; readonly textStart: number },
): RecordReader => {
	const cursor = { at: numberStart };
	let textAt = textStart;
	let string = 0;
	const number = (): number => readNumber(source.numbers, cursor);
	return {
		number,
		signed: () => {
			const value = number();
			return value & 1 ? -(value + 1) / 2 : value / 2;
		},
		text: () => {
			const head = heads[string++] ?? 0;
			if (head & 1) return source.shared(head >> 1);
			const from = textAt;
			textAt += head >> 1;
			return decodeUtf8(source.texts, from, textAt);
		},
	};
};
