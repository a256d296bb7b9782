import { readOwn, storedOwn } from "../core/own/read-own";
import type { PageReport } from "../core/protocol";
import type { Reading } from "../core/reading";
import { browser } from "../platform/browser";
import { overhear, sendToBackground, sendToPage } from "../platform/messages";
import { fromPage } from "../platform/senders";
import { grantedPatterns, listedPatterns, watchAccess } from "../platform/site-access";
import { storedValue } from "../platform/stored-value";
import type { Connection, SiteAccess } from "./connection";
import { correctedReport, uncorrected } from "./corrected-report";
import { isCovered, patternOf } from "./site-patterns";

export type PageConnection = {
	/** Runs the content script in the tab once; shows `browser-page` when the browser refuses. */
	readonly annotateOnce: () => Promise<void>;
	/** Has all of a page read that is no article. Does nothing when the page is gone. */
	readonly readAnyway: () => Promise<void>;
	/** Scrolls the page to the n-th mention (from 0) of an entity. Does nothing when the page is gone. */
	readonly jumpTo: (entity: string, nth: number) => Promise<void>;
};

type Tab = {
	readonly id: number;
	readonly url?: string | undefined;
	readonly isPrivate?: boolean;
	/** The popup was opened over it by the reader, so that a page of the web would tell its address. */
	readonly isBelow?: boolean;
};

const READABLE = /^(?:https?|file):/;

/** The tab below the popup, or the one named in the popup's own address (`?tab=12`), when it is opened as a page of its own. */
const findTab = async (search: string): Promise<Tab | null> => {
	const named = new URLSearchParams(search).get("tab");
	if (named !== null && /^\d+$/.test(named)) {
		const id = Number(named);
		const tab = await browser.tabs.get(id).catch(() => null);
		return { id, url: tab?.url, isPrivate: tab?.incognito ?? false };
	}
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id === undefined ? null : { id: tab.id, url: tab.url, isPrivate: tab.incognito, isBelow: true };
};

const siteOf = async ({ url, isPrivate }: Tab): Promise<SiteAccess> => ({
	// The browser would remember an access given in a private window.
	pattern: isPrivate ? null : patternOf(url),
	// A page that is read although nobody says what site it is has been let in by the list.
	runsByItself: url === undefined || isCovered(url, [...listedPatterns(), ...(await grantedPatterns())]),
});

const strangers = async (tab: Tab): Promise<Connection> => {
	if (tab.url === undefined ? tab.isBelow : !READABLE.test(tab.url)) return { state: "browser-page" };
	const host = tab.url === undefined ? "" : new URL(tab.url).hostname;
	return { state: "no-access", host: host === "" ? null : host, site: await siteOf(tab) };
};

const ownStore = () => storedValue({ key: "own", read: readOwn, write: ({ own }) => storedOwn(own) });

/** As the reader has corrected it; as the page has read it where storage or the worker fail. */
const corrected = async (report: PageReport): Promise<PageReport> => {
	try {
		const { own } = await ownStore().load();
		return await correctedReport(report, own, async (ids) =>
			ids.length === 0 ? {} : (await sendToBackground("entities", { ids })).entities,
		);
	} catch {
		return report;
	}
};

type Asked = { readonly connection: Connection; readonly read: Reading | null };

const ask = async (tab: Tab): Promise<Asked> => {
	const asked = siteOf(tab); // both at once: the popup waits for the slower one only
	try {
		const report = await sendToPage(tab.id, "report", {});
		const shown = await corrected(report);
		return { connection: { state: "page", report: shown, site: await asked }, read: report.reading };
	} catch {
		return { connection: await strangers(tab), read: null }; // nobody of ours listens there
	}
};

/**
 * Keeps `show` informed about the tab below the popup: once at the start, and again whenever the page there says that its state has
 * changed, until `signal` aborts.
 * @param search the query of the popup's own address
 */
export const connectToPage = async (
	show: (connection: Connection) => void,
	{ search, signal }: { readonly search: string; readonly signal: AbortSignal },
): Promise<PageConnection> => {
	const tab = await findTab(search);
	if (!tab) {
		show({ state: "browser-page" });
		return { annotateOnce: async () => {}, readAnyway: async () => {}, jumpTo: async () => {} };
	}
	let asked = 0;
	/** What is shown, and what the page itself has read. */
	let readings: { readonly shown: Reading; readonly read: Reading } | null = null;
	const refresh = async (): Promise<void> => {
		asked += 1;
		const token = asked;
		const { connection, read } = await ask(tab);
		if (token !== asked || signal.aborted) return; // a later question overtook this answer
		const shown = connection.state === "page" ? connection.report.reading : null;
		readings = shown && read ? { shown, read } : null;
		show(connection);
	};
	overhear("page-state", (_state, sender) => sender.tab?.id === tab.id && void refresh(), { accept: fromPage, signal });
	watchAccess(() => void refresh(), signal);
	ownStore().watch(() => void refresh(), signal);
	await refresh();
	return {
		annotateOnce: () =>
			sendToBackground("annotate-once", { tabId: tab.id }).then(refresh, () => show({ state: "browser-page" })),
		readAnyway: () => sendToPage(tab.id, "read-anyway", {}).then(refresh, refresh),
		jumpTo: (entity, nth) =>
			sendToPage(tab.id, "jump-to", (readings && uncorrected({ entity, nth }, readings)) ?? { entity, nth }).then(
				() => {},
				() => refresh(),
			),
	};
};
