import type { PageReport, PageState } from "../core/protocol";
import type { Reading } from "../core/reading";
import type { Settings } from "../core/settings";
import { isSiteOn } from "../core/site-rules";
import type { Connection } from "./connection";

/** Everything the popup may have to say instead of a cast. */
export type Notice = Exclude<PageState, "on" | "starting"> | "no-access" | "browser-page";

export type PopupBody =
	| {
			readonly show: "cast";
			readonly reading: Reading;
			readonly passages: PageReport["passages"];
			/** Only the beginning of a very long page was read. */
			readonly isPart: boolean;
	  }
	| { readonly show: "notice"; readonly notice: Notice }
	| { readonly show: "waiting" };

export type PopupView = {
	/** The site that the switch is for; null where there is none. */
	readonly host: string | null;
	readonly isOn: boolean;
	/** The page was read because it was asked for, and the next one of this site will not be. */
	readonly isOnce: boolean;
	/** What to ask the browser for, so that this site is read always; null where there is nothing to ask. */
	readonly pattern: string | null;
	readonly body: PopupBody;
};

const notice = (name: Notice): PopupBody => ({ show: "notice", notice: name });

const bodyOf = (connection: Connection, settings: Settings): PopupBody => {
	if (connection.state === "browser-page") return notice("browser-page");
	if (settings.paused) return notice("paused");
	if (connection.state === "asking") return { show: "waiting" };
	if (connection.state === "no-access") return notice("no-access");
	const { host, state, reading, passages } = connection.report;
	if (!isSiteOn(settings, host)) return notice("off-here");
	// The page may not have heard of a change yet: the settings are newer than its report.
	if (state === "starting" || state === "off-here" || state === "paused") return { show: "waiting" };
	const isPart = state === "too-long";
	// What was read before the pause is still the cast.
	const isRestless = state === "restless";
	if (state !== "on" && !isPart && !isRestless) return notice(state);
	if (reading && reading.entities.length > 0) return { show: "cast", reading, passages, isPart };
	if (isRestless) return notice("restless");
	return notice(isPart ? "too-long" : "nothing-here");
};

/** What the popup shows, from what the page said and what the reader has set; `settings` is null until it is read. Pure. */
export const popupView = (connection: Connection, settings: Settings | null): PopupView => {
	if (settings === null) return { host: null, isOn: false, isOnce: false, pattern: null, body: { show: "waiting" } };
	const host = connection.state === "page" ? connection.report.host : null;
	const site = "site" in connection ? connection.site : null;
	return {
		host,
		isOn: host !== null && settings.sites[host] !== "off",
		isOnce: connection.state === "page" && !connection.site.runsByItself,
		pattern: site === null || site.runsByItself ? null : site.pattern,
		body: bodyOf(connection, settings),
	};
};
