import type { Entity } from "../../core/entity";
import type { DictionaryInfo } from "../../core/protocol";
import { compareIds } from "../compare-ids";
import { describeCity } from "../describe-city";
import { encodeUtf8 } from "../encode-utf8";
import type { Entry } from "../entry";
import { hashKey } from "../hash-key";
import { BLOCK_SIZE, EXTRA_WORDS, INFO_FOLDED, INFO_NEEDS, type PackedMeta } from "../layout";
import { type KeyDraft, type KeyKnowledge, layOutKeys } from "./lay-out-keys";
import { basesOf, packRuns } from "./pack-runs";
import { sharedStrings } from "./shared-strings";
import { writeFile } from "./write-file";
import { writeRecord } from "./write-record";

export type PackInput = {
	/** In any order; ids are unique and every reference is to one of them. */
	readonly entries: readonly Entry[];
	/** Given the entries sorted as they will be numbered. */
	readonly knowledge: (sorted: readonly Entry[]) => KeyKnowledge;
	readonly info: DictionaryInfo;
};

const MAX_LOAD = 0.8;

const utf8 = (text: string): number[] => {
	const bytes: number[] = [];
	encodeUtf8(text, bytes);
	return bytes;
};

const slotsOf = (keys: readonly KeyDraft[]): Uint16Array | Uint32Array => {
	let size = 16;
	while (size * MAX_LOAD < keys.length) size *= 2;
	const slots = keys.length < 0xffff ? new Uint16Array(size) : new Uint32Array(size);
	keys.forEach(({ key }, number) => {
		let slot = hashKey(key) & (size - 1);
		while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
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

const numbered = <T>(values: Iterable<T>): Map<T, number> => {
	const numbers = new Map<T, number>();
	for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
	return numbers;
};

const provenanceKey = (entity: Entity): string => JSON.stringify({ asOf: entity.asOf, sources: entity.sources });

/** Packs the dictionary into one buffer: the same entries give the same bytes, in whatever order they come. */
export const pack = ({ entries, knowledge, info }: PackInput): ArrayBuffer => {
	const sorted = [...entries].sort((a, b) => compareIds(a.entity.id, b.entity.id));
	const indexOf = numbered(sorted.map(({ entity }) => entity.id));
	if (indexOf.size !== sorted.length) throw new Error("two entries have the same id");
	const layout = layOutKeys(sorted, knowledge(sorted));
	const shared = sharedStrings(sorted, layout);
	const countries = numbered(sorted.flatMap(({ entity }) => entity.countries));
	const provenances = numbered(sorted.map(({ entity }) => provenanceKey(entity)));
	const nameOf = (id: string): string | undefined => {
		const index = indexOf.get(id);
		return index === undefined ? undefined : sorted[index]?.entity.name;
	};
	const records = sorted.map(({ entity }, i) => {
		const country = entity.countries[0];
		const generated = describeCity(entity.parent && nameOf(entity.parent), (country && nameOf(`c:${country}`)) ?? "");
		return writeRecord(
			entity,
			{
				nameIsFirstKey: layout.nameIsFirstKey[i] === true,
				descriptionIsGenerated: entity.kind === "city" && entity.description === generated,
			},
			{
				shared: shared.numberOf,
				country: (code) => countries.get(code) ?? 0,
				provenance: (of) => provenances.get(provenanceKey(of)) ?? 0,
				indexOf: (id) => indexOf.get(id),
			},
		);
	});
	const keyRuns = packRuns(
		layout.keys.map(({ key, surface, info: bits }) =>
			utf8(bits & INFO_FOLDED && key !== surface ? `${key}\0${surface}` : surface),
		),
	);
	const recordRuns = packRuns(records);
	const sharedRuns = packRuns(shared.all.map(utf8));
	const number = (text: string): number => (shared.numberOf(text) ?? -1) + 1;
	const meta: PackedMeta = {
		info,
		countries: [...countries.keys()].map((code) => [code, nameOf(`c:${code}`) ?? ""] as const),
		provenances: [...provenances.keys()].map((key) => JSON.parse(key)),
		groups: [...numbered(sorted.map(({ entity }) => entity.id.slice(0, 2))).keys()].map(
			(prefix) => [prefix, sorted.findIndex(({ entity }) => entity.id.startsWith(prefix))] as const,
		),
	};
	const extraSenses = new Uint32Array(layout.extras.length * EXTRA_WORDS);
	layout.extras.forEach((one, i) => {
		const needs = one.needs === undefined ? 0 : number(one.needs);
		const surface = one.surface === undefined ? 0 : number(one.surface);
		extraSenses.set([one.keyNumber, one.entity, one.info, one.prior, needs, surface], i * EXTRA_WORDS);
	});
	const ownNeeds = layout.keys.flatMap(({ info: bits, needs }, key) =>
		bits & INFO_NEEDS && needs !== undefined ? [key, number(needs)] : [],
	);
	return writeFile({
		meta: Uint8Array.from(utf8(JSON.stringify(meta))),
		keyBytes: keyRuns.bytes,
		keyLengths: Uint8Array.from(keyRuns.lengths),
		keyBases: Uint32Array.from(keyRuns.bases),
		keyInfo: Uint16Array.from(layout.keys.map((key) => key.info)),
		keyPrior: Uint8Array.from(layout.keys.map((key) => key.prior)),
		slots: slotsOf(layout.keys),
		ownCounts: Uint8Array.from(layout.ownCounts),
		ownBases: Uint32Array.from(basesOf(layout.ownCounts)),
		keyOwners: Uint32Array.from(ownersOf(layout.ownCounts, layout.keys.length)),
		extraSenses,
		ownNeeds: Uint32Array.from(ownNeeds),
		sharedBytes: sharedRuns.bytes,
		sharedLengths: Uint16Array.from(sharedRuns.lengths),
		sharedBases: Uint32Array.from(sharedRuns.bases),
		records: recordRuns.bytes,
		recordLengths: Uint16Array.from(recordRuns.lengths),
		recordBases: Uint32Array.from(recordRuns.bases),
	});
};
