/** UTF-8 bytes of a string, appended to `bytes`. (The rooms without a DOM have no TextEncoder.) */
export const encodeUtf8 = (text: string, bytes: number[]): void => {
	for (const letter of text) {
		const code = letter.codePointAt(0) ?? 0;
		if (code < 0x80) bytes.push(code);
		else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
		else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
		else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
	}
};
