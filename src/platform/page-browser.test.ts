import { expect, test, vi } from "vitest";
import type { PageApi } from "./page-browser";

type ChromeListener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;

const chromeApi = () => {
	const listeners = new Set<ChromeListener>();
	const chrome: PageApi<ChromeListener> = {
		runtime: {
			id: "abc",
			getURL: (path) => `chrome-extension://abc/${path}`,
			sendMessage: async (message) => message,
			onMessage: {
				addListener: (listener) => void listeners.add(listener),
				removeListener: (listener) => void listeners.delete(listener),
			},
		},
		storage: { local: {} },
		i18n: {},
	};
	return { chrome, listeners };
};

test("a listener's promise answers later, anything else is no answer", async () => {
	const { chrome, listeners } = chromeApi();
	vi.stubGlobal("chrome", chrome);
	const { promising } = await import("./page-browser");
	const { runtime } = promising(chrome);
	const listener = (message: unknown): unknown => {
		if (message === "later") return Promise.resolve(7);
		return message === "broken" ? Promise.reject(new Error("no")) : undefined;
	};
	runtime.onMessage.addListener(listener);
	const [heard] = listeners;
	const respond = vi.fn();
	expect(heard?.("nothing", {}, respond)).toBe(false);
	expect(heard?.("later", {}, respond)).toBe(true);
	expect(heard?.("broken", {}, respond)).toBe(true);
	await vi.waitFor(() => expect(respond.mock.calls).toEqual([[7], [undefined]]));
	runtime.onMessage.removeListener(listener);
	expect(listeners.size).toBe(0);
	expect(await runtime.sendMessage("hello")).toBe("hello");
	vi.unstubAllGlobals();
});

test("tells when the extension is gone", async () => {
	const { chrome } = chromeApi();
	vi.stubGlobal("chrome", chrome);
	const { promising } = await import("./page-browser");
	const api = promising(chrome);
	expect(api.runtime.id).toBe("abc");
	Object.assign(chrome.runtime, { id: undefined });
	expect(api.runtime.id).toBeUndefined();
	vi.unstubAllGlobals();
});
