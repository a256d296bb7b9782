import { browser } from "../platform/browser";
import { t } from "../platform/translate";

const ID = "who-is";
const POPUP = "src/popup/index.html";
/** Longer selections are no names. */
const MAX_SELECTION = 150;

/** Puts "Who or where is …?" into the menu of selected text. The browser keeps it until the next installation or update. */
export const addToContextMenu = async (): Promise<void> => {
	await browser.contextMenus?.removeAll();
	browser.contextMenus?.create({ id: ID, title: t("menuWhoIs"), contexts: ["selection"] });
};

/**
 * Opens the popup with the answer about a selection; in a tab of its own where the browser opens no popup. Asks for nothing before the popup is open: Firefox
 * opens it only in the very turn of the click.
 */
export const askAboutSelection = (selection: string, tabId: number | undefined): void => {
	const text = selection.replace(/\s+/g, " ").trim().slice(0, MAX_SELECTION);
	if (text === "" || tabId === undefined) return;
	const address = `${POPUP}?${new URLSearchParams({ who: text, tab: String(tabId) })}`;
	void browser.action.setPopup({ tabId, popup: address });
	const opened = browser.action.openPopup().catch(() => browser.tabs.create({ url: browser.runtime.getURL(address) }));
	void opened.finally(() => browser.action.setPopup({ tabId, popup: POPUP }));
};
