import { ALIAS_TYPES, type Alias, type AliasType, KINDS, type Kind, type Role } from "../../core/entity";
import type { Draft } from "./draft";
import type { DataBlock, Field } from "./parse-blocks";
import type { Problem } from "./problem";
import { type Read, readAlias, readCoordinates, readDate, readPopulation, readRole } from "./read-values";

const ALIAS_FIELDS: ReadonlySet<string> = new Set(ALIAS_TYPES);
const MANY: ReadonlySet<string> = new Set([
	...ALIAS_TYPES.filter((type) => type !== "name"),
	"role",
	"designated",
	"source",
	"without",
]);
const MAX_DESCRIPTION = 120;
const MAX_NOTE = 200;

const list = (text: string): string[] => text.split(",").map((part) => part.trim());

const readLine =
	(max: number) =>
	(text: string): Read<string> => {
		if (text.length > max) return { reason: `${text.length} letters; at most ${max}` };
		if (/[|\t<>]/.test(text)) return { reason: "no bars, tabs or angle brackets in a text" };
		return { value: text };
	};

const readDescription = (text: string): Read<string> =>
	text.endsWith(".") && !/\b(?:\p{Lu}\.)+$/u.test(text)
		? { reason: "no full stop at the end" }
		: readLine(MAX_DESCRIPTION)(text);

const readKind = (text: string): Read<Kind> => {
	const kind = KINDS.find((known) => known === text);
	return kind ? { value: kind } : { reason: `"${text}" is no kind: ${KINDS.join(", ")}` };
};

const readCountries = (text: string): Read<string[]> => {
	const bad = list(text).find((code) => !/^[A-Z]{2}$/.test(code));
	return bad === undefined ? { value: list(text) } : { reason: `"${bad}" is no country code` };
};

const matching =
	(pattern: RegExp, what: string) =>
	(text: string): Read<string> =>
		pattern.test(text) ? { value: text } : { reason: `"${text}" is no ${what}` };

const readId = matching(/^[pocagrsw]:[A-Za-z0-9][A-Za-z0-9.-]*$/, "id");
const readIds = (text: string): Read<string[]> => {
	for (const id of list(text)) {
		const read = readId(id);
		if ("reason" in read) return read;
	}
	return { value: list(text) };
};

/** How each single field is read and under which property it is kept. */
const SINGLE: Readonly<Record<string, (text: string) => Read<Partial<Draft>>>> = Object.fromEntries(
	Object.entries({
		kind: ["kind", readKind],
		description: ["description", readDescription],
		country: ["countries", readCountries],
		born: ["born", readDate],
		died: ["died", readDate],
		founded: ["founded", readDate],
		dissolved: ["dissolved", readDate],
		parent: ["parent", readId],
		seat: ["seatText", matching(/^[^,]+, [A-Z]{2}(?:\.\w+)?$/, "place (City, CC or City, CC.REGION)")],
		leader: ["leader", readLine(80)],
		"stands-for": ["standsFor", readId],
		at: ["coordinates", readCoordinates],
		wikipedia: ["wikipedia", readLine(120)],
		qid: ["qid", matching(/^Q[1-9]\d*$/, "Wikidata id")],
		"as-of": ["asOf", readDate],
	} as const).map(([field, [property, read]]) => [
		field,
		(text: string): Read<Partial<Draft>> => {
			const result = read(text);
			return "reason" in result ? result : { value: { [property]: result.value } };
		},
	]),
);

const addStatus = (draft: Partial<Draft>, more: NonNullable<Draft["status"]>): Partial<Draft> => ({
	...draft,
	status: { ...draft.status, ...more },
});

/** Reads the fields of one block. What cannot be read is a problem and left out. */
export const readDraft = (block: DataBlock): { readonly draft: Draft; readonly problems: readonly Problem[] } => {
	const problems: Problem[] = [];
	const aliases: { readonly alias: Alias; readonly line: number }[] = [];
	const roles: Role[] = [];
	const roleLines: number[] = [];
	const without: string[] = [];
	const lines: Record<string, number> = {};
	let draft: Partial<Draft> = {};
	const take = <T>(field: Field, read: Read<T>, keep: (value: T) => void): void => {
		if ("reason" in read) problems.push({ file: block.file, line: field.line, field: field.name, reason: read.reason });
		else keep(read.value);
	};
	for (const field of block.fields) {
		const { name, value } = field;
		const problem = (reason: string): number =>
			problems.push({ file: block.file, line: field.line, field: name, reason });
		if (value === "") {
			problem("is empty");
			continue;
		}
		if (Object.hasOwn(lines, name) && !MANY.has(name)) problem("stands here twice");
		lines[name] ??= field.line;
		if (ALIAS_FIELDS.has(name))
			take(field, readAlias(name as AliasType, value), (alias) => aliases.push({ alias, line: field.line }));
		else if (name === "role") take(field, readRole(value), (role) => roleLines.push(field.line) && roles.push(role));
		else if (name === "without") without.push(value);
		else if (name === "source") draft = { ...draft, sources: [...(draft.sources ?? []), value] };
		else if (name === "population") take(field, readPopulation(value), (read) => (draft = { ...draft, ...read }));
		else if (name === "claimed" || name === "controlled")
			take(field, readIds(value), (ids) => (draft = addStatus(draft, { [name]: ids })));
		else if (name === "note") take(field, readLine(MAX_NOTE)(value), (note) => (draft = addStatus(draft, { note })));
		else if (name === "designated")
			take(
				field,
				readLine(MAX_NOTE)(value),
				(one) => (draft = addStatus(draft, { designated: [...(draft.status?.designated ?? []), one] })),
			);
		else {
			const read = SINGLE[name];
			if (read) take(field, read(value), (read) => (draft = { ...draft, ...read }));
			else problem("is no field of an entry");
		}
	}
	const rank = (type: AliasType): number => (type === "name" ? 0 : 1);
	const ordered = [...aliases].sort((a, b) => rank(a.alias.type) - rank(b.alias.type));
	const [first] = ordered;
	return {
		draft: {
			...draft,
			...(first?.alias.type === "name" && { name: first.alias.surface }),
			id: block.id,
			file: block.file,
			line: block.line,
			roles,
			roleLines,
			aliases: ordered.map(({ alias }) => alias),
			aliasLines: ordered.map(({ line }) => line),
			without,
			lines,
		},
		problems,
	};
};
