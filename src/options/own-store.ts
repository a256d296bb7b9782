import { type OwnRead, readOwn, storedOwn } from "../core/own/read-own";
import { type StoredValue, storedValue } from "../platform/stored-value";

/** The reader's own entries and corrections in storage. */
export const ownStore = (): StoredValue<OwnRead> =>
	storedValue({ key: "own", read: readOwn, write: ({ own }) => storedOwn(own) });
