import { castMember } from "../core/cast-member";
import type { Entity } from "../core/entity";
import type { LookUpReply } from "../core/look-up";
import type { Reading, ReadingEntity } from "../core/reading";
import { foldKey } from "../core/text/fold-key";

/** One who may be meant by a selection. */
export type WhoFound = { readonly entity: ReadingEntity; readonly entry?: Entity; readonly isInCast: boolean };

const MOST = 5;

/** What a selection is looked up as: itself, and without what stands around a name in running text. */
export const selectionKeys = (text: string): readonly string[] => {
	const bare = text.replace(/^[\s"'“‘(]+|[\s"'”’).,;:!?]+$/gu, "");
	const short = bare.replace(/['’]s$/u, "").replace(/^(?:the|a|an)\s+/iu, "");
	return [...new Set([foldKey(bare), foldKey(short)])].filter((key) => key !== "");
};

/**
 * Who or where a selection may be: whoever of the page's cast is called that comes first, then the dictionary's, the likeliest first. Five at most.
 * @param reply the dictionary's answer to `selectionKeys`
 */
export const whoIs = (text: string, reply: LookUpReply, reading: Reading | null): readonly WhoFound[] => {
	const keys = selectionKeys(text);
	const priors = new Map<string, number>();
	for (const key of keys)
		for (const { entity, prior } of reply.hits[key]?.senses ?? [])
			priors.set(entity, Math.max(prior, priors.get(entity) ?? 0));
	const inCast = (reading?.entities ?? []).filter(
		({ id, name, count }) => count > 0 && (priors.has(id) || keys.includes(foldKey(name))),
	);
	const cast = inCast.map((entity): WhoFound => {
		const entry = reply.entities[entity.id];
		return { entity, ...(entry ? { entry } : {}), isInCast: true };
	});
	const others = [...priors]
		.filter(([id]) => !inCast.some((one) => one.id === id))
		.sort((a, b) => b[1] - a[1])
		.flatMap(([id]): WhoFound[] => {
			const entry = reply.entities[id];
			return entry ? [{ entity: castMember(entry, reply), entry, isInCast: false }] : [];
		});
	return [...cast, ...others].slice(0, MOST);
};
