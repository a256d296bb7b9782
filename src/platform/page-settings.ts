import type { STORED } from "../core/protocol";
import type { Settings } from "../core/settings";
import { browser } from "./browser";
import { sendToBackground } from "./send-to-background";

const KEY = "settings" satisfies keyof typeof STORED;
/** The names that the reader knows: where settings let them change the painting, a change of them is one of the settings. */
const KNOWN = "known";

/**
 * Calls back with the settings now and after every change, until `signal` aborts. The worker judges what is stored, so that what it takes to judge is
 * not in every page. `failed` is called when the worker cannot be asked at the start.
 */
export const followSettings = (
	callback: (settings: Settings) => void,
	{ failed, signal }: { readonly failed: () => void; readonly signal: AbortSignal },
): void => {
	if (signal.aborted) return;
	let asked = 0;
	const ask = async (): Promise<void> => {
		const mine = ++asked;
		const settings = await sendToBackground("page-settings", {});
		if (mine === asked && !signal.aborted) callback(settings);
	};
	const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
		// Settings that nobody can tell now are told with the next change, or never: the extension is gone then.
		if (area === "local" && (KEY in changes || KNOWN in changes)) ask().catch(() => {});
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener), { once: true });
	ask().catch(failed);
};
