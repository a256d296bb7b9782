import { browser } from "./browser";

/** Keys of what the reader has stored, and where it is noted of which newer version they were told. */
const KEYS = ["settings", "own", "known"] as const;
const TOLD = "told of version";
/** The version of everything that this one stores. */
const OWN_VERSION = 1;

const versionOf = (value: unknown): number =>
	typeof value === "object" && value !== null && "version" in value && typeof value.version === "number"
		? value.version
		: 0;

/**
 * Whether something was stored by a newer version than this one: the reader went back. True once for each such version; what it stored stays as it is
 * (`keepNewer`).
 */
export const isNewlyOlder = async (): Promise<boolean> => {
	const stored = await browser.storage.local.get([...KEYS, TOLD]);
	const newest = Math.max(...KEYS.map((key) => versionOf(stored[key])));
	const told = stored[TOLD];
	if (newest <= OWN_VERSION || (typeof told === "number" && told >= newest)) return false;
	await browser.storage.local.set({ [TOLD]: newest }).catch(() => null); // a full storage: it is told again
	return true;
};
