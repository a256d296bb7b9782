import type { Block } from "../block";
import type { LookUpReply, Sense } from "../look-up";
import type { NameSpan } from "../name-span";
import { foldKey } from "../text/fold-key";
import { plainNameKeys, slipKeys } from "./slip-keys";

/** Full names of known people that the article writes a little differently. */
export type Slips = {
	/** The first reply with what the second added: names without their initials are filed under the name as written. */
	readonly reply: LookUpReply;
	/** Senses by the folded name as the article writes it. */
	readonly senses: ReadonlyMap<string, readonly Sense[]>;
};

const MAX_NAMES = 24;

/**
 * Asks the dictionary about full names that it does not know as they are written: with an initial ("Brett M. Kavanaugh"), or with a slip of
 * the pen ("Emanuel Macron"). At most 24 names, one batch of keys, none when every name is known.
 */
export const findSlips = async (
	names: readonly NameSpan[],
	options: {
		readonly blocks: readonly Block[];
		readonly reply: LookUpReply;
		readonly lookUp: (keys: readonly string[]) => Promise<LookUpReply>;
	},
): Promise<Slips> => {
	const { blocks, reply, lookUp } = options;
	const slips = new Map<string, string[]>();
	const plain = new Map<string, string>();
	for (const name of names) {
		if (slips.size >= MAX_NAMES) break;
		if (name.type !== "person") continue;
		const key = foldKey(blocks[name.block]?.text.slice(name.start, name.end) ?? "");
		if (slips.has(key) || Object.hasOwn(reply.hits, key)) continue;
		const [plainKey] = plainNameKeys(key);
		if (plainKey) plain.set(key, plainKey);
		const keys = slipKeys(key);
		if (keys.length > 0) slips.set(key, keys);
	}
	const asked = [...new Set([...plain.values(), ...[...slips.values()].flat()])];
	if (asked.length === 0) return { reply, senses: new Map() };
	const found = await lookUp(asked);
	const senses = new Map<string, readonly Sense[]>();
	for (const [key, keys] of slips) {
		const hits = keys.flatMap((slip) => (Object.hasOwn(found.hits, slip) ? (found.hits[slip]?.senses ?? []) : []));
		const people = hits.filter((sense) => found.entities[sense.entity]?.kind === "person");
		if (people.length > 0) senses.set(key, people);
	}
	const hits = { ...reply.hits };
	for (const [key, plainKey] of plain) {
		const hit = Object.hasOwn(found.hits, plainKey) ? found.hits[plainKey] : undefined;
		if (hit) hits[key] = hit;
	}
	return { reply: { ...reply, hits, entities: { ...found.entities, ...reply.entities } }, senses };
};
