import type { Coordinates, Entity, EntityId, Role, Status } from "../core/entity";
import { unpackCount } from "./about-number";
import type { CityRow } from "./city-columns";
import { describeCity } from "./describe-city";
import { unpackDate } from "./packed-date";
import { type RecordContext, type RecordHead, SHAPE } from "./read-head";
import { DEGREE_STEPS, FIELD, PACKED_KINDS, ROLE } from "./record-fields";
import { type RecordReader, readNumber, readSigned, readText, readTexts } from "./record-reader";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An entity and the numbers of those that it refers to. */
export type ReadEntity = {
	readonly entity: Entity;
	readonly neighbours: readonly number[];
	/** Known by its `typedName` too. */
	readonly isTyped: boolean;
};

/** A record on its way to an entity. */
type Draft = {
	readonly context: RecordContext;
	readonly reader: RecordReader;
	readonly mask: number;
	readonly entity: Writable<Entity>;
	readonly neighbours: number[];
	parentName: string | undefined;
};

const TIMES = FIELD.born | FIELD.died | FIELD.founded | FIELD.dissolved;
const STATUS = FIELD.claimed | FIELD.controlled | FIELD.note | FIELD.designated;
const SELDOM = TIMES | STATUS | FIELD.seat | FIELD.leader | FIELD.standsFor;
const TITLE =
	FIELD.wikipedia | FIELD.wikipediaIsName | FIELD.wikipediaInParent | FIELD.wikipediaIsKey | FIELD.wikipediaAdds;

const referTo = ({ context, neighbours }: Draft, number: number): EntityId => {
	neighbours.push(number);
	return context.head(number).id;
};

const readRole = (draft: Draft): Role => {
	const { context, reader } = draft;
	const role: Writable<Role> = { title: readText(context, reader) };
	const bits = readNumber(context, reader);
	if (bits & ROLE.ofEntity) role.of = referTo(draft, readNumber(context, reader));
	else if (bits & ROLE.of) role.of = readText(context, reader);
	const from = bits & ROLE.from ? unpackDate(readNumber(context, reader)) : undefined;
	const to = bits & ROLE.to ? unpackDate(readNumber(context, reader)) : undefined;
	if (from) role.from = from;
	if (to) role.to = to;
	if (bits & ROLE.acting) role.acting = true;
	if (bits & ROLE.undated) role.undated = true;
	return role;
};

const degrees = (steps: number, from = 0): number => (steps + Math.round(from * DEGREE_STEPS)) / DEGREE_STEPS;

const placeOf = ({ lat, lon }: Pick<CityRow, "lat" | "lon">, region: Coordinates | undefined): Coordinates => ({
	lat: degrees(lat, region?.lat),
	lon: degrees(lon, region?.lon),
});

/** Description, countries, parent, coordinates and population. */
const readPlace = (draft: Draft, number: number, head: RecordHead): void => {
	const { context, reader, mask, entity, neighbours } = draft;
	const given = mask & FIELD.description ? readText(context, reader) : undefined;
	const countries: string[] = [];
	const listed = mask & FIELD.countries ? readNumber(context, reader) : mask & FIELD.country ? 1 : 0;
	for (let i = 0; i < listed; i++) countries.push(context.countries[readNumber(context, reader)]?.[0] ?? "");
	const row = mask & FIELD.inColumns ? context.cities.row(number - context.firstCity) : undefined;
	const parent = row?.parent ?? head.above ?? (mask & FIELD.parent ? readNumber(context, reader) : undefined);
	const isReadAbove = parent !== undefined && (row !== undefined || (mask & FIELD.countryOfParent) !== 0);
	const above = isReadAbove ? context.parent(parent) : undefined;
	entity.countries = mask & FIELD.countryOfParent ? (above?.countries ?? []) : countries;
	if (parent !== undefined) entity.parent = referTo(draft, parent);
	if (row) entity.coordinates = placeOf(row, above?.coordinates);
	else if (mask & FIELD.coordinates)
		entity.coordinates = { lat: degrees(readSigned(context, reader)), lon: degrees(readSigned(context, reader)) };
	if (row) entity.population = unpackCount(row.count);
	else if (mask & FIELD.population) entity.population = unpackCount(readNumber(context, reader));
	const populationYear = row?.year ?? context.shapes[head.shape + SHAPE.populationYear] ?? 0;
	if (populationYear > 0) entity.populationYear = populationYear;
	draft.parentName = parent === undefined ? undefined : context.head(parent).name;
	entity.description =
		given ??
		describeCity({
			region: draft.parentName,
			country: context.countryName(entity.countries[0]),
			code: entity.countries[0],
			population: entity.population,
		});
	entity.countries.forEach((code) => {
		const country = context.countryEntity(code);
		if (country >= 0) neighbours.push(country);
	});
};

const readTimes = ({ context, reader, mask, entity }: Draft): void => {
	const date = (bit: number): string | undefined => (mask & bit ? unpackDate(readNumber(context, reader)) : undefined);
	const born = date(FIELD.born);
	if (born) entity.born = born;
	const died = date(FIELD.died);
	if (died) entity.died = died;
	const founded = date(FIELD.founded);
	if (founded) entity.founded = founded;
	const dissolved = date(FIELD.dissolved);
	if (dissolved) entity.dissolved = dissolved;
};

const readStatus = ({ context, reader, mask, entity }: Draft): void => {
	const status: Writable<Status> = {};
	if (mask & FIELD.claimed) status.claimed = readTexts(context, reader);
	if (mask & FIELD.controlled) status.controlled = readTexts(context, reader);
	if (mask & FIELD.note) status.note = readText(context, reader);
	if (mask & FIELD.designated) status.designated = readTexts(context, reader);
	entity.status = status;
};

const readSeldom = (draft: Draft): void => {
	const { context, reader, mask, entity } = draft;
	if (mask & TIMES) readTimes(draft);
	if (mask & FIELD.seat) entity.seat = referTo(draft, readNumber(context, reader));
	if (mask & FIELD.leader) entity.leader = readText(context, reader);
	if (mask & FIELD.standsFor) entity.standsFor = referTo(draft, readNumber(context, reader));
	if (mask & STATUS) readStatus(draft);
};

const titleOf = (draft: Draft, number: number): string => {
	const { context, reader, mask, entity } = draft;
	if (mask & FIELD.wikipediaIsName) return entity.name;
	if (mask & FIELD.wikipediaIsKey) return context.ownSurface(number, readNumber(context, reader));
	if (mask & FIELD.wikipedia) return readText(context, reader);
	if (mask & FIELD.wikipediaAdds) return entity.name + readText(context, reader);
	return `${entity.name}, ${draft.parentName ?? ""}`;
};

/** The entity with this number, decoded from its record. */
export const readRecord = (context: RecordContext, number: number): ReadEntity => {
	const head = context.head(number);
	const provenance = context.provenances[context.shapes[head.shape + SHAPE.provenance] ?? 0];
	const entity: Writable<Entity> = {
		id: head.id,
		kind: PACKED_KINDS[context.shapes[head.shape + SHAPE.kind] ?? 0] ?? "other-org",
		name: head.name,
		description: "",
		countries: [],
		roles: [],
		asOf: provenance?.asOf ?? "",
		sources: provenance?.sources ?? [],
	};
	const mask = context.shapes[head.shape + SHAPE.mask] ?? 0;
	const draft: Draft = { context, reader: { ...head.reader }, mask, entity, neighbours: [], parentName: undefined };
	readPlace(draft, number, head);
	if (mask & FIELD.roles) {
		const roles: Role[] = [];
		for (let count = readNumber(context, draft.reader); count > 0; count--) roles.push(readRole(draft));
		entity.roles = roles;
	}
	if (mask & SELDOM) readSeldom(draft);
	if (mask & TITLE) entity.wikipedia = titleOf(draft, number);
	if (mask & FIELD.qid) entity.qid = `Q${readNumber(context, draft.reader)}`;
	return { entity, neighbours: draft.neighbours, isTyped: (mask & FIELD.isTyped) !== 0 };
};
