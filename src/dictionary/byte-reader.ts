import { decodeUtf8 } from "./decode-utf8";

/** Reads numbers and strings one after the other. `shared(n)` gives the n-th shared string. */
export type ByteReader = {
	readonly number: () => number;
	readonly signed16: () => number;
	readonly text: () => string;
};

/** A reader over `bytes` from `start` on. */
export const byteReader = (bytes: Uint8Array, start: number, shared: (index: number) => string): ByteReader => {
	let at = start;
	const number = (): number => {
		let value = 0;
		let factor = 1;
		for (;;) {
			const byte = bytes[at++] ?? 0;
			value += (byte & 127) * factor;
			if (byte < 128) return value;
			factor *= 128;
		}
	};
	return {
		number,
		signed16: () => {
			const value = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
			at += 2;
			return value > 0x7fff ? value - 0x10000 : value;
		},
		text: () => {
			const head = number();
			if (head & 1) return shared(head >> 1);
			const from = at;
			at += head >> 1;
			return decodeUtf8(bytes, from, at);
		},
	};
};
