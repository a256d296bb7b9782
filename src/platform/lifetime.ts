import { browser } from "./browser";

/** How often an idle content script looks whether its extension still exists. Reading one property; no message, no wake-up of the worker. */
const ORPHAN_CHECK_MS = 5_000;

/** True when the extension was updated, reloaded or removed under this content script: no message will be answered any more. */
export const isOrphaned = (): boolean => {
	try {
		return browser.runtime.id === undefined;
	} catch {
		return true;
	}
};

/** Calls back once when this content script has lost its extension, so that it can take its paint off the page. */
export const onOrphaned = (callback: () => void, signal: AbortSignal): void => {
	if (signal.aborted) return;
	const timer = setInterval(() => {
		if (!isOrphaned()) return;
		clearInterval(timer);
		callback();
	}, ORPHAN_CHECK_MS);
	signal.addEventListener("abort", () => clearInterval(timer), { once: true });
};
