/** The string of the UTF-8 bytes from `start` to `end` (exclusive). The bytes are trusted: we wrote them. */
export const decodeUtf8 = (bytes: Uint8Array, start: number, end: number): string => {
	let text = "";
	let at = start;
	while (at < end) {
		const first = bytes[at++] ?? 0;
		if (first < 0x80) {
			text += String.fromCharCode(first);
			continue;
		}
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
