import type { Coordinates, Entity, EntityId, PartialDate, Role, Status } from "../core/entity";
import { unpackCount } from "./about-number";
import { type CityRow, cityRow } from "./city-columns";
import { describeCity } from "./describe-city";
import { BLOCK_SHIFT, type PackedMeta } from "./layout";
import { unpackDate } from "./packed-date";
import { DEGREE_STEPS, FIELD, ID_FROM_NAME, ID_NUMBER, PACKED_KINDS, ROLE } from "./record-fields";
import { type RecordReader, type RecordSource, readNumber, recordReader } from "./record-reader";
import { slug } from "./slug";

/** What a record needs of the file around it. */
export type RecordContext = RecordSource & {
	readonly numberStart: (entity: number) => number;
	readonly textStart: (entity: number) => number;
	readonly prefix: (entity: number) => string;
	/** The surface of the first key that the entity owns. */
	readonly firstSurface: (entity: number) => string;
	/** The surface of the n-th key that the entity owns. */
	readonly ownSurface: (entity: number, n: number) => string;
	/** Id of an entity, and an entity as a parent; both may be remembered. */
	readonly id: (entity: number) => EntityId;
	readonly parent: (entity: number) => Entity;
	/** The section `cities` and the number of the first numbered city. */
	readonly cities: Uint8Array;
	readonly firstCity: number;
	readonly countries: PackedMeta["countries"];
	readonly provenances: PackedMeta["provenances"];
	/** Five words a shape: how the id is given, kind, mask, provenance, year of the population. */
	readonly shapes: Uint32Array;
};

const SHAPE_WORDS = 5;

type Head = {
	readonly id: EntityId;
	readonly name: string;
	readonly kind: number;
	readonly mask: number;
	readonly provenance: number;
	readonly populationYear: number;
	readonly rest: RecordReader;
};

/** The number in the id of a numbered record: the sum of the differences since its block began. */
const idNumber = ({ numbers, numberStart, shapes }: RecordContext, entity: number): number => {
	let sum = 0;
	for (let i = (entity >> BLOCK_SHIFT) << BLOCK_SHIFT; i <= entity; i++) {
		const head = readNumber(numbers, numberStart(i));
		if (shapes[head.value * SHAPE_WORDS] === ID_NUMBER) sum += readNumber(numbers, head.next).value;
	}
	return sum;
};

const readHead = (context: RecordContext, entity: number): Head => {
	const rest = recordReader(context, context.numberStart(entity), context.textStart(entity));
	const shape = rest.number() * SHAPE_WORDS;
	const word = (index: number): number => context.shapes[shape + index] ?? 0;
	const idKind = word(0);
	const mask = word(2);
	if (idKind === ID_NUMBER) rest.number();
	const given = idKind === ID_FROM_NAME ? "" : idKind === ID_NUMBER ? String(idNumber(context, entity)) : rest.text();
	const name = mask & FIELD.name ? rest.text() : context.firstSurface(entity);
	return {
		id: context.prefix(entity) + (given || slug(name)),
		name,
		kind: word(1),
		mask,
		provenance: word(3),
		populationYear: word(4),
		rest,
	};
};

/** The id of the entity with this number. */
export const readId = (context: RecordContext, entity: number): EntityId => readHead(context, entity).id;

const readRole = (from: RecordReader, refer: (entity: number) => EntityId): Role => {
	const title = from.text();
	const bits = from.number();
	const of = bits & ROLE.ofEntity ? refer(from.number()) : bits & ROLE.of ? from.text() : undefined;
	const start = bits & ROLE.from ? unpackDate(from.number()) : undefined;
	const end = bits & ROLE.to ? unpackDate(from.number()) : undefined;
	return {
		title,
		...(of !== undefined && { of }),
		...(start && { from: start }),
		...(end && { to: end }),
		...(bits & ROLE.acting && { acting: true }),
		...(bits & ROLE.undated && { undated: true }),
	};
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
	const parentNumber = row?.parent ?? (has(FIELD.parent) ? rest.number() : undefined);
	const isReadAbove = parentNumber !== undefined && (row !== undefined || has(FIELD.countryOfParent));
	const above = isReadAbove ? context.parent(parentNumber) : undefined;
	const parentName = parentNumber === undefined ? undefined : readHead(context, parentNumber).name;
	const countries = has(FIELD.countryOfParent)
		? (above?.countries ?? [])
		: listed.map((number) => context.countries[number]?.[0] ?? "");
	if (parentNumber !== undefined) neighbours.push(parentNumber);
	const country = context.countries.find(([code]) => code === countries[0]);
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
		if (has(FIELD.wikipediaInParent)) return `${name}, ${parentName ?? ""}`;
		if (has(FIELD.wikipediaIsKey)) return context.ownSurface(entity, rest.number());
		if (has(FIELD.wikipediaAdds)) return name + rest.text();
		return has(FIELD.wikipedia) ? rest.text() : undefined;
	};
	const wikipedia = title();
	const qid = has(FIELD.qid) ? `Q${rest.number()}` : undefined;
	const status: Status = {
		...(claimed && { claimed }),
		...(controlled && { controlled }),
		...(note && { note }),
		...(designated && { designated }),
	};
	for (const code of countries) {
		const number = context.countries.find(([known]) => known === code)?.[2] ?? -1;
		if (number >= 0) neighbours.push(number);
	}
	const read: Entity = {
		id,
		kind: PACKED_KINDS[kind] ?? "other-org",
		name,
		description: given ?? describeCity(parentName, country?.[1] ?? ""),
		countries,
		...(parentNumber !== undefined && { parent: context.id(parentNumber) }),
		...(coordinates && { coordinates }),
		...(population !== undefined && { population }),
		...(populationYear > 0 && { populationYear }),
		roles,
		...(born && { born }),
		...(died && { died }),
		...(founded && { founded }),
		...(dissolved && { dissolved }),
		...(seat && { seat }),
		...(leader && { leader }),
		...(standsFor && { standsFor }),
		...(Object.keys(status).length > 0 && { status }),
		...(wikipedia && { wikipedia }),
		...(qid && { qid }),
		asOf: provenance?.asOf ?? "",
		sources: provenance?.sources ?? [],
	};
	return { entity: read, neighbours };
};
