import { browser } from "../platform/browser";

const WELCOME = "src/welcome/index.html";

/** Opens the first-run page, once: after installation, never after an update. */
export const greet = async ({ reason }: { readonly reason: string }): Promise<void> => {
	if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
};
