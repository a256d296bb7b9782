import { browser } from "./browser";

/** What was damaged under a key: how many parts, and the whole as it was found. */
export type Damage = { readonly key: string; readonly lost: number; readonly found: unknown };

type Repairing = {
	readonly key: string;
	/** How many parts of a stored value cannot be read. */
	readonly damageIn: (stored: unknown) => number;
	/** What is left of it, in the form in which it is stored. */
	readonly mend: (stored: unknown) => unknown;
};

/** Where the latest damaged value of a key is kept, so that nothing is lost by mending. */
const keptUnder = (key: string): string => `damaged ${key}`;

/**
 * Writes what is left of a damaged value in its place, and keeps the damaged one beside it, so that it is told once and can still be saved as a file.
 * Null where nothing is damaged. A storage that takes nothing is left as it is.
 */
export const repairStored = ({ key, damageIn, mend }: Repairing): Promise<Damage | null> =>
	navigator.locks.request(key, async () => {
		const found = (await browser.storage.local.get(key))[key];
		const lost = damageIn(found);
		if (lost === 0) return null;
		await browser.storage.local.set({ [keptUnder(key)]: found, [key]: mend(found) }).catch(() => null);
		return { key, lost, found };
	});
