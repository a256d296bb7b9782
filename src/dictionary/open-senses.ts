import type { AliasType } from "../core/entity";
import { BLOCK_SHIFT, EXTRA_COLUMNS, INFO_EXACT, INFO_TYPE, PACKED_ALIAS_TYPES, type SectionName } from "./layout";
import type { SectionRange } from "./open-file";
import { openRuns } from "./open-runs";
import { priorOf } from "./prior-level";

/** A sense of a key for an entity that does not own the key. `needs` and `surface` are shared strings + 1, 0 for none. */
export type ExtraSense = {
	readonly key: number;
	readonly entity: number;
	readonly info: number;
	readonly prior: number;
	readonly needs: number;
	readonly surface: number;
};

/** Who is meant by which key. */
export type Senses = {
	readonly isExact: (info: number) => boolean;
	readonly aliasType: (info: number) => AliasType;
	readonly owner: (key: number) => number;
	readonly firstKey: (entity: number) => number;
	readonly keysOf: (entity: number) => number[];
	/** Shared string + 1. */
	readonly ownNeeds: (key: number) => number;
	readonly extras: (key: number) => ExtraSense[];
	readonly extrasOf: (entity: number) => ExtraSense[];
};

/** The first of the first `rows` words, which are sorted, that is not less than `key`. */
const lowerBound = (table: Uint32Array, key: number, rows: number): number => {
	let low = 0;
	let high = rows;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((table[middle] ?? 0) < key) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** Views over the sections that tie keys and entities together. */
export const openSenses = (buffer: ArrayBuffer, ranges: Readonly<Record<SectionName, SectionRange>>): Senses => {
	const words = ({ offset, length }: SectionRange): Uint32Array => new Uint32Array(buffer, offset, length / 4);
	const own = openRuns(buffer, ranges.ownCounts, ranges.ownBases, "u8");
	const owners = words(ranges.keyOwners);
	const extraTable = words(ranges.extraSenses);
	const needsTable = words(ranges.ownNeeds);
	const extraRows = extraTable.length / EXTRA_COLUMNS;
	const extra = (row: number): ExtraSense => {
		const cell = (column: number): number => extraTable[column * extraRows + row] ?? 0;
		return { key: cell(0), entity: cell(1), info: cell(2), prior: priorOf(cell(3)), needs: cell(4), surface: cell(5) };
	};
	return {
		isExact: (info) => (info & INFO_EXACT) !== 0,
		aliasType: (info) => PACKED_ALIAS_TYPES[(info & INFO_TYPE) - 1] ?? "name",
		owner: (key) => {
			let entity = owners[key >> BLOCK_SHIFT] ?? 0;
			let end = own.end(entity);
			while (key >= end && entity + 1 < own.count) end += own.length(++entity);
			return entity;
		},
		firstKey: own.start,
		keysOf: (entity) => Array.from({ length: own.length(entity) }, (_, i) => own.start(entity) + i),
		ownNeeds: (key) => {
			const rows = needsTable.length / 2;
			const row = lowerBound(needsTable, key, rows);
			return row < rows && needsTable[row] === key ? (needsTable[rows + row] ?? 0) : 0;
		},
		extras: (key) => {
			const found: ExtraSense[] = [];
			for (let row = lowerBound(extraTable, key, extraRows); row < extraRows; row++) {
				const one = extra(row);
				if (one.key !== key) break;
				found.push(one);
			}
			return found;
		},
		extrasOf: (entity) => {
			const found: ExtraSense[] = [];
			for (let row = 0; row < extraRows; row++) if (extraTable[extraRows + row] === entity) found.push(extra(row));
			return found;
		},
	};
};
