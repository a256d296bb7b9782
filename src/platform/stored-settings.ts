import type { STORED } from "../core/protocol";
import type { Settings } from "../core/settings";
import { differencesOf, settingsFrom } from "./settings-differences";
import { type StoredValue, storedValue } from "./stored-value";

const KEY = "settings" satisfies keyof typeof STORED;

/** The reader's settings in storage: only what differs from the defaults is written. */
export const settingsStore: StoredValue<Settings> = storedValue({
	key: KEY,
	read: settingsFrom,
	write: differencesOf,
});

/** The reader's settings as they are now; defaults where nothing usable is stored. */
export const loadSettings = (): Promise<Settings> => settingsStore.load();

/**
 * Changes the settings. Only for the extension's own contexts: they share one lock, so that two windows that change settings at
 * once both have their way. Returns the settings as stored.
 * @throws what storage throws (full, broken); nothing is changed then
 */
export const updateSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
	settingsStore.update(change);

/** Calls back after every change of the settings, from whatever context, until `signal` aborts. */
export const watchSettings = (callback: (settings: Settings) => void, signal: AbortSignal): void =>
	settingsStore.watch(callback, signal);
