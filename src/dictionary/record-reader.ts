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

/** A variable-length number at `at`: seven bits a byte, the lowest first. */
export const readNumber = (bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } => {
	let value = 0;
	let factor = 1;
	let next = at;
	for (;;) {
		const byte = bytes[next++] ?? 0;
		value += (byte & 127) * factor;
		if (byte < 128) return { value, next };
		factor *= 128;
	}
};

/** A reader of the record whose numbers begin at `numberStart` and whose letters begin at `textStart`. */
export const recordReader = (source: RecordSource, numberStart: number, textStart: number): RecordReader => {
	let at = numberStart;
	let textAt = textStart;
	const number = (): number => {
		const { value, next } = readNumber(source.numbers, at);
		at = next;
		return value;
	};
	return {
		number,
		signed: () => {
			const value = number();
			return value & 1 ? -(value + 1) / 2 : value / 2;
		},
		text: () => {
			const head = number();
			if (head & 1) return source.shared(head >> 1);
			const from = textAt;
			textAt += head >> 1;
			return decodeUtf8(source.texts, from, textAt);
		},
	};
};
