import { DictionaryError } from "./dictionary-error";
import { FORMAT_VERSION, HEADER_WORDS, MAGIC, SECTIONS, type SectionName } from "./layout";

/** Where a section lies in the buffer, in bytes. */
export type SectionRange = { readonly offset: number; readonly length: number };

const HEADER_BYTES = (HEADER_WORDS + SECTIONS.length * 2) * 4;
const AGAIN = "Install Dramatis again, or build the dictionary with: npm run dictionary";

/** Reads the header and says where each section lies. Throws `DictionaryError` when the buffer is no whole dictionary of this version. */
export const openFile = (buffer: ArrayBuffer): Readonly<Record<SectionName, SectionRange>> => {
	if (!(buffer instanceof ArrayBuffer) || buffer.byteLength === 0)
		throw new DictionaryError(`The dictionary is missing. ${AGAIN}`);
	const view = new DataView(buffer);
	const word = (index: number): number => view.getUint32(index * 4, true);
	if (buffer.byteLength >= 4 && word(0) !== MAGIC)
		throw new DictionaryError(`This file is not a dictionary of Dramatis. ${AGAIN}`);
	if (buffer.byteLength >= 8 && word(1) !== FORMAT_VERSION)
		throw new DictionaryError(
			`The dictionary has form ${word(1)}; this version of Dramatis reads form ${FORMAT_VERSION}. ${AGAIN}`,
		);
	const expected = buffer.byteLength >= 12 ? word(2) : HEADER_BYTES;
	if (buffer.byteLength < HEADER_BYTES || expected !== buffer.byteLength)
		throw new DictionaryError(
			`The dictionary is incomplete: ${buffer.byteLength} bytes instead of ${expected}. ${AGAIN}`,
		);
	if (word(3) !== SECTIONS.length) throw new DictionaryError(`The dictionary is damaged. ${AGAIN}`);
	const ranges = {} as Record<SectionName, SectionRange>;
	SECTIONS.forEach((name, i) => {
		const offset = word(HEADER_WORDS + i * 2);
		const length = word(HEADER_WORDS + i * 2 + 1);
		if (offset % 4 !== 0 || offset < HEADER_BYTES || offset + length > buffer.byteLength)
			throw new DictionaryError(`The dictionary is damaged in its section "${name}". ${AGAIN}`);
		ranges[name] = { offset, length };
	});
	return ranges;
};
