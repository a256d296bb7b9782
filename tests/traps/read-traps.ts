import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityType } from "../../src/core/entity";

export type TrapMention = {
	readonly start: number;
	readonly end: number;
	readonly surface: string;
	readonly type: EntityType;
};
export type Trap = {
	readonly group: string;
	readonly text: string;
	readonly mentions: readonly TrapMention[];
	/** A third of all cases, chosen by the hash of their text: not looked at before the finder was finished. */
	readonly isHeldOut: boolean;
};

const TYPES: Readonly<Record<string, EntityType>> = { P: "person", O: "organisation", L: "place" };
const MARK = /\{([POL])\|([^}]*)\}/g;

const hashOf = (text: string): number => {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
};

/** Reads a marked text: `{P|Joe Biden}` is a person, `{O|…}` an organisation, `{L|…}` a place; nothing else is a mention. */
export const readTrap = (group: string, marked: string): Trap => {
	let text = "";
	let from = 0;
	const mentions: TrapMention[] = [];
	for (const match of marked.matchAll(MARK)) {
		const [whole, letter = "", surface = ""] = match;
		text += marked.slice(from, match.index);
		const type = TYPES[letter];
		if (type) mentions.push({ start: text.length, end: text.length + surface.length, surface, type });
		text += surface;
		from = match.index + whole.length;
	}
	text += marked.slice(from);
	return { group, text, mentions, isHeldOut: hashOf(text) % 3 === 0 };
};

/** All trap cases: <group>.jsonl beside this file, one `{"marked": …}` a line. */
export const readTraps = (directory: string = import.meta.dirname): Trap[] =>
	readdirSync(directory)
		.filter((file) => file.endsWith(".jsonl"))
		.sort()
		.flatMap((file) =>
			readFileSync(join(directory, file), "utf8")
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => {
					const value: unknown = JSON.parse(line);
					if (typeof value !== "object" || value === null || !("marked" in value) || typeof value.marked !== "string")
						throw new Error(`${file}: a case needs "marked"`);
					return readTrap(file.replace(".jsonl", ""), value.marked);
				}),
		);
