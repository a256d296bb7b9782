import { browser } from "./browser";

export type Command = { readonly name?: string; readonly description?: string; readonly shortcut?: string };

/** Where Chromium and its kin let readers set the keys of extensions. */
const CHROMIUM_PAGE = "chrome://extensions/shortcuts";

/** The extension's commands with the keys that are set for them; an empty shortcut: none. Without commands where the browser has none (Firefox for Android). */
export const commandKeys = async (): Promise<readonly Command[]> => (await browser.commands?.getAll()) ?? [];

/**
 * Opens the browser's own page for the keys of extensions: Firefox has a call for it, Chromium an address.
 * @throws where the browser has neither (Firefox for Android)
 */
export const changeKeys = async (): Promise<void> => {
	if ("openShortcutSettings" in browser.commands) await browser.commands.openShortcutSettings();
	else await browser.tabs.create({ url: CHROMIUM_PAGE });
};
