import { encodeUtf8 } from "../encode-utf8";

/** Writes what `recordReader` reads. */
export type RecordWriter = {
	readonly number: (value: number) => void;
	readonly signed: (value: number) => void;
	readonly text: (text: string) => void;
	readonly numbers: () => readonly number[];
	readonly letters: () => readonly number[];
};

/** A writer; `shared(text)` gives the number of a shared string, or undefined where the letters stand in the record itself. */
export const recordWriter = (shared: (text: string) => number | undefined): RecordWriter => {
	const numbers: number[] = [];
	const letters: number[] = [];
	const number = (value: number): void => {
		let rest = value;
		while (rest > 127) {
			numbers.push((rest % 128) | 128);
			rest = Math.floor(rest / 128);
		}
		numbers.push(rest);
	};
	return {
		number,
		signed: (value) => number(value < 0 ? -value * 2 - 1 : value * 2),
		text: (text) => {
			const index = shared(text);
			if (index !== undefined) return number(index * 2 + 1);
			const before = letters.length;
			encodeUtf8(text, letters);
			number((letters.length - before) * 2);
		},
		numbers: () => numbers,
		letters: () => letters,
	};
};
