import { encodeUtf8 } from "../encode-utf8";

/** Writes what `byteReader` reads. */
export type ByteWriter = {
	readonly number: (value: number) => void;
	readonly signed16: (value: number) => void;
	readonly text: (text: string) => void;
	readonly bytes: () => readonly number[];
};

/** A writer; `shared(text)` gives the number of a shared string, or undefined where the text is to stand inline. */
export const byteWriter = (shared: (text: string) => number | undefined): ByteWriter => {
	const bytes: number[] = [];
	const number = (value: number): void => {
		let rest = value;
		while (rest > 127) {
			bytes.push((rest % 128) | 128);
			rest = Math.floor(rest / 128);
		}
		bytes.push(rest);
	};
	return {
		number,
		signed16: (value) => bytes.push(value & 255, (value >> 8) & 255),
		text: (text) => {
			const index = shared(text);
			if (index !== undefined) return number(index * 2 + 1);
			const encoded: number[] = [];
			encodeUtf8(text, encoded);
			number(encoded.length * 2);
			for (const byte of encoded) bytes.push(byte);
		},
		bytes: () => bytes,
	};
};
