import type { Problem } from "./problem";

/** One `field: value` line. */
export type Field = { readonly name: string; readonly value: string; readonly line: number };

/** One entry as it stands in a file, the file's defaults among its fields. */
export type DataBlock = {
	readonly file: string;
	readonly line: number;
	readonly id: string;
	readonly fields: readonly Field[];
};

export type ParsedFile = { readonly blocks: readonly DataBlock[]; readonly problems: readonly Problem[] };

const FIELD_LINE = /^([a-z-]+):(?:\s+(.*))?$/;
const ID_LINE = /^(?:[pocagrsw]:[A-Za-z0-9][A-Za-z0-9.-]*|defaults)$/;
const ID_LIKE = /^[a-z]:\S*$/;
const DEFAULTS = "defaults";

type OpenBlock = { readonly id: string; readonly line: number; readonly fields: Field[] };

const withDefaults = (file: string, { id, line, fields }: OpenBlock, defaults: readonly Field[]): DataBlock => {
	const said = new Set(fields.map((field) => field.name));
	return { file, line, id, fields: [...fields, ...defaults.filter((field) => !said.has(field.name))] };
};

/**
 * Cuts a file of `data/` (form: data/README.md) into blocks. Lines that are neither an id, a field, a comment nor empty are problems;
 * so is an id that is not the first line of its block.
 */
export const parseBlocks = (file: string, text: string): ParsedFile => {
	const problems: Problem[] = [];
	const open: OpenBlock[] = [];
	let current: OpenBlock | undefined;
	text.split(/\r?\n/).forEach((raw, index) => {
		const line = index + 1;
		const value = raw.trimEnd();
		if (value.startsWith("#")) return;
		if (value === "") {
			current = undefined;
			return;
		}
		const field = FIELD_LINE.exec(value);
		if (ID_LINE.test(value) || (ID_LIKE.test(value) && !current)) {
			if (!ID_LINE.test(value)) problems.push({ file, line, field: "id", reason: `"${value}" is not an id` });
			if (current) problems.push({ file, line, field: "id", reason: "there must be an empty line before an id" });
			current = { id: value, line, fields: [] };
			open.push(current);
		} else if (field && current) current.fields.push({ name: field[1] ?? "", value: (field[2] ?? "").trim(), line });
		else if (field) problems.push({ file, line, field: field[1] ?? "", reason: "this field belongs to no id" });
		else problems.push({ file, line, field: "line", reason: `"${value.slice(0, 60)}" is neither an id nor a field` });
	});
	const defaults = open.find(({ id }) => id === DEFAULTS);
	if (defaults && defaults !== open[0])
		problems.push({ file, line: defaults.line, field: DEFAULTS, reason: "defaults must be the first block" });
	const blocks = open.filter(({ id }) => id !== DEFAULTS);
	return { blocks: blocks.map((block) => withDefaults(file, block, defaults?.fields ?? [])), problems };
};
