import { browser, type Runtime } from "./browser";

/** Decides who may be answered. */
export type Accept = (sender: Runtime.MessageSender) => boolean;

const isOurs: Accept = (sender) => sender.id === browser.runtime.id;

/** The extension's own pages and worker: never a web page, nor a content script inside one. */
export const fromExtension: Accept = (sender) =>
	isOurs(sender) && (sender.url?.startsWith(browser.runtime.getURL("")) ?? sender.tab === undefined);

/** Our content script in the top frame of a tab. */
export const fromPage: Accept = (sender) =>
	isOurs(sender) && sender.tab?.id !== undefined && sender.frameId === 0 && !fromExtension(sender);

/** Any part of this extension. */
export const fromAnywhere: Accept = isOurs;
