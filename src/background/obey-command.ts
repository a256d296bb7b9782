import { isSiteOn, withSite } from "../core/site-rules";
import { browser } from "../platform/browser";
import { sendToPage } from "../platform/messages";
import { updateSettings } from "../platform/stored-settings";
import { annotateOnce } from "./annotate-once";

/** What the reader's keys can ask for; the names are those of the manifest, the keys are the reader's to choose. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
	"next-mention": (tabId) => sendToPage(tabId, "step-mention", { by: 1 }),
	"previous-mention": (tabId) => sendToPage(tabId, "step-mention", { by: -1 }),
	"open-card": (tabId) => sendToPage(tabId, "open-card", {}),
	"switch-site": async (tabId) => {
		const { host } = await sendToPage(tabId, "report", {});
		return updateSettings((now) => ({ ...withSite(now, host, !isSiteOn(now, host)), paused: false }));
	},
};

const activeTab = async (): Promise<number | undefined> =>
	(await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/**
 * Does what a key asks for in a tab. Where nobody of ours reads the page, the key is a wish to have it read: it is read once. Nothing happens on
 * pages that the browser keeps to itself.
 */
export const obeyCommand = async (command: string, tabId?: number): Promise<void> => {
	const id = tabId ?? (await activeTab());
	const obey = COMMANDS[command];
	if (!obey || id === undefined) return;
	await obey(id).catch(() => annotateOnce(id).catch(() => null));
};
