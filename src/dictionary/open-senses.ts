import type { AliasType } from "../core/entity";
import {
	BLOCK_SHIFT,
	EXTRA_WIDTHS,
	INFO_EXACT,
	INFO_TYPE,
	NEEDS_WIDTHS,
	PACKED_ALIAS_TYPES,
	type SectionName,
} from "./layout";
import type { SectionRange } from "./open-file";
import { openRuns } from "./open-runs";
import { openPlanes, openTable, type Planes } from "./planes";
import { priorOf } from "./prior-level";

const NOTHING: Planes = { count: 0, at: () => 0 };

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

/** The first row of a sorted column that is not less than `key`. */
const lowerBound = ({ at, count }: Planes, key: number): number => {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (at(middle) < key) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** Views over the sections that tie keys and entities together. */
export const openSenses = (buffer: ArrayBuffer, ranges: Readonly<Record<SectionName, SectionRange>>): Senses => {
	const bytes = ({ offset, length }: SectionRange): Uint8Array => new Uint8Array(buffer, offset, length);
	const own = openRuns(buffer, ranges.ownCounts, ranges.ownBases, 1);
	const owners = openPlanes(bytes(ranges.keyOwners), 3);
	const extras = openTable(bytes(ranges.extraSenses), EXTRA_WIDTHS);
	const needs = openTable(bytes(ranges.ownNeeds), NEEDS_WIDTHS);
	const column = (n: number): Planes => extras[n] ?? NOTHING;
	const extra = (row: number): ExtraSense => {
		const cell = (n: number): number => column(n).at(row);
		return { key: cell(0), entity: cell(1), info: cell(2), prior: priorOf(cell(3)), needs: cell(4), surface: cell(5) };
	};
	return {
		isExact: (info) => (info & INFO_EXACT) !== 0,
		aliasType: (info) => PACKED_ALIAS_TYPES[(info & INFO_TYPE) - 1] ?? "name",
		owner: (key) => {
			let entity = owners.at(key >> BLOCK_SHIFT);
			let end = own.start(entity) + own.length(entity);
			while (key >= end && entity + 1 < own.count) end += own.length(++entity);
			return entity;
		},
		firstKey: own.start,
		keysOf: (entity) => {
			const first = own.start(entity);
			return Array.from({ length: own.length(entity) }, (_, i) => first + i);
		},
		ownNeeds: (key) => {
			const [keys = NOTHING, texts = NOTHING] = needs;
			const row = lowerBound(keys, key);
			return row < keys.count && keys.at(row) === key ? texts.at(row) : 0;
		},
		extras: (key) => {
			const found: ExtraSense[] = [];
			const { count, at } = column(0);
			for (let row = lowerBound(column(0), key); row < count && at(row) === key; row++) found.push(extra(row));
			return found;
		},
		extrasOf: (entity) => {
			const found: ExtraSense[] = [];
			const { count, at } = column(1);
			for (let row = 0; row < count; row++) if (at(row) === entity) found.push(extra(row));
			return found;
		},
	};
};
