import { browser } from "./browser";
import { keepNewer } from "./keep-newer";
import { refuseInPrivate } from "./private-window";

/** How a value is read from storage and written there. `read` judges whatever is stored and never throws. */
export type Storing<T> = {
	readonly key: string;
	readonly read: (stored: unknown) => T;
	readonly write: (value: T) => unknown;
};

/** A change of one stored value, to be written together with others. */
export type StoredChange = { readonly key: string; readonly change: (stored: unknown) => unknown };

export type StoredValue<T> = {
	readonly load: () => Promise<T>;
	/**
	 * Changes the value. All of the extension's contexts share one lock, so that two windows that change it at once both have their way.
	 * Rejects in a private window, and with what storage throws (full, broken); nothing is changed then.
	 */
	readonly update: (change: (value: T) => T) => Promise<T>;
	/** The same change, for `storeTogether`. */
	readonly changing: (change: (value: T) => T) => StoredChange;
	/** Calls back after every change, from whatever context, until `signal` aborts. */
	readonly watch: (callback: (value: T) => void, signal?: AbortSignal) => void;
};

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** One key of `storage.local`. */
export const storedValue = <T>({ key, read, write }: Storing<T>): StoredValue<T> => {
	const stored = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];
	/** A value that a newer version wrote keeps what this one does not know of it. */
	const written = (value: T, before: unknown): unknown =>
		keepNewer(before, { before: write(read(before)), next: write(value) });
	return {
		load: async () => read(await stored()),
		update: (change) =>
			navigator.locks.request(key, async () => {
				await refuseInPrivate();
				const before = await stored();
				const value = change(read(before));
				await browser.storage.local.set({ [key]: written(value, before) });
				return value;
			}),
		changing: (change) => ({ key, change: (before) => written(change(read(before)), before) }),
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

const withLocks = <T>(keys: readonly string[], work: () => Promise<T>): Promise<T> => {
	const [first, ...others] = keys;
	return first === undefined ? work() : navigator.locks.request(first, () => withLocks(others, work));
};

/**
 * Changes several values in one writing: all of them, or none.
 * @throws PrivateWindowError in a private window, and what storage throws (full, broken); nothing is changed then
 */
export const storeTogether = (changes: readonly StoredChange[]): Promise<void> => {
	const keys = changes.map(({ key }) => key).sort(); // always in one order, so that two windows never wait for each other
	return withLocks(keys, async () => {
		await refuseInPrivate();
		const stored = await browser.storage.local.get(keys);
		await browser.storage.local.set(Object.fromEntries(changes.map(({ key, change }) => [key, change(stored[key])])));
	});
};

/** Forgets everything that is stored, settings and all. */
export const eraseStorage = (): Promise<void> => browser.storage.local.clear();
