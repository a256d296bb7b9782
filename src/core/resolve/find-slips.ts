import type { Block } from "../block";
import type { LookUpReply, Sense } from "../look-up";
import type { NameSpan } from "../name-span";
import { foldKey } from "../text/fold-key";
import { slipKeys } from "./slip-keys";

/** Full names of known people that stand one letter away from names of the article. */
export type Slips = {
	/** The first reply with the entities of the second. */
	readonly reply: LookUpReply;
	/** Senses by the folded name as the article writes it. */
	readonly senses: ReadonlyMap<string, readonly Sense[]>;
};

const MAX_NAMES = 24;

/**
 * Asks the dictionary about slips of the pen in full names that it does not know ("Emanuel Macron"): at most 24 names, one batch of keys,
 * none when every name is known.
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
	for (const name of names) {
		if (slips.size >= MAX_NAMES) break;
		if (name.type !== "person") continue;
		const key = foldKey(blocks[name.block]?.text.slice(name.start, name.end) ?? "");
		if (slips.has(key) || Object.hasOwn(reply.hits, key)) continue;
		const keys = slipKeys(key);
		if (keys.length > 0) slips.set(key, keys);
	}
	const asked = [...new Set([...slips.values()].flat())];
	if (asked.length === 0) return { reply, senses: new Map() };
	const found = await lookUp(asked);
	const senses = new Map<string, readonly Sense[]>();
	for (const [key, keys] of slips) {
		const hits = keys.flatMap((slip) => (Object.hasOwn(found.hits, slip) ? (found.hits[slip]?.senses ?? []) : []));
		const people = hits.filter((sense) => found.entities[sense.entity]?.kind === "person");
		if (people.length > 0) senses.set(key, people);
	}
	return { reply: { ...reply, entities: { ...found.entities, ...reply.entities } }, senses };
};
