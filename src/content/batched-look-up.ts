import type { LookUpReply } from "../core/look-up";

/** Larger messages are one long task where they are written and where they are read. */
const KEYS_PER_BATCH = 2_000;

type LookUp = (keys: string[]) => Promise<LookUpReply>;

/** Asks for any number of keys, so many at a time. Rejects with the first batch that does. */
export const batchedLookUp =
	(lookUp: LookUp): LookUp =>
	async (keys) => {
		if (keys.length <= KEYS_PER_BATCH) return lookUp(keys);
		const hits = {};
		const entities = {};
		let asOf = "";
		for (let from = 0; from < keys.length; from += KEYS_PER_BATCH) {
			const reply = await lookUp(keys.slice(from, from + KEYS_PER_BATCH));
			Object.assign(hits, reply.hits);
			Object.assign(entities, reply.entities);
			asOf = reply.asOf;
		}
		return { hits, entities, asOf };
	};
