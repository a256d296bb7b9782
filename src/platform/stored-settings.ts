import type { STORED } from "../core/protocol";
import type { Settings } from "../core/settings";
import { browser } from "./browser";
import { differencesOf, settingsFrom } from "./settings-differences";

const KEY = "settings" satisfies keyof typeof STORED;

/** The reader's settings as they are now; defaults where nothing usable is stored. */
export const loadSettings = async (): Promise<Settings> => {
	const stored = await browser.storage.local.get(KEY);
	return settingsFrom(stored[KEY]);
};

/**
 * Changes the settings. Only for the extension's own contexts: they share one lock, so that two windows that change settings at
 * once both have their way. Returns the settings as stored.
 * @throws what storage throws (full, broken); nothing is changed then
 */
export const updateSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
	navigator.locks.request(KEY, async () => {
		const settings = change(await loadSettings());
		await browser.storage.local.set({ [KEY]: differencesOf(settings) });
		return settings;
	});

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back after every change of the settings, from whatever context, until `signal` aborts. */
export const watchSettings = (callback: (settings: Settings) => void, signal: AbortSignal): void => {
	const listener = (changes: Changes, area: string): void => {
		const change = changes[KEY];
		if (area === "local" && change) callback(settingsFrom(change.newValue));
	};
	if (signal.aborted) return;
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener), { once: true });
};
