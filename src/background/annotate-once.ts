import { browser } from "../platform/browser";
import { RequestError } from "../platform/request-error";
import { pageScript } from "./page-script";

/**
 * Runs the content script once in a tab, on the strength of the reader's click on the toolbar (activeTab).
 * @throws RequestError `failed` where the browser allows no extension: its own pages, the stores, PDF viewers
 */
export const annotateOnce = async (tabId: number): Promise<null> => {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: pageScript().js });
		return null;
	} catch (error) {
		throw new RequestError("failed", error instanceof Error ? error.message : String(error));
	}
};
