import type { Entity, EntityId } from "../../core/entity";
import { packCount, unpackCount } from "../about-number";
import { CITY_BLOCK_SHIFT, cityColumns } from "../city-columns";
import { describeCity } from "../describe-city";
import type { Entry } from "../entry";
import type { PackedMeta, RecordShape } from "../layout";
import type { KeyLayout } from "./lay-out-keys";
import type { RecordHints } from "./mask-of";
import { numbered } from "./numbered";
import type { SharedStrings } from "./shared-strings";
import { type RecordBytes, rowOf, shapeOf, writeRecord } from "./write-record";

export type PackedRecords = {
	readonly records: readonly RecordBytes[];
	/** The sections `shapes` and `cities`. */
	readonly shapes: Uint32Array;
	readonly cities: Uint8Array;
	readonly meta: Omit<PackedMeta, "info">;
};

const NUMBERED = /^g:(\d+)$/;

const provenanceKey = ({ asOf, sources }: Entity): string => JSON.stringify({ asOf, sources });

/** Numbers by falling frequency, so that the frequent ones are small. */
const byUse = <T>(values: readonly T[]): Map<T, number> => {
	const uses = new Map<T, number>();
	for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
	const order = numbered(values);
	return numbered(
		[...uses.keys()].sort(
			(a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (order.get(a) ?? 0) - (order.get(b) ?? 0),
		),
	);
};

/** The records of entities in their order, and the tables that they refer to. */
export const packRecords = (sorted: readonly Entry[], shared: SharedStrings, keys: KeyLayout): PackedRecords => {
	const indexOf = numbered(sorted.map(({ entity }) => entity.id));
	const entityOf = (id: EntityId | undefined): Entity | undefined => {
		const index = id === undefined ? undefined : indexOf.get(id);
		return index === undefined ? undefined : sorted[index]?.entity;
	};
	let firstKey = 0;
	const hints = sorted.map(({ entity }, i): RecordHints => {
		const first = firstKey;
		firstKey += keys.ownCounts[i] ?? 0;
		const country = entity.countries[0];
		const parent = entityOf(entity.parent);
		const generated = describeCity({
			region: parent?.name,
			country: (country && entityOf(`c:${country}`)?.name) ?? "",
			code: country,
			population: entity.population === undefined ? undefined : unpackCount(packCount(entity.population)),
		});
		return {
			nameIsFirstKey: keys.nameIsFirstKey[i] === true,
			isTyped: keys.isTyped[i] === true,
			ownSurfaces: keys.keys.slice(first, firstKey).map(({ surface }) => surface),
			row: rowOf(entity, parent, entity.parent === undefined ? undefined : indexOf.get(entity.parent)),
			descriptionIsGenerated: entity.kind === "city" && entity.description === generated,
			parent,
		};
	});
	const cities = sorted.flatMap(({ entity }, i) => {
		const number = NUMBERED.exec(entity.id)?.[1];
		return number === undefined ? [] : [{ number: Number(number), row: hints[i]?.row }];
	});
	const rows = cities.map(({ number, row }, i) => {
		const isFirst = i % (1 << CITY_BLOCK_SHIFT) === 0;
		return { ...row, difference: number - (isFirst ? 0 : (cities[i - 1]?.number ?? 0)) };
	});
	const countries = byUse(sorted.flatMap(({ entity }) => entity.countries));
	const provenances = byUse(sorted.map(({ entity }) => provenanceKey(entity)));
	const shapes = sorted.map(({ entity }, i) =>
		shapeOf(entity, hints[i] as RecordHints, provenances.get(provenanceKey(entity)) ?? 0),
	);
	const shapeKeys = byUse(shapes.map((shape) => shape.join(" ")));
	const records = sorted.map(({ entity }, i) => {
		const shape = shapes[i] as RecordShape;
		return writeRecord(entity, hints[i] as RecordHints, {
			shared: shared.numberOf,
			country: (code) => countries.get(code) ?? 0,
			indexOf: (id) => indexOf.get(id),
			shape,
			shapeNumber: shapeKeys.get(shape.join(" ")) ?? 0,
		});
	});
	return {
		records,
		shapes: Uint32Array.from([...shapeKeys.keys()].flatMap((key) => key.split(" ").map(Number))),
		cities: cityColumns(rows),
		meta: {
			countries: [...countries.keys()].map(
				(code) => [code, entityOf(`c:${code}`)?.name ?? "", indexOf.get(`c:${code}`) ?? -1] as const,
			),
			provenances: [...provenances.keys()].map((key) => JSON.parse(key)),
			groups: [...numbered(sorted.map(({ entity }) => entity.id.slice(0, 2))).keys()].map(
				(prefix) => [prefix, sorted.findIndex(({ entity }) => entity.id.startsWith(prefix))] as const,
			),
		},
	};
};
