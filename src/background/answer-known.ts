import type { EntityId } from "../core/entity";
import { isStillKnown } from "../core/known/is-still-known";
import { KNOWN_KEY, withKnown, withoutKnown } from "../core/known/known-names";
import { readKnown, storedKnown } from "../core/known/read-known";
import type { Handlers } from "../platform/messages";
import { loadSettings } from "../platform/stored-settings";
import { storedValue } from "../platform/stored-value";

const today = (): string => new Date().toISOString().slice(0, 10);

/** What the background answers about the names that the reader knows, and how it remembers them: only the worker and the options write them. */
export const answerKnown = (): Required<Pick<Handlers, "known" | "know">> & {
	readonly knownOf: (ids: readonly EntityId[]) => Promise<readonly EntityId[]>;
} => {
	const store = storedValue({ key: KNOWN_KEY, read: readKnown, write: ({ known }) => storedKnown(known) });
	const knownOf = async (ids: readonly EntityId[]): Promise<readonly EntityId[]> => {
		const [{ known }, { knownDays }] = await Promise.all([store.load(), loadSettings()]);
		const asked = new Set(ids);
		const when = { today: today(), days: knownDays };
		return known.filter((one) => asked.has(one.id) && isStillKnown(one, when)).map(({ id }) => id);
	};
	return {
		knownOf,
		known: async ({ ids }) => ({ ids: await knownOf(ids) }),
		know: async ({ id, name, isKnown }) => {
			await store.update(({ known }) => ({
				known: isKnown ? withKnown(known, { id, name, since: today() }) : withoutKnown(known, id),
				lost: 0,
			}));
			return null;
		},
	};
};
