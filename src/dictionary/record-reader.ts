import { decodeUtf8 } from "./decode-utf8";

/** What the numbers and strings of records are read from. */
export type RecordSource = {
	readonly numbers: Uint8Array;
	readonly texts: Uint8Array;
	/** The n-th shared string. */
	readonly shared: (index: number) => string;
};

/*
 * The heads of a record's strings stand before its other numbers, with their count where the shape does not give it. An odd head is the number of a shared string; an
 * even one is twice the length + 1 of a string of the record's own, whose letters follow those of the string before, and 0 the last of them,
 * which goes on to the end of the record's letters.
 */

/** A place in the bytes that moves on as numbers are read. */
export type Cursor = { at: number };

/** How far a record has been read. Plain state: a reader that is made of closures costs more than what it reads. */
export type RecordReader = Cursor & {
	readonly heads: readonly number[];
	/** The next string. */
	string: number;
	/** Where the next string of the record's own begins, and where the last ends. */
	textAt: number;
	readonly textEnd: number;
};

const NONE: readonly number[] = [];
const LOW_BITS = 127;
const FACTOR = 128;

/** The variable-length number at the cursor: seven bits a byte, the lowest first. */
export const readNumber = ({ numbers }: Pick<RecordSource, "numbers">, cursor: Cursor): number => {
	let value = 0;
	let factor = 1;
	for (;;) {
		const byte = numbers[cursor.at++] ?? 0;
		value += (byte & LOW_BITS) * factor;
		if (byte <= LOW_BITS) return value;
		factor *= FACTOR;
	}
};

/** A number that may be negative. */
export const readSigned = (source: RecordSource, cursor: Cursor): number => {
	const value = readNumber(source, cursor);
	return value & 1 ? -(value + 1) / 2 : value / 2;
};

/** The heads at the cursor; `known` says how many, or -1 where their count stands before them. */
export const readHeads = (source: RecordSource, cursor: Cursor, known: number): readonly number[] => {
	if (known === 0) return NONE;
	const heads: number[] = [];
	for (let count = known < 0 ? readNumber(source, cursor) : known; count > 0; count--)
		heads.push(readNumber(source, cursor));
	return heads;
};

/** The next string. */
export const readText = (source: RecordSource, reader: RecordReader): string => {
	const head = reader.heads[reader.string++] ?? 0;
	if (head & 1) return source.shared(head >> 1);
	const from = reader.textAt;
	reader.textAt = head === 0 ? reader.textEnd : from + (head >> 1) - 1;
	return decodeUtf8(source.texts, from, reader.textAt);
};

/** A counted list of strings. */
export const readTexts = (source: RecordSource, reader: RecordReader): string[] => {
	const texts: string[] = [];
	for (let count = readNumber(source, reader); count > 0; count--) texts.push(readText(source, reader));
	return texts;
};
