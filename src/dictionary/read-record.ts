import type { Coordinates, Entity, EntityId, PartialDate, Role, Status } from "../core/entity";
import { unpackCount } from "./about-number";
import { type CityRow, cityRow } from "./city-columns";
import { describeCity } from "./describe-city";
import { type PackedMeta, RECORD_BLOCK_SHIFT } from "./layout";
import { unpackDate } from "./packed-date";
import { DEGREE_STEPS, FIELD, ID_IN_PARENT, ID_NUMBER, ID_TEXT, PACKED_KINDS, ROLE } from "./record-fields";
import {
	type Cursor,
	type RecordReader,
	type RecordSource,
	readHeads,
	readNumber,
	recordReader,
	skipHeads,
} from "./record-reader";
import { slug } from "./slug";

/** What a record needs of the file around it. */
export type RecordContext = RecordSource & {
	readonly numberStart: (entity: number) => number;
	readonly numberLength: (entity: number) => number;
	/** Where the letters of the record begin that stands first in its block. */
	readonly textBase: (block: number) => number;
	readonly prefix: (entity: number) => string;
	/** The surface of the first key that the entity owns. */
	readonly firstSurface: (entity: number) => string;
	/** The surface of the n-th key that the entity owns. */
	readonly ownSurface: (entity: number, n: number) => string;
	/** Id and name of an entity, and an entity as a parent; all may be remembered. */
	readonly id: (entity: number) => EntityId;
	readonly name: (entity: number) => string;
	readonly parent: (entity: number) => Entity;
	/** The section `cities` and the number of the first numbered city. */
	readonly cities: Uint8Array;
	readonly firstCity: number;
	readonly countries: PackedMeta["countries"];
	readonly countryName: (code: string | undefined) => string;
	/** The number of a country's entity, if it has one. */
	readonly countryEntity: (code: string) => readonly number[];
	readonly provenances: PackedMeta["provenances"];
	/** Five words a shape: how the id is given, kind, mask, provenance, year of the population. */
	readonly shapes: Uint32Array;
};

const SHAPE_WORDS = 5;
const NOTHING_BEFORE = { letters: 0, differences: 0 } as const;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

type Head = {
	readonly id: EntityId;
	readonly name: string;
	readonly kind: number;
	readonly mask: number;
	/** The parent where the id is part of its own. */
	readonly above: number | undefined;
	readonly provenance: number;
	readonly populationYear: number;
	readonly rest: RecordReader;
};

/** Moves the cursor from a record's begin to the heads of its strings; the shape's words begin at the index that comes back. */
const readLead = ({ numbers, shapes }: RecordContext, cursor: Cursor): { shape: number; difference: number } => {
	const shape = readNumber(numbers, cursor) * SHAPE_WORDS;
	return { shape, difference: shapes[shape] === ID_NUMBER ? readNumber(numbers, cursor) : 0 };
};

/** What the records before this one in its block add up to: their letters, and the differences of their numbers. */
const sumBefore = (context: RecordContext, entity: number): { letters: number; differences: number } => {
	const { numbers, numberStart, numberLength } = context;
	const first = (entity >> RECORD_BLOCK_SHIFT) << RECORD_BLOCK_SHIFT;
	const cursor = { at: 0 };
	let start = numberStart(first);
	let letters = 0;
	let differences = 0;
	for (let i = first; i < entity; i++) {
		cursor.at = start;
		differences += readLead(context, cursor).difference;
		letters += skipHeads(numbers, cursor);
		start += numberLength(i);
	}
	return { letters, differences };
};

const readHead = (context: RecordContext, entity: number): Head => {
	const cursor = { at: context.numberStart(entity) };
	const { shape, difference } = readLead(context, cursor);
	const heads = readHeads(context.numbers, cursor);
	const isApart = context.shapes[shape] === ID_NUMBER || heads.some((head) => (head & 1) === 0);
	const before = isApart ? sumBefore(context, entity) : NOTHING_BEFORE;
	const rest = recordReader(context, heads, {
		numberStart: cursor.at,
		textStart: context.textBase(entity >> RECORD_BLOCK_SHIFT) + before.letters,
	});
	const word = (index: number): number => context.shapes[shape + index] ?? 0;
	const idKind = word(0);
	const mask = word(2);
	const above = idKind === ID_IN_PARENT ? rest.number() : undefined;
	const given = (): string => {
		if (idKind === ID_NUMBER) return String(before.differences + difference);
		if (above !== undefined) return `${context.id(above).slice(2)}.${rest.text()}`;
		return idKind === ID_TEXT ? rest.text() : "";
	};
	const body = given();
	const name = mask & FIELD.name ? rest.text() : context.firstSurface(entity);
	return {
		id: context.prefix(entity) + (body || slug(name)),
		above,
		name,
		kind: word(1),
		mask,
		provenance: word(3),
		populationYear: word(4),
		rest,
	};
};

/** Id and name of the entity with this number. */
export const readIdAndName = (
	context: RecordContext,
	entity: number,
): { readonly id: EntityId; readonly name: string } => readHead(context, entity);

const readRole = (from: RecordReader, refer: (entity: number) => EntityId): Role => {
	const title = from.text();
	const bits = from.number();
	const of = bits & ROLE.ofEntity ? refer(from.number()) : bits & ROLE.of ? from.text() : undefined;
	const start = bits & ROLE.from ? unpackDate(from.number()) : undefined;
	const end = bits & ROLE.to ? unpackDate(from.number()) : undefined;
	const role: Writable<Role> = { title };
	if (of !== undefined) role.of = of;
	if (start) role.from = start;
	if (end) role.to = end;
	if (bits & ROLE.acting) role.acting = true;
	if (bits & ROLE.undated) role.undated = true;
	return role;
};

const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);

const degrees = (steps: number, from = 0): number => (steps + Math.round(from * DEGREE_STEPS)) / DEGREE_STEPS;

const placeOf = ({ lat, lon }: CityRow, region: Coordinates | undefined): Coordinates => ({
	lat: degrees(lat, region?.lat),
	lon: degrees(lon, region?.lon),
});

/** An entity and the numbers of those that it refers to. */
export type ReadEntity = { readonly entity: Entity; readonly neighbours: readonly number[] };

/** The entity with this number, decoded from its record. */
export const readRecord = (context: RecordContext, entity: number): ReadEntity => {
	const { id, name, kind, mask, populationYear, rest, ...head } = readHead(context, entity);
	const neighbours: number[] = [];
	const refer = (number: number): EntityId => {
		neighbours.push(number);
		return context.id(number);
	};
	const has = (bit: number): boolean => (mask & bit) !== 0;
	const date = (bit: number): PartialDate | undefined => (has(bit) ? unpackDate(rest.number()) : undefined);
	const reference = (bit: number): EntityId | undefined => (has(bit) ? refer(rest.number()) : undefined);
	const list = (bit: number): string[] | undefined => (has(bit) ? times(rest.number(), rest.text) : undefined);
	const provenance = context.provenances[head.provenance];
	const given = has(FIELD.description) ? rest.text() : undefined;
	const listed = has(FIELD.countries) ? times(rest.number(), rest.number) : has(FIELD.country) ? [rest.number()] : [];
	const row = has(FIELD.inColumns) ? cityRow(context.cities, entity - context.firstCity) : undefined;
	const parentNumber = row?.parent ?? head.above ?? (has(FIELD.parent) ? rest.number() : undefined);
	const isReadAbove = parentNumber !== undefined && (row !== undefined || has(FIELD.countryOfParent));
	const above = isReadAbove ? context.parent(parentNumber) : undefined;
	const parentName = (): string | undefined => (parentNumber === undefined ? undefined : context.name(parentNumber));
	const countries = has(FIELD.countryOfParent)
		? (above?.countries ?? [])
		: listed.map((number) => context.countries[number]?.[0] ?? "");
	if (parentNumber !== undefined) neighbours.push(parentNumber);
	const apart = has(FIELD.coordinates) ? { lat: degrees(rest.signed()), lon: degrees(rest.signed()) } : undefined;
	const coordinates = row ? placeOf(row, above?.coordinates) : apart;
	const count = row?.count ?? (has(FIELD.population) ? rest.number() : undefined);
	const population = count === undefined ? undefined : unpackCount(count);
	const roles = has(FIELD.roles) ? times(rest.number(), () => readRole(rest, refer)) : [];
	const born = date(FIELD.born);
	const died = date(FIELD.died);
	const founded = date(FIELD.founded);
	const dissolved = date(FIELD.dissolved);
	const seat = reference(FIELD.seat);
	const leader = has(FIELD.leader) ? rest.text() : undefined;
	const standsFor = reference(FIELD.standsFor);
	const claimed = list(FIELD.claimed);
	const controlled = list(FIELD.controlled);
	const note = has(FIELD.note) ? rest.text() : undefined;
	const designated = list(FIELD.designated);
	const title = (): string | undefined => {
		if (has(FIELD.wikipediaIsName)) return name;
		if (has(FIELD.wikipediaInParent)) return `${name}, ${parentName() ?? ""}`;
		if (has(FIELD.wikipediaIsKey)) return context.ownSurface(entity, rest.number());
		if (has(FIELD.wikipediaAdds)) return name + rest.text();
		return has(FIELD.wikipedia) ? rest.text() : undefined;
	};
	const wikipedia = title();
	const qid = has(FIELD.qid) ? `Q${rest.number()}` : undefined;
	for (const code of countries) neighbours.push(...context.countryEntity(code));
	const status: Writable<Status> = {};
	if (claimed) status.claimed = claimed;
	if (controlled) status.controlled = controlled;
	if (note) status.note = note;
	if (designated) status.designated = designated;
	const read: Writable<Entity> = {
		id,
		kind: PACKED_KINDS[kind] ?? "other-org",
		name,
		description: given ?? describeCity(parentName(), context.countryName(countries[0])),
		countries,
		roles,
		asOf: provenance?.asOf ?? "",
		sources: provenance?.sources ?? [],
	};
	if (parentNumber !== undefined) read.parent = context.id(parentNumber);
	if (coordinates) read.coordinates = coordinates;
	if (population !== undefined) read.population = population;
	if (populationYear > 0) read.populationYear = populationYear;
	if (born) read.born = born;
	if (died) read.died = died;
	if (founded) read.founded = founded;
	if (dissolved) read.dissolved = dissolved;
	if (seat) read.seat = seat;
	if (leader) read.leader = leader;
	if (standsFor) read.standsFor = standsFor;
	if (has(FIELD.claimed | FIELD.controlled | FIELD.note | FIELD.designated)) read.status = status;
	if (wikipedia) read.wikipedia = wikipedia;
	if (qid) read.qid = qid;
	return { entity: read, neighbours };
};
