import { FORMAT_VERSION, HEADER_WORDS, MAGIC, SECTIONS, type SectionName } from "../layout";

export type Column = Uint8Array | Uint16Array | Uint32Array;

/** Header and sections in one buffer, little-endian on every machine. */
export const writeFile = (columns: Readonly<Record<SectionName, Column>>): ArrayBuffer => {
	const padded = (bytes: number): number => (bytes + 3) & ~3;
	const headerBytes = (HEADER_WORDS + SECTIONS.length * 2) * 4;
	const total = SECTIONS.reduce((sum, name) => sum + padded(columns[name].byteLength), headerBytes);
	const buffer = new ArrayBuffer(total);
	const view = new DataView(buffer);
	[MAGIC, FORMAT_VERSION, total, SECTIONS.length].forEach((word, i) => {
		view.setUint32(i * 4, word, true);
	});
	let at = headerBytes;
	SECTIONS.forEach((name, i) => {
		const column = columns[name];
		view.setUint32((HEADER_WORDS + i * 2) * 4, at, true);
		view.setUint32((HEADER_WORDS + i * 2 + 1) * 4, column.byteLength, true);
		column.forEach((value, j) => {
			if (column instanceof Uint8Array) view.setUint8(at + j, value);
			else if (column instanceof Uint16Array) view.setUint16(at + j * 2, value, true);
			else view.setUint32(at + j * 4, value, true);
		});
		at += padded(column.byteLength);
	});
	return buffer;
};
