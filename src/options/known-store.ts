import { KNOWN_KEY, type KnownNames } from "../core/known/known-names";
import { readKnown, storedKnown } from "../core/known/read-known";
import { type StoredValue, storedValue } from "../platform/stored-value";

/** Changes the known names; resolves to whether that could be stored. */
export type ChangeKnown = (change: (known: KnownNames) => KnownNames) => Promise<boolean>;

/** The names that the reader knows, in storage. */
export const knownStore = (): StoredValue<KnownNames> =>
	storedValue({ key: KNOWN_KEY, read: (stored) => readKnown(stored).known, write: storedKnown });
