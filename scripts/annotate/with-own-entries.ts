import type { Entity, EntityId } from "../../src/core/entity";
import type { Hit, LookUp, Sense } from "../../src/core/look-up";
import { entityOfOwn } from "../../src/core/own/entity-of-own";
import type { OwnEntry } from "../../src/core/own/own-entries";
import { foldKey } from "../../src/core/text/fold-key";

const OWN_PRIOR = 0.9;

/** A look-up in which the reader’s own entries go before the dictionary’s. A new function; the given one stays as it is. */
export const withOwnEntries = (lookUp: LookUp, entries: readonly OwnEntry[]): LookUp => {
	if (entries.length === 0) return lookUp;
	const own = new Map<string, Sense[]>();
	const entities = new Map<EntityId, Entity>();
	for (const entry of entries) {
		entities.set(entry.id, entityOfOwn(entry));
		for (const surface of [entry.name, ...entry.aliases]) {
			const key = foldKey(surface);
			const sense: Sense = { entity: entry.id, alias: surface === entry.name ? "name" : "full", prior: OWN_PRIOR };
			const before = own.get(key);
			if (before) before.push(sense);
			else own.set(key, [sense]);
		}
	}
	return (keys) => {
		const reply = lookUp(keys);
		const hits: Record<string, Hit> = { ...reply.hits };
		const found: Record<EntityId, Entity> = { ...reply.entities };
		for (const key of keys) {
			const mine = own.get(key);
			if (!mine) continue;
			const hit = Object.hasOwn(hits, key) ? hits[key] : undefined;
			const others = (hit?.senses ?? []).map((sense) => ({ ...sense, prior: sense.prior * (1 - OWN_PRIOR) }));
			const share = mine.map((sense) => ({ ...sense, prior: sense.prior / mine.length }));
			hits[key] = { senses: [...share, ...others], flags: hit?.flags ?? {} };
			for (const { entity } of mine) {
				const entry = entities.get(entity);
				if (entry) found[entity] = entry;
			}
		}
		return { ...reply, hits, entities: found };
	};
};
