import messages from "../src/_locales/en/messages.json";

/** The part of the browser's extension API that we use, in memory: stands in for src/platform/browser.ts and for nothing else. */

type Listener = (...args: never[]) => unknown;

const event = <L extends Listener>() => {
	const listeners = new Set<L>();
	return {
		addListener: (listener: L) => void listeners.add(listener),
		removeListener: (listener: L) => void listeners.delete(listener),
		listeners,
	};
};

type OnMessage = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type Registered = { readonly id: string; readonly matches: readonly string[] };
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const ID = "abcdefghijklmnop";
export const EXTENSION_URL = `chrome-extension://${ID}/`;
/** A message from our content script in a tab, from one of our pages, and from another extension. */
export const SENDERS = {
	page: { id: ID, frameId: 0, tab: { id: 7 }, url: "https://news.example/story" },
	frame: { id: ID, frameId: 3, tab: { id: 7 }, url: "https://ads.example/" },
	popup: { id: ID, url: `${EXTENSION_URL}src/popup/index.html` },
	options: { id: ID, frameId: 0, tab: { id: 8 }, url: `${EXTENSION_URL}src/options/index.html` },
	stranger: { id: "ponmlkjihgfedcba", url: "chrome-extension://ponmlkjihgfedcba/x.html" },
} as const;

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** A browser of its own for each test. */
export const fakeBrowser = () => {
	const onMessage = event<OnMessage>();
	const onChanged = event<(changes: Changes, area: string) => void>();
	const stored = new Map<string, unknown>();
	const icon = new Map<string, unknown>();
	const origins = new Set<string>();
	const scripts = new Map<string, Registered>();
	const permissions = {
		onAdded: event<() => void>(),
		onRemoved: event<() => void>(),
		getAll: async () => ({ origins: [...origins] }),
		request: async (asked: { readonly origins: readonly string[] }) => {
			for (const origin of asked.origins) origins.add(origin);
			for (const listener of permissions.onAdded.listeners) listener();
			return true;
		},
		remove: async (given: { readonly origins: readonly string[] }) => {
			for (const origin of given.origins) origins.delete(origin);
			for (const listener of permissions.onRemoved.listeners) listener();
			return true;
		},
	};
	const injected: number[] = [];
	/** Delivers a message as a browser does: to every listener; the first promise is the answer. */
	const deliver = (message: unknown, sender: unknown): Promise<unknown> => {
		const answers = [...onMessage.listeners].map((listener) => listener(structuredClone(message), sender));
		return answers.find((answer) => answer !== undefined) ?? Promise.resolve(undefined);
	};
	const note = (what: string) => async (details: unknown) => void icon.set(what, details);
	const browser = {
		runtime: {
			id: ID,
			getURL: (path: string) => EXTENSION_URL + path,
			getManifest: () => ({
				version: "1.2.3",
				content_scripts: [{ js: ["src/content/index.js"], matches: ["https://news.example/*"] }],
			}),
			onMessage,
			sendMessage: (message: unknown) => deliver(message, SENDERS.page),
		},
		tabs: {
			sendMessage: (_tab: number, message: unknown) => deliver(message, SENDERS.popup),
			query: async (_query: object): Promise<readonly { readonly id: number; readonly incognito?: boolean }[]> => [
				{ id: 7 },
			],
			getCurrent: async (): Promise<{ readonly incognito: boolean } | undefined> => undefined,
		},
		permissions,
		scripting: {
			getRegisteredContentScripts: async () => [...scripts.values()],
			registerContentScripts: async (added: readonly Registered[]) => {
				for (const script of added) scripts.set(script.id, script);
			},
			unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
				for (const id of ids) scripts.delete(id);
			},
			executeScript: async ({ target }: { readonly target: { readonly tabId: number } }) =>
				void injected.push(target.tabId),
		},
		storage: {
			onChanged,
			local: {
				get: async (keys: string | readonly string[]) =>
					Object.fromEntries(
						[keys].flat().flatMap((key) => (stored.has(key) ? [[key, structuredClone(stored.get(key))]] : [])),
					),
				clear: async () => {
					const keys = [...stored.keys()];
					stored.clear();
					for (const key of keys) for (const listener of onChanged.listeners) listener({ [key]: {} }, "local");
				},
				set: async (items: Record<string, unknown>) => {
					for (const [key, newValue] of Object.entries(items)) {
						stored.set(key, structuredClone(newValue));
						for (const listener of onChanged.listeners) listener({ [key]: { newValue } }, "local");
					}
				},
			},
		},
		i18n: {
			getUILanguage: () => "en-GB",
			getMessage: (key: string, values: string | readonly string[] = []) =>
				(texts[key]?.message ?? "").replace(/\$(\d)/g, (_, n: string) => [values].flat()[Number(n) - 1] ?? ""),
		},
		action: {
			setIcon: note("icon"),
			setTitle: note("title"),
			setBadgeText: note("badge"),
			setBadgeBackgroundColor: note("colour"),
		},
	};
	return { browser, deliver, stored, icon, origins, scripts, injected };
};
