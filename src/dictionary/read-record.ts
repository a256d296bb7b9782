import type { Entity, EntityId, PartialDate, Role, Status } from "../core/entity";
import { unpackCount } from "./about-number";
import { type ByteReader, byteReader } from "./byte-reader";
import { describeCity } from "./describe-city";
import { unpackDate } from "./packed-date";
import { DEGREE_STEPS, FIELD, FIRST_YEAR, ID_FROM_NAME, ID_NUMBER, PACKED_KINDS, ROLE } from "./record-fields";
import { slug } from "./slug";

/** What a record needs of the file around it. */
export type RecordContext = {
	readonly bytes: Uint8Array;
	readonly offset: (entity: number) => number;
	readonly shared: (index: number) => string;
	readonly prefix: (entity: number) => string;
	/** The surface of the first key that the entity owns. */
	readonly firstSurface: (entity: number) => string;
	/** ISO code and name of every country, by number. */
	readonly countries: readonly (readonly [code: string, name: string])[];
	readonly provenances: readonly { readonly asOf: string; readonly sources: readonly string[] }[];
};

type Head = {
	readonly id: EntityId;
	readonly name: string;
	readonly kind: number;
	readonly mask: number;
	readonly rest: ByteReader;
};

const readHead = (context: RecordContext, entity: number): Head => {
	const rest = byteReader(context.bytes, context.offset(entity), context.shared);
	const first = rest.number();
	const idKind = first & 3;
	const given = idKind === ID_FROM_NAME ? "" : idKind === ID_NUMBER ? String(rest.number()) : rest.text();
	const mask = rest.number();
	const name = mask & FIELD.name ? rest.text() : context.firstSurface(entity);
	return { id: context.prefix(entity) + (given || slug(name)), name, kind: first >> 2, mask, rest };
};

/** Id and name of the entity with this number. */
export const readIdAndName = (
	context: RecordContext,
	entity: number,
): { readonly id: EntityId; readonly name: string } => readHead(context, entity);

const readRole = (context: RecordContext, from: ByteReader): Role => {
	const title = from.text();
	const bits = from.number();
	const of = bits & ROLE.ofEntity ? readHead(context, from.number()).id : bits & ROLE.of ? from.text() : undefined;
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

/** The entity with this number, decoded from its record. */
export const readRecord = (context: RecordContext, entity: number): Entity => {
	const { id, name, kind, mask, rest } = readHead(context, entity);
	const has = (bit: number): boolean => (mask & bit) !== 0;
	const date = (bit: number): PartialDate | undefined => (has(bit) ? unpackDate(rest.number()) : undefined);
	const reference = (bit: number): EntityId | undefined => (has(bit) ? readHead(context, rest.number()).id : undefined);
	const list = (bit: number): string[] | undefined => (has(bit) ? times(rest.number(), rest.text) : undefined);
	const provenance = context.provenances[rest.number()];
	const given = has(FIELD.description) ? rest.text() : undefined;
	const countryNumbers = has(FIELD.countries) ? times(rest.number(), rest.number) : [];
	const countries = countryNumbers.map((number) => context.countries[number]?.[0] ?? "");
	const parentNumber = has(FIELD.parent) ? rest.number() : undefined;
	const parent = parentNumber === undefined ? undefined : readHead(context, parentNumber);
	const coordinates = has(FIELD.coordinates)
		? { lat: rest.signed16() / DEGREE_STEPS, lon: rest.signed16() / DEGREE_STEPS }
		: undefined;
	const population = has(FIELD.population) ? unpackCount(rest.number()) : undefined;
	const populationYear = has(FIELD.populationYear) ? rest.number() + FIRST_YEAR : undefined;
	const roles = has(FIELD.roles) ? times(rest.number(), () => readRole(context, rest)) : [];
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
	const wikipedia = has(FIELD.wikipediaIsName) ? name : has(FIELD.wikipedia) ? rest.text() : undefined;
	const qid = has(FIELD.qid) ? `Q${rest.number()}` : undefined;
	const status: Status = {
		...(claimed && { claimed }),
		...(controlled && { controlled }),
		...(note && { note }),
		...(designated && { designated }),
	};
	return {
		id,
		kind: PACKED_KINDS[kind] ?? "other-org",
		name,
		description: given ?? describeCity(parent?.name, context.countries[countryNumbers[0] ?? -1]?.[1] ?? ""),
		countries,
		...(parent && { parent: parent.id }),
		...(coordinates && { coordinates }),
		...(population !== undefined && { population }),
		...(populationYear && { populationYear }),
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
};
