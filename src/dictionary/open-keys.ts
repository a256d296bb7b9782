import { decodeUtf8 } from "./decode-utf8";
import { encodeUtf8 } from "./encode-utf8";
import { hashKey } from "./hash-key";
import { INFO_FOLDED, KEY_COMMON, KEY_LEVEL, type SectionName } from "./layout";
import type { SectionRange } from "./open-file";
import { openRuns } from "./open-runs";
import { priorOf } from "./prior-level";

/** The index of folded surfaces. */
export type Keys = {
	/** Number of a folded key with its `hashKey`, -1 when nobody knows it. */
	readonly find: (key: string, hash?: number) => number;
	readonly info: (key: number) => number;
	/** Whether the key is a frequent lower-case English word. */
	readonly isCommon: (key: number) => boolean;
	/** Prior of the owner's sense, 0…1. */
	readonly prior: (key: number) => number;
	/** The surface in its own casing and with its own marks. */
	readonly surface: (key: number) => string;
};

const NON_ASCII = /[^\0-\x7f]/;

/** Views over the key sections. A probe compares bytes with the key and allocates nothing unless the key is not ASCII. */
export const openKeys = (buffer: ArrayBuffer, ranges: Readonly<Record<SectionName, SectionRange>>): Keys => {
	const { keyBytes, keyLengths, keyBases, keyInfo, keyPrior, slots: slotRange } = ranges;
	const bytes = new Uint8Array(buffer, keyBytes.offset, keyBytes.length);
	const runs = openRuns(buffer, keyLengths, keyBases, "u8");
	const infos = new Uint8Array(buffer, keyInfo.offset, keyInfo.length);
	const priors = new Uint8Array(buffer, keyPrior.offset, keyPrior.length);
	const slots =
		runs.count < 0xffff
			? new Uint16Array(buffer, slotRange.offset, slotRange.length / 2)
			: new Uint32Array(buffer, slotRange.offset, slotRange.length / 4);
	const size = slots.length;

	const isFolded = (number: number): boolean => ((infos[number] ?? 0) & INFO_FOLDED) !== 0;
	const same = (number: number, key: string | readonly number[]): boolean => {
		const length = runs.length(number);
		const folded = isFolded(number);
		if (folded ? length < key.length : length !== key.length) return false;
		const start = runs.start(number);
		if (folded && length > key.length && bytes[start + key.length] !== 0) return false;
		for (let i = 0; i < key.length; i++) {
			const stored = bytes[start + i] ?? 0;
			const lower = stored >= 65 && stored <= 90 ? stored + 32 : stored;
			const asked = typeof key === "string" ? key.charCodeAt(i) : key[i];
			if (lower !== asked) return false;
		}
		return true;
	};
	const find = (key: string, hash = hashKey(key)): number => {
		let compared: string | readonly number[] = key;
		for (let slot = hash % size; ; slot = slot + 1 === size ? 0 : slot + 1) {
			const number = (slots[slot] ?? 0) - 1;
			if (number < 0) return -1;
			if (typeof compared === "string" && NON_ASCII.test(key)) {
				const encoded: number[] = [];
				encodeUtf8(key, encoded);
				compared = encoded;
			}
			if (same(number, compared)) return number;
		}
	};
	return {
		find,
		info: (key) => infos[key] ?? 0,
		prior: (key) => priorOf((priors[key] ?? 0) & KEY_LEVEL),
		isCommon: (key) => ((priors[key] ?? 0) & KEY_COMMON) !== 0,
		surface: (key) => {
			const start = runs.start(key);
			const text = decodeUtf8(bytes, start, start + runs.length(key));
			const mark = isFolded(key) ? text.indexOf("\0") : -1;
			return mark < 0 ? text : text.slice(mark + 1);
		},
	};
};
