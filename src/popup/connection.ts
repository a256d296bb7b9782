import type { PageReport } from "../core/protocol";

/** How the tab's site stands to us. */
export type SiteAccess = {
	/** What the browser would have to be asked for; null where it does not say what site this is. */
	readonly pattern: string | null;
	/** Its pages are read without being asked for. */
	readonly runsByItself: boolean;
};

/** What the popup knows of the tab it was opened over. */
export type Connection =
	| { readonly state: "asking" }
	| { readonly state: "page"; readonly report: PageReport; readonly site: SiteAccess }
	/** None of us is in the page; the reader may ask for it. `host` is null where the browser does not say. */
	| { readonly state: "no-access"; readonly host: string | null; readonly site: SiteAccess }
	/** The browser lets no extension in. */
	| { readonly state: "browser-page" };
