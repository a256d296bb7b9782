import { foldKey } from "../core/text/fold-key";
import { decodeUtf8 } from "./decode-utf8";
import { hashKey } from "./hash-key";
import { INFO_FOLDED, KEY_COMMON, KEY_LEVEL, type SectionName } from "./layout";
import type { SectionRange } from "./open-file";
import { openRuns } from "./open-runs";
import { openSlots } from "./open-slots";
import { openPlanes } from "./planes";
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

const FIRST_NON_ASCII = 0x80;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const TO_LOWER = 32;
/** The ASCII signs that folding drops or changes, with everything below the space. */
const SPACE = 32;
const FULL_STOP = 46;
const BACKTICK = 96;

/** Views over the key sections. A probe compares bytes with the key and allocates nothing but where a surface has marks and begins like the key. */
export const openKeys = (buffer: ArrayBuffer, ranges: Readonly<Record<SectionName, SectionRange>>): Keys => {
	const { keyBytes, keyLengths, keyBases, keyInfo, keyPrior, slotBases, slotBits, slotKeys } = ranges;
	const bytes = new Uint8Array(buffer, keyBytes.offset, keyBytes.length);
	const runs = openRuns(buffer, keyLengths, keyBases, 1);
	const infos = new Uint8Array(buffer, keyInfo.offset, keyInfo.length);
	const priors = new Uint8Array(buffer, keyPrior.offset, keyPrior.length);
	const bases = openPlanes(new Uint8Array(buffer, slotBases.offset, slotBases.length), 3);
	const slots = openSlots(new Uint32Array(buffer, slotBits.offset, slotBits.length / 4), bases);
	const taken = openPlanes(new Uint8Array(buffer, slotKeys.offset, slotKeys.length), runs.count < 0xffff ? 2 : 3).at;
	const { size } = slots;

	const surface = (number: number): string => {
		const start = runs.start(number);
		return decodeUtf8(bytes, start, start + runs.length(number));
	};
	/** Whether the key of this number is `key`: byte by byte as far as folding is lower-casing, which is nearly always to the end. */
	const same = (number: number, key: string): boolean => {
		const length = runs.length(number);
		const isFolded = ((infos[number] ?? 0) & INFO_FOLDED) !== 0;
		if (isFolded ? length < key.length : length !== key.length) return false;
		const start = runs.start(number);
		for (let i = 0; i < key.length; i++) {
			const stored = bytes[start + i] ?? 0;
			if (isFolded && (stored >= FIRST_NON_ASCII || stored <= SPACE || stored === FULL_STOP || stored === BACKTICK))
				break;
			const lower = stored >= CAPITAL_A && stored <= CAPITAL_Z ? stored + TO_LOWER : stored;
			if (lower !== key.charCodeAt(i)) return false;
		}
		return !isFolded || foldKey(surface(number)) === key;
	};
	const find = (key: string, hash = hashKey(key)): number => {
		for (let slot = hash % size; ; slot = slot + 1 === size ? 0 : slot + 1) {
			const place = slots.place(slot);
			if (place < 0) return -1;
			const number = taken(place);
			if (same(number, key)) return number;
		}
	};
	return {
		find,
		info: (key) => infos[key] ?? 0,
		prior: (key) => priorOf((priors[key] ?? 0) & KEY_LEVEL),
		isCommon: (key) => ((priors[key] ?? 0) & KEY_COMMON) !== 0,
		surface,
	};
};
