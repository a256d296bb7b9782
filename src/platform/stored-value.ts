import { browser } from "./browser";

/** How a value is read from storage and written there. `read` judges whatever is stored and never throws. */
export type Storing<T> = {
	readonly key: string;
	readonly read: (stored: unknown) => T;
	readonly write: (value: T) => unknown;
};

export type StoredValue<T> = {
	readonly load: () => Promise<T>;
	/**
	 * Changes the value. All of the extension's contexts share one lock, so that two windows that change it at once both have their way.
	 * Rejects with what storage throws (full, broken); nothing is changed then.
	 */
	readonly update: (change: (value: T) => T) => Promise<T>;
	/** Calls back after every change, from whatever context, until `signal` aborts. */
	readonly watch: (callback: (value: T) => void, signal?: AbortSignal) => void;
};

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** One key of `storage.local`. */
export const storedValue = <T>({ key, read, write }: Storing<T>): StoredValue<T> => {
	const load = async (): Promise<T> => read((await browser.storage.local.get(key))[key]);
	return {
		load,
		update: (change) =>
			navigator.locks.request(key, async () => {
				const value = change(await load());
				await browser.storage.local.set({ [key]: write(value) });
				return value;
			}),
		watch: (callback, signal) => {
			const listener = (changes: Changes, area: string): void => {
				const change = changes[key];
				if (area === "local" && change) callback(read(change.newValue));
			};
			if (signal?.aborted) return;
			browser.storage.onChanged.addListener(listener);
			signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener), { once: true });
		},
	};
};

/** Forgets everything that is stored, settings and all. */
export const eraseStorage = (): Promise<void> => browser.storage.local.clear();
