import { browser } from "./browser";

/** Refused because the reader is in a private window: what is done there leaves nothing behind. */
export class PrivateWindowError extends Error {
	override readonly name = "PrivateWindowError";
	constructor() {
		super("Nothing is stored from a private window.");
	}
}

/**
 * Whether the reader is in a private window now. Extension pages and the worker are one for all windows, so the tab of this page is asked, or else the
 * one in front: the popup stands over it, a key was pressed in it.
 */
const isPrivate = async (): Promise<boolean> => {
	const own = await browser.tabs.getCurrent().catch(() => undefined);
	if (own) return own.incognito;
	const [front] = await browser.tabs.query({ active: true, currentWindow: true });
	return front?.incognito ?? false;
};

/** @throws PrivateWindowError in a private window; to be called before anything is stored */
export const refuseInPrivate = async (): Promise<void> => {
	if (await isPrivate()) throw new PrivateWindowError();
};
