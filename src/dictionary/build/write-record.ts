import type { Entity, EntityId, Role } from "../../core/entity";
import { packCount } from "../about-number";
import { type CityRow, fitsColumns } from "../city-columns";
import { isPlacedInParent } from "../is-placed-in-parent";
import type { RecordShape } from "../layout";
import { packDate } from "../packed-date";
import {
	DEGREE_STEPS,
	FIELD,
	ID_FROM_NAME,
	ID_IN_PARENT,
	ID_NUMBER,
	ID_TEXT,
	PACKED_KINDS,
	ROLE,
	stringCount,
} from "../record-fields";
import { slug } from "../slug";
import { maskOf, type RecordHints } from "./mask-of";
import { type RecordWriter, recordWriter } from "./record-writer";

/** What a record refers to by number. */
export type RecordTables = {
	readonly shared: (text: string) => number | undefined;
	readonly country: (code: string) => number;
	readonly indexOf: (id: EntityId) => number | undefined;
	readonly shape: RecordShape;
	readonly shapeNumber: number;
};

/** The bytes of a record. */
export type RecordBytes = { readonly numbers: readonly number[]; readonly letters: readonly number[] };

const steps = (degrees: number | undefined): number => Math.round((degrees ?? 0) * DEGREE_STEPS);

/** The row of a city that can stand in the columns: it has a population and its region is near. */
export const rowOf = (
	entity: Entity,
	parent: Entity | undefined,
	parentNumber: number | undefined,
): Omit<CityRow, "difference"> | undefined => {
	const { coordinates, population } = entity;
	if (!isPlacedInParent(entity) || !coordinates || population === undefined || parentNumber === undefined)
		return undefined;
	const row = {
		lat: steps(coordinates.lat) - steps(parent?.coordinates?.lat),
		lon: steps(coordinates.lon) - steps(parent?.coordinates?.lon),
		count: packCount(population),
		parent: parentNumber,
		year: entity.populationYear ?? 0,
	};
	return fitsColumns(row) ? row : undefined;
};

/** Regions under their country, districts under their region: reading up ends at the country. */
const isIdInParent = ({ id, parent }: Entity): boolean =>
	id.startsWith("a:") && parent !== undefined && id.startsWith(`a:${parent.slice(2)}.`);

const idKindOf = (entity: Entity): number => {
	const body = entity.id.slice(2);
	if (body === slug(entity.name)) return ID_FROM_NAME;
	if (entity.id.startsWith("g:")) return ID_NUMBER;
	return isIdInParent(entity) ? ID_IN_PARENT : ID_TEXT;
};

/** The shape of an entity's record. */
export const shapeOf = (entity: Entity, hints: RecordHints, provenance: number): RecordShape => [
	idKindOf(entity),
	PACKED_KINDS.indexOf(entity.kind),
	maskOf(entity, hints),
	provenance,
	hints.row ? 0 : (entity.populationYear ?? 0),
];

const writeRole = (out: RecordWriter, role: Role, indexOf: RecordTables["indexOf"]): void => {
	const of = role.of === undefined ? undefined : indexOf(role.of);
	out.text(role.title);
	out.number(
		(role.of ? ROLE.of : 0) |
			(of !== undefined ? ROLE.ofEntity : 0) |
			(role.from ? ROLE.from : 0) |
			(role.to ? ROLE.to : 0) |
			(role.acting ? ROLE.acting : 0) |
			(role.undated ? ROLE.undated : 0),
	);
	if (of !== undefined) out.number(of);
	else if (role.of) out.text(role.of);
	if (role.from) out.number(packDate(role.from));
	if (role.to) out.number(packDate(role.to));
};

/** The bytes of one entity's record; `readRecord` reads them. References that are not in the dictionary are an error. */
export const writeRecord = (entity: Entity, hints: RecordHints, tables: RecordTables): RecordBytes => {
	const [idKind, , mask] = tables.shape;
	const out = recordWriter(stringCount(idKind, mask), tables.shared);
	const has = (bit: number): boolean => (mask & bit) !== 0;
	const reference = (id: EntityId | undefined): void => {
		const index = id === undefined ? undefined : tables.indexOf(id);
		if (index === undefined) throw new Error(`${entity.id} refers to ${id}, which is not in the dictionary`);
		out.number(index);
	};
	const list = (texts: readonly string[] = []): void => {
		out.number(texts.length);
		for (const text of texts) out.text(text);
	};
	out.lead(tables.shapeNumber);
	if (idKind === ID_TEXT) out.text(entity.id.slice(2));
	if (idKind === ID_IN_PARENT) {
		reference(entity.parent);
		out.text(entity.id.slice((entity.parent?.length ?? 0) + 1));
	}
	if (has(FIELD.name)) out.text(entity.name);
	if (has(FIELD.description)) out.text(entity.description);
	if (has(FIELD.countries)) {
		out.number(entity.countries.length);
		for (const code of entity.countries) out.number(tables.country(code));
	}
	if (has(FIELD.country)) out.number(tables.country(entity.countries[0] ?? ""));
	if (has(FIELD.parent) && idKind !== ID_IN_PARENT) reference(entity.parent);
	if (has(FIELD.coordinates)) {
		out.signed(steps(entity.coordinates?.lat));
		out.signed(steps(entity.coordinates?.lon));
	}
	if (has(FIELD.population)) out.number(packCount(entity.population ?? 0));
	if (has(FIELD.roles)) {
		out.number(entity.roles.length);
		for (const role of entity.roles) writeRole(out, role, tables.indexOf);
	}
	for (const date of [entity.born, entity.died, entity.founded, entity.dissolved]) if (date) out.number(packDate(date));
	if (entity.seat) reference(entity.seat);
	if (entity.leader) out.text(entity.leader);
	if (entity.standsFor) reference(entity.standsFor);
	if (has(FIELD.claimed)) list(entity.status?.claimed);
	if (has(FIELD.controlled)) list(entity.status?.controlled);
	if (entity.status?.note) out.text(entity.status.note);
	if (has(FIELD.designated)) list(entity.status?.designated);
	if (has(FIELD.wikipedia)) out.text(entity.wikipedia ?? "");
	if (has(FIELD.wikipediaAdds)) out.text(entity.wikipedia?.slice(entity.name.length) ?? "");
	if (has(FIELD.wikipediaIsKey)) out.number(hints.ownSurfaces.indexOf(entity.wikipedia ?? ""));
	if (entity.qid) out.number(Number(entity.qid.slice(1)));
	return { numbers: out.numbers(), letters: out.letters() };
};
