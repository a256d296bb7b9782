import type { DictionaryInfo } from "../../core/protocol";
import { compareIds } from "../compare-ids";
import { encodeUtf8 } from "../encode-utf8";
import type { Entry } from "../entry";
import { hashKey } from "../hash-key";
import { BLOCK_SIZE, EXTRA_COLUMNS, INFO_FOLDED, INFO_NEEDS, KEY_COMMON, RECORD_BLOCK_SIZE } from "../layout";
import { buildFilter } from "./build-filter";
import { type KeyDraft, type KeyKnowledge, type KeyLayout, layOutKeys } from "./lay-out-keys";
import { packRecords } from "./pack-records";
import { basesOf, packRuns } from "./pack-runs";
import { type SharedStrings, sharedStrings } from "./shared-strings";
import { writeFile } from "./write-file";

export type PackInput = {
	/** In any order; ids are unique and every reference is to one of them. */
	readonly entries: readonly Entry[];
	/** Given the entries sorted as they will be numbered. */
	readonly knowledge: (sorted: readonly Entry[]) => KeyKnowledge;
	readonly info: DictionaryInfo;
};

const LOAD = 0.75;
const MAX_KEY_BYTES = 255;
const MAX_OWN_KEYS = 255;

const utf8 = (text: string): number[] => {
	const bytes: number[] = [];
	encodeUtf8(text, bytes);
	return bytes;
};

const slotsOf = (keys: readonly KeyDraft[]): Uint16Array | Uint32Array => {
	const size = Math.ceil(keys.length / LOAD) + 1;
	const slots = keys.length < 0xffff ? new Uint16Array(size) : new Uint32Array(size);
	keys.forEach(({ key }, number) => {
		let slot = hashKey(key) % size;
		while (slots[slot] !== 0) slot = (slot + 1) % size;
		slots[slot] = number + 1;
	});
	return slots;
};

const ownersOf = (ownCounts: readonly number[], keys: number): number[] => {
	const owners: number[] = [];
	let entity = 0;
	let end = ownCounts[0] ?? 0;
	for (let key = 0; key < keys; key += BLOCK_SIZE) {
		while (key >= end && entity + 1 < ownCounts.length) end += ownCounts[++entity] ?? 0;
		owners.push(entity);
	}
	return owners;
};

const keyBytes = ({ key, surface, info }: KeyDraft): number[] => {
	const bytes = utf8(info & INFO_FOLDED ? `${key}\0${surface}` : surface);
	if (bytes.length > MAX_KEY_BYTES) throw new Error(`the name "${surface}" is too long`);
	return bytes;
};

const tablesOf = (
	{ keys, extras }: KeyLayout,
	shared: SharedStrings,
): { extraSenses: Uint32Array; ownNeeds: Uint32Array } => {
	const number = (text: string | undefined): number => (text === undefined ? 0 : (shared.numberOf(text) ?? -1) + 1);
	const extraSenses = new Uint32Array(extras.length * EXTRA_COLUMNS);
	extras.forEach(({ keyNumber, entity, info, prior, needs, surface }, row) => {
		[keyNumber, entity, info, prior, number(needs), number(surface)].forEach((value, column) => {
			extraSenses[column * extras.length + row] = value;
		});
	});
	const needy = [...keys.keys()].filter((key) => (keys[key]?.info ?? 0) & INFO_NEEDS);
	const ownNeeds = [...needy, ...needy.map((key) => number(keys[key]?.needs))];
	return { extraSenses, ownNeeds: Uint32Array.from(ownNeeds) };
};

/** Packs the dictionary into one buffer: the same entries give the same bytes, in whatever order they come. */
export const pack = ({ entries, knowledge, info }: PackInput): ArrayBuffer => {
	const sorted = [...entries].sort((a, b) => compareIds(a.entity.id, b.entity.id));
	if (new Set(sorted.map(({ entity }) => entity.id)).size !== sorted.length)
		throw new Error("two entries have the same id");
	const known = knowledge(sorted);
	const layout = layOutKeys(sorted, known);
	if (layout.ownCounts.some((count) => count > MAX_OWN_KEYS)) throw new Error("an entry has too many names");
	const shared = sharedStrings(sorted, layout);
	const { records, shapes, cities, meta } = packRecords(sorted, shared, layout);
	const keys = packRuns(layout.keys.map(keyBytes));
	const numbers = packRuns(records.map((record) => record.numbers));
	const texts = packRuns(records.map((record) => record.letters));
	const strings = packRuns(shared.all.map(utf8));
	return writeFile({
		meta: Uint8Array.from(utf8(JSON.stringify({ info, ...meta }))),
		shapes,
		keyBytes: keys.bytes,
		keyLengths: Uint8Array.from(keys.lengths),
		keyBases: Uint32Array.from(keys.bases),
		keyInfo: Uint8Array.from(layout.keys.map((key) => key.info)),
		keyPrior: Uint8Array.from(layout.keys.map((key) => key.prior | (key.isCommon ? KEY_COMMON : 0))),
		slots: slotsOf(layout.keys),
		ownCounts: Uint8Array.from(layout.ownCounts),
		ownBases: Uint32Array.from(basesOf(layout.ownCounts)),
		keyOwners: Uint32Array.from(ownersOf(layout.ownCounts, layout.keys.length)),
		...tablesOf(layout, shared),
		sharedBytes: strings.bytes,
		sharedLengths: Uint16Array.from(strings.lengths),
		sharedBases: Uint32Array.from(strings.bases),
		numbers: numbers.bytes,
		numberLengths: Uint16Array.from(numbers.lengths),
		numberBases: Uint32Array.from(numbers.bases),
		texts: texts.bytes,
		textBases: Uint32Array.from(basesOf(texts.lengths, RECORD_BLOCK_SIZE)),
		cities,
		givenNames: buildFilter(known.givenNames),
		surnames: buildFilter(known.surnames),
	});
};
