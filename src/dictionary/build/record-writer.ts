import { encodeUtf8 } from "../encode-utf8";

/** Writes what `recordReader` reads. */
export type RecordWriter = {
	/** A number that stands before the heads of the strings. */
	readonly lead: (value: number) => void;
	readonly number: (value: number) => void;
	readonly signed: (value: number) => void;
	readonly text: (text: string) => unknown;
	readonly numbers: () => readonly number[];
	readonly letters: () => readonly number[];
};

const append = (bytes: number[], value: number): void => {
	let rest = value;
	while (rest > 127) {
		bytes.push((rest % 128) | 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
};

/** A writer of a record that has `known` strings by its shape (-1: it says so itself); `shared(text)` gives the number of a shared string, or undefined where the letters stand in the record itself. */
export const recordWriter = (known: number, shared: (text: string) => number | undefined): RecordWriter => {
	const leads: number[] = [];
	const heads: number[] = [];
	/** Which head is the last of the record's own letters. */
	let last = -1;
	const numbers: number[] = [];
	const letters: number[] = [];
	return {
		lead: (value) => append(leads, value),
		number: (value) => append(numbers, value),
		signed: (value) => append(numbers, value < 0 ? -value * 2 - 1 : value * 2),
		text: (text) => {
			const index = shared(text);
			if (index !== undefined) return heads.push(index * 2 + 1);
			const before = letters.length;
			encodeUtf8(text, letters);
			last = heads.length;
			return heads.push((letters.length - before + 1) * 2);
		},
		numbers: () => {
			const said: number[] = [];
			if (known < 0) append(said, heads.length);
			else if (known !== heads.length) throw new Error(`${heads.length} strings where the shape says ${known}`);
			for (const [i, head] of heads.entries()) append(said, i === last ? 0 : head);
			return [...leads, ...said, ...numbers];
		},
		letters: () => letters,
	};
};
