import type { DictionaryInfo } from "../../core/protocol";
import { compareIds } from "../compare-ids";
import { encodeUtf8 } from "../encode-utf8";
import type { Entry } from "../entry";
import { hashKey } from "../hash-key";
import { BLOCK_SIZE, EXTRA_WIDTHS, INFO_NEEDS, KEY_COMMON, NEEDS_WIDTHS } from "../layout";
import { bitCount, SLOT_BLOCK_SHIFT } from "../open-slots";
import { planesOf, tableOf } from "../planes";
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

const LOAD = 0.65;
const WORD_BITS = 32;
const MAX_KEY_BYTES = 255;

const utf8 = (text: string): number[] => {
	const bytes: number[] = [];
	encodeUtf8(text, bytes);
	return bytes;
};

const slotsOf = (
	keys: readonly KeyDraft[],
): { readonly slotBits: Uint32Array; readonly slotBases: Uint8Array; readonly slotKeys: Uint8Array } => {
	const slotBits = new Uint32Array(Math.ceil((keys.length / LOAD + 1) / WORD_BITS));
	const size = slotBits.length * WORD_BITS;
	const slots = new Map<number, number>();
	keys.forEach(({ key }, number) => {
		let slot = hashKey(key) % size;
		while (slots.has(slot)) slot = (slot + 1) % size;
		slots.set(slot, number);
		const word = Math.floor(slot / WORD_BITS);
		slotBits[word] = (slotBits[word] ?? 0) | (1 << (slot % WORD_BITS));
	});
	const taken = [...slots].sort(([a], [b]) => a - b).map(([, number]) => number);
	let sum = 0;
	const before = [...slotBits].map((word) => {
		sum += bitCount(word);
		return sum - bitCount(word);
	});
	const slotBases = planesOf(
		before.filter((_, i) => i % (1 << SLOT_BLOCK_SHIFT) === 0),
		3,
	);
	return { slotBits, slotBases, slotKeys: planesOf(taken, keys.length < 0xffff ? 2 : 3) };
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

const keyBytes = ({ surface }: KeyDraft): number[] => {
	const bytes = utf8(surface);
	if (bytes.length > MAX_KEY_BYTES) throw new Error(`the name "${surface}" is too long`);
	return bytes;
};

const tablesOf = (
	{ keys, extras }: KeyLayout,
	shared: SharedStrings,
): { readonly extraSenses: Uint8Array; readonly ownNeeds: Uint8Array } => {
	const number = (text: string | undefined): number => (text === undefined ? 0 : (shared.numberOf(text) ?? -1) + 1);
	const senses = extras.map(({ keyNumber, entity, info, prior, needs, surface }) => [
		keyNumber,
		entity,
		info,
		prior,
		number(needs),
		number(surface),
	]);
	const needy = keys.flatMap(({ info, needs }, key) => (info & INFO_NEEDS ? [[key, number(needs)]] : []));
	return { extraSenses: tableOf(senses, EXTRA_WIDTHS), ownNeeds: tableOf(needy, NEEDS_WIDTHS) };
};

/** Packs the dictionary into one buffer: the same entries give the same bytes, in whatever order they come. */
export const pack = ({ entries, knowledge, info }: PackInput): ArrayBuffer => {
	const sorted = [...entries].sort((a, b) => compareIds(a.entity.id, b.entity.id));
	if (new Set(sorted.map(({ entity }) => entity.id)).size !== sorted.length)
		throw new Error("two entries have the same id");
	const known = knowledge(sorted);
	const layout = layOutKeys(sorted, known);
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
		keyLengths: planesOf(keys.lengths, 1),
		keyBases: planesOf(keys.bases, 3),
		keyInfo: Uint8Array.from(layout.keys.map((key) => key.info)),
		keyPrior: Uint8Array.from(layout.keys.map((key) => key.prior | (key.isCommon ? KEY_COMMON : 0))),
		...slotsOf(layout.keys),
		ownCounts: planesOf(layout.ownCounts, 1),
		ownBases: planesOf(basesOf(layout.ownCounts), 3),
		keyOwners: planesOf(ownersOf(layout.ownCounts, layout.keys.length), 3),
		...tablesOf(layout, shared),
		sharedBytes: strings.bytes,
		sharedLengths: planesOf(strings.lengths, 2),
		sharedBases: planesOf(strings.bases, 3),
		numbers: numbers.bytes,
		numberLengths: planesOf(numbers.lengths, 2),
		numberBases: planesOf(numbers.bases, 3),
		texts: texts.bytes,
		textLengths: planesOf(texts.lengths, 2),
		textBases: planesOf(texts.bases, 3),
		cities,
		givenNames: buildFilter(known.givenNames),
		surnames: buildFilter(known.surnames),
	});
};
