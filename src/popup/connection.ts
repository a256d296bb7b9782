import type { PageReport } from "../core/protocol";

/** What the popup knows of the tab it was opened over. */
export type Connection =
	| { readonly state: "asking" }
	| { readonly state: "page"; readonly report: PageReport }
	/** None of us is in the page; the reader may ask for it. `host` is null where the browser does not say. */
	| { readonly state: "no-access"; readonly host: string | null }
	/** The browser lets no extension in. */
	| { readonly state: "browser-page" };
