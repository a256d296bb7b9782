import type { Entity, EntityId } from "../core/entity";
import type { CityTable } from "./city-columns";
import type { PackedMeta } from "./layout";
import { FIELD, ID_IN_PARENT, ID_NUMBER, ID_TEXT, stringCount } from "./record-fields";
import { type RecordReader, type RecordSource, readHeads, readNumber, readText } from "./record-reader";
import { slug } from "./slug";

/** What a record needs of the file around it. */
export type RecordContext = RecordSource & {
	readonly numberStart: (entity: number) => number;
	readonly textStart: (entity: number) => number;
	readonly textLength: (entity: number) => number;
	readonly prefix: (entity: number) => string;
	/** The surface of the first key that the entity owns. */
	readonly firstSurface: (entity: number) => string;
	/** The surface of the n-th key that the entity owns. */
	readonly ownSurface: (entity: number, n: number) => string;
	/** `readHead` of this file, and an entity as a parent; both may be remembered. */
	readonly head: (entity: number) => RecordHead;
	readonly parent: (entity: number) => Entity;
	/** The numbered cities, and the number of the first of them as an entity. */
	readonly cities: CityTable;
	readonly firstCity: number;
	readonly countries: PackedMeta["countries"];
	readonly countryName: (code: string | undefined) => string;
	/** The number of a country's entity, -1 where it has none. */
	readonly countryEntity: (code: string) => number;
	readonly provenances: PackedMeta["provenances"];
	/** Five words a shape: how the id is given, kind, mask, provenance, year of the population. */
	readonly shapes: Uint32Array;
};

/** The words of a shape. */
export const SHAPE = { idKind: 0, kind: 1, mask: 2, provenance: 3, populationYear: 4 } as const;
const SHAPE_WORDS = 5;

/** What has to be read of a record to know its id and name, and where to read on. */
export type RecordHead = {
	readonly id: EntityId;
	readonly name: string;
	/** Index of the shape's first word. */
	readonly shape: number;
	/** The parent where the id is part of its own. */
	readonly above: number | undefined;
	/** Behind id and name; to be copied before it is read on. */
	readonly reader: Readonly<RecordReader>;
};

const isOwn = (head: number): boolean => (head & 1) === 0;

/** A reader at the beginning of a record, and the shape. */
const openRecord = (
	context: RecordContext,
	entity: number,
): { readonly shape: number; readonly reader: RecordReader } => {
	const cursor = { at: context.numberStart(entity) };
	const shape = readNumber(context, cursor) * SHAPE_WORDS;
	const idKind = context.shapes[shape + SHAPE.idKind] ?? 0;
	const heads = readHeads(context, cursor, stringCount(idKind, context.shapes[shape + SHAPE.mask] ?? 0));
	const hasLetters = heads.some(isOwn);
	const textAt = hasLetters ? context.textStart(entity) : 0;
	const textEnd = hasLetters ? textAt + context.textLength(entity) : 0;
	return { shape, reader: { at: cursor.at, heads, string: 0, textAt, textEnd } };
};

/** Id and name of an entity, read from the beginning of its record. */
export const readHead = (context: RecordContext, entity: number): RecordHead => {
	const { shape, reader } = openRecord(context, entity);
	const idKind = context.shapes[shape + SHAPE.idKind];
	const above = idKind === ID_IN_PARENT ? readNumber(context, reader) : undefined;
	const given = above !== undefined || idKind === ID_TEXT ? readText(context, reader) : "";
	const isNamed = (context.shapes[shape + SHAPE.mask] ?? 0) & FIELD.name;
	const name = isNamed ? readText(context, reader) : context.firstSurface(entity);
	const id = context.prefix(entity);
	if (idKind === ID_NUMBER)
		return { id: `${id}${context.cities.number(entity - context.firstCity)}`, name, shape, above, reader };
	if (above !== undefined)
		return { id: `${id}${context.head(above).id.slice(2)}.${given}`, name, shape, above, reader };
	return { id: id + (given || slug(name)), name, shape, above, reader };
};
