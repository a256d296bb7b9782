import { OWN_VERSION, type Own } from "../core/own/own-entries";
import { readOwn, storedOwn } from "../core/own/read-own";
import { type StoredValue, storedValue } from "../platform/stored-value";

/** Changes the reader's own entries and corrections; resolves to whether that could be stored. */
export type ChangeOwn = (change: (own: Own) => Own) => Promise<boolean>;

export const OWN_KEY = "own";

/** The reader's own entries and corrections in storage. */
export const ownStore = (): StoredValue<Own> =>
	storedValue({ key: OWN_KEY, read: (stored) => readOwn(stored).own, write: storedOwn });

/** How many entries and corrections of a stored value cannot be read; what a newer version wrote is not damaged. */
export const damageInOwn = (stored: unknown): number => {
	const isNewer =
		typeof stored === "object" &&
		stored !== null &&
		"version" in stored &&
		typeof stored.version === "number" &&
		stored.version > OWN_VERSION;
	return isNewer ? 0 : readOwn(stored).lost;
};
