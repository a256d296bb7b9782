import type { Entity, EntityId, Role } from "../../core/entity";
import { packCount } from "../about-number";
import { isPlacedInParent } from "../is-placed-in-parent";
import type { RecordShape } from "../layout";
import { packDate } from "../packed-date";
import { DEGREE_STEPS, FIELD, ID_FROM_NAME, ID_NUMBER, ID_TEXT, PACKED_KINDS, ROLE } from "../record-fields";
import { slug } from "../slug";
import { type RecordWriter, recordWriter } from "./record-writer";

/** What a record refers to by number. */
export type RecordTables = {
	readonly shared: (text: string) => number | undefined;
	readonly country: (code: string) => number;
	readonly indexOf: (id: EntityId) => number | undefined;
	readonly shape: RecordShape;
	readonly shapeNumber: number;
};

/** What pack knows of the entity beyond its own fields. */
export type RecordHints = {
	readonly nameIsFirstKey: boolean;
	readonly descriptionIsGenerated: boolean;
	/** The number of the record before in the same block, 0 where there is none. */
	readonly numberBefore: number;
	readonly parent: Entity | undefined;
};

/** The bytes of a record. */
export type RecordBytes = { readonly numbers: readonly number[]; readonly letters: readonly number[] };

/** Which fields a record has. */
const maskOf = (entity: Entity, hints: RecordHints): number => {
	const { status } = entity;
	const of = hints.parent?.countries;
	const hasParents = of?.length === 1 && of[0] === entity.countries[0];
	const isInParent = hints.parent !== undefined && entity.wikipedia === `${entity.name}, ${hints.parent.name}`;
	const set: readonly [unknown, number][] = [
		[!hints.nameIsFirstKey, FIELD.name],
		[!hints.descriptionIsGenerated, FIELD.description],
		[entity.countries.length > 1, FIELD.countries],
		[entity.countries.length === 1 && !hasParents, FIELD.country],
		[entity.countries.length === 1 && hasParents, FIELD.countryOfParent],
		[entity.parent, FIELD.parent],
		[entity.coordinates, FIELD.coordinates],
		[entity.population !== undefined, FIELD.population],
		[entity.roles.length, FIELD.roles],
		[entity.born, FIELD.born],
		[entity.died, FIELD.died],
		[entity.founded, FIELD.founded],
		[entity.dissolved, FIELD.dissolved],
		[entity.seat, FIELD.seat],
		[entity.leader, FIELD.leader],
		[entity.standsFor, FIELD.standsFor],
		[status?.claimed?.length, FIELD.claimed],
		[status?.controlled?.length, FIELD.controlled],
		[status?.note, FIELD.note],
		[status?.designated?.length, FIELD.designated],
		[entity.wikipedia && entity.wikipedia !== entity.name && !isInParent, FIELD.wikipedia],
		[isInParent, FIELD.wikipediaInParent],
		[entity.wikipedia === entity.name, FIELD.wikipediaIsName],
		[entity.qid, FIELD.qid],
	];
	return set.reduce((mask, [present, bit]) => (present ? mask | bit : mask), 0);
};

const idKindOf = (entity: Entity): number => {
	const body = entity.id.slice(2);
	if (body === slug(entity.name)) return ID_FROM_NAME;
	return entity.id.startsWith("g:") ? ID_NUMBER : ID_TEXT;
};

/** The shape of an entity's record. */
export const shapeOf = (entity: Entity, hints: RecordHints, provenance: number): RecordShape => [
	idKindOf(entity),
	PACKED_KINDS.indexOf(entity.kind),
	maskOf(entity, hints),
	provenance,
	entity.populationYear ?? 0,
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
	const out = recordWriter(tables.shared);
	const [idKind, , mask] = tables.shape;
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
	out.number(tables.shapeNumber);
	if (idKind === ID_NUMBER) out.number(Number(entity.id.slice(2)) - hints.numberBefore);
	if (idKind === ID_TEXT) out.text(entity.id.slice(2));
	if (has(FIELD.name)) out.text(entity.name);
	if (has(FIELD.description)) out.text(entity.description);
	if (has(FIELD.countries)) {
		out.number(entity.countries.length);
		for (const code of entity.countries) out.number(tables.country(code));
	}
	if (has(FIELD.country)) out.number(tables.country(entity.countries[0] ?? ""));
	if (has(FIELD.parent)) reference(entity.parent);
	if (entity.coordinates) {
		const from = isPlacedInParent(entity) ? hints.parent?.coordinates : undefined;
		const steps = (degrees: number | undefined): number => Math.round((degrees ?? 0) * DEGREE_STEPS);
		out.signed(steps(entity.coordinates.lat) - steps(from?.lat));
		out.signed(steps(entity.coordinates.lon) - steps(from?.lon));
	}
	if (entity.population !== undefined) out.number(packCount(entity.population));
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
	if (entity.qid) out.number(Number(entity.qid.slice(1)));
	return { numbers: out.numbers(), letters: out.letters() };
};
