type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: unknown) => unknown;
type ChromeListener = (message: unknown, sender: unknown, respond: Respond) => boolean;
type ListenersOf<L> = { readonly addListener: (listener: L) => void; readonly removeListener: (listener: L) => void };

/** The parts of the extension API that a script in a page has. */
export type PageApi<L = Listener> = {
	readonly runtime: {
		readonly id: string | undefined;
		readonly getURL: (path: string) => string;
		readonly sendMessage: (message: unknown) => Promise<unknown>;
		readonly onMessage: ListenersOf<L>;
	};
	readonly storage: unknown;
	readonly i18n: unknown;
};

/** Chrome's API as everybody else has it: its listeners return `true` to answer later, where others return a promise. */
export const promising = (chrome: PageApi<ChromeListener>): PageApi => {
	const chromes = new WeakMap<Listener, ChromeListener>();
	const chromeOf = (listener: Listener): ChromeListener => {
		const known = chromes.get(listener);
		if (known) return known;
		const made: ChromeListener = (message, sender, respond) => {
			const answer = listener(message, sender);
			if (!(answer instanceof Promise)) return false;
			answer.then(respond, () => respond(undefined));
			return true;
		};
		chromes.set(listener, made);
		return made;
	};
	const { runtime, storage, i18n } = chrome;
	return {
		runtime: {
			// Asked anew each time: it is gone when the extension is.
			get id() {
				return chrome.runtime?.id;
			},
			getURL: (path) => runtime.getURL(path),
			sendMessage: (message) => runtime.sendMessage(message),
			onMessage: {
				addListener: (listener) => runtime.onMessage.addListener(chromeOf(listener)),
				removeListener: (listener) => runtime.onMessage.removeListener(chromeOf(listener)),
			},
		},
		storage,
		i18n,
	};
};

const native: PageApi | undefined = Reflect.get(globalThis, "browser");

/**
 * What `browser.ts` is in the script for pages; the build puts this in its place. The few parts that a page needs are promises in both browsers by
 * now, and the polyfill for all the others would be a twentieth of the script.
 */
export const browser: PageApi = native?.runtime ? native : promising(Reflect.get(globalThis, "chrome"));
