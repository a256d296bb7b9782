import type { PageState, RequestOf } from "../core/protocol";
import { browser } from "../platform/browser";
import { type MessageKey, plural, t } from "../platform/translate";

type Look = "on" | "quiet" | "off";

const LOOKS: Readonly<Record<PageState, Look>> = {
	starting: "quiet",
	on: "on",
	"nothing-here": "quiet",
	"not-a-reading-page": "quiet",
	"other-language": "quiet",
	"off-here": "off",
	paused: "off",
	"too-long": "on",
	restless: "quiet",
	"no-dictionary": "off",
};

/** Pages that have a cast, and how its numbers are said. */
const FOUND = { on: "toolbarOn", "too-long": "toolbarTooLong" } as const;

const REASONS: Readonly<Record<Exclude<PageState, "on" | "too-long">, MessageKey>> = {
	starting: "toolbarStarting",
	"nothing-here": "toolbarNothingHere",
	"not-a-reading-page": "toolbarNotAReadingPage",
	"other-language": "toolbarOtherLanguage",
	"off-here": "toolbarOffHere",
	paused: "toolbarPaused",
	restless: "toolbarRestless",
	"no-dictionary": "toolbarNoDictionary",
};

/** Largest number on the badge; four characters do not fit. */
const MOST_ON_BADGE = 999;

const BADGE_COLOR = "#0b6b63";

const iconOf = (look: Look) => ({ 16: `/icons/${look}-16.png`, 32: `/icons/${look}-32.png` });

const badge = (count: number): string => {
	if (count === 0) return "";
	return count > MOST_ON_BADGE ? `${MOST_ON_BADGE}+` : String(count);
};

/** The title of the icon: what was found, or why it is quiet. */
const titleOf = ({ state, actors, places }: RequestOf<"page-state">): string => {
	if (state !== "on" && state !== "too-long") return t(REASONS[state]);
	return t(FOUND[state], [plural("countActors", actors), plural("countPlaces", places)]);
};

/**
 * Shows on one tab's icon what the page there reported. The browser forgets it when the tab goes elsewhere, so a page that reports
 * nothing keeps the quiet default. Does not throw when the tab is gone.
 */
export const showOnToolbar = async (tabId: number, page: RequestOf<"page-state">): Promise<void> => {
	const shown = page.state in FOUND ? page.actors + page.places : 0;
	const { action } = browser;
	// Firefox for Android draws no icon of a tab: what is not there is left out.
	await Promise.allSettled([
		action.setIcon?.({ tabId, path: iconOf(LOOKS[page.state]) }),
		action.setTitle?.({ tabId, title: titleOf(page) }),
		action.setBadgeText?.({ tabId, text: badge(shown) }),
		action.setBadgeBackgroundColor?.({ tabId, color: BADGE_COLOR }),
	]);
};
