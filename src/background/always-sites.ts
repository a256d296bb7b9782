import { browser } from "../platform/browser";
import { sendToPage } from "../platform/messages";
import { grantedPatterns } from "../platform/site-access";
import { annotateOnce } from "./annotate-once";
import { pageScript } from "./page-script";

/** Ids of the scripts that we register; the rest is the match pattern. */
const PREFIX = "always ";

const LOCK = "always-sites";

const isThere = (tabId: number): Promise<boolean> =>
	sendToPage(tabId, "report", {}).then(
		() => true,
		() => false,
	);

/** Reads the pages of a site that are open already, but not those that were read once before. */
const readOpenPages = async (pattern: string): Promise<void> => {
	for (const { id } of await browser.tabs.query({ url: pattern }))
		if (id !== undefined && !(await isThere(id))) await annotateOnce(id).catch(() => null); // a tab may be gone by now
};

const register = async (pattern: string): Promise<void> => {
	const { js, excludeMatches } = pageScript();
	await browser.scripting.registerContentScripts([
		{
			id: PREFIX + pattern,
			matches: [pattern],
			js,
			...(excludeMatches.length > 0 ? { excludeMatches } : {}),
			runAt: "document_idle",
			persistAcrossSessions: true,
		},
	]);
	await readOpenPages(pattern);
};

/**
 * Lets the content script run on exactly those sites that the reader has granted: what was granted is registered, what was taken back (here or in the
 * browser's own settings) is not any more. Safe to call at any time; calls wait for each other.
 */
export const followAccess = (): Promise<void> =>
	navigator.locks.request(LOCK, async () => {
		const granted = await grantedPatterns();
		const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
		const wanted = granted.map((pattern) => PREFIX + pattern);
		const gone = registered.filter((id) => id.startsWith(PREFIX) && !wanted.includes(id));
		if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
		for (const pattern of granted) if (!registered.includes(PREFIX + pattern)) await register(pattern);
	});
