/** Most arguments that one call of `String.fromCharCode` is given. */
const CHUNK = 2_048;

/** The end of the run of ASCII letters that begins at `start`, at most `CHUNK` long. */
const asciiEnd = (bytes: Uint8Array, start: number, end: number): number => {
	const limit = Math.min(end, start + CHUNK);
	let at = start;
	while (at < limit && (bytes[at] ?? 0) < 0x80) at++;
	return at;
};

/** The string of the UTF-8 bytes from `start` to `end` (exclusive). The bytes are trusted: we wrote them. */
export const decodeUtf8 = (bytes: Uint8Array, start: number, end: number): string => {
	let text = "";
	let at = start;
	while (at < end) {
		const plain = asciiEnd(bytes, at, end);
		if (plain > at) {
			text += String.fromCharCode.apply(null, bytes.subarray(at, plain) as unknown as number[]);
			at = plain;
			continue;
		}
		const first = bytes[at++] ?? 0;
		const second = (bytes[at++] ?? 0) & 63;
		if (first < 0xe0) {
			text += String.fromCharCode(((first & 31) << 6) | second);
			continue;
		}
		const third = (bytes[at++] ?? 0) & 63;
		if (first < 0xf0) {
			text += String.fromCharCode(((first & 15) << 12) | (second << 6) | third);
			continue;
		}
		const fourth = (bytes[at++] ?? 0) & 63;
		text += String.fromCodePoint(((first & 7) << 18) | (second << 12) | (third << 6) | fourth);
	}
	return text;
};
