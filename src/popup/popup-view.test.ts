import { expect, test } from "vitest";
import type { PageState } from "../core/protocol";
import type { Reading } from "../core/reading";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import type { Connection, SiteAccess } from "./connection";
import { popupView } from "./popup-view";

const HOST = "www.news.example";
const empty: Reading = { article: { title: "", date: null, language: "en" }, entities: [], mentions: [] };
const entity = { id: "c:FR", name: "France", type: "place", kind: "country", description: "", count: 1 } as const;
const full: Reading = { ...empty, entities: [{ ...entity, countries: ["FR"], weight: 1, with: [] }] };
const LISTED: SiteAccess = { pattern: `https://${HOST}/*`, runsByItself: true };
const STRANGE: SiteAccess = { pattern: "https://a.example/*", runsByItself: false };
const page = (state: PageState, reading: Reading | null = null): Connection => ({
	state: "page",
	report: { host: HOST, state, reading, passages: {} },
	site: LISTED,
});
const off: Settings = { ...DEFAULT_SETTINGS, sites: { [HOST]: "off" } };
const paused: Settings = { ...DEFAULT_SETTINGS, paused: true };

type Case = {
	readonly name: string;
	readonly connection: Connection;
	readonly settings?: Settings;
	readonly shows: string;
	readonly isOn?: boolean;
};

const cases: readonly Case[] = [
	{ name: "before the page has answered", connection: { state: "asking" }, shows: "waiting" },
	{ name: "while it is being read", connection: page("starting"), shows: "waiting", isOn: true },
	{ name: "an annotated page", connection: page("on", full), shows: "cast", isOn: true },
	{ name: "an annotated page without names", connection: page("on", empty), shows: "nothing-here", isOn: true },
	{ name: "no names", connection: page("nothing-here"), shows: "nothing-here", isOn: true },
	{ name: "no article", connection: page("not-a-reading-page"), shows: "not-a-reading-page", isOn: true },
	{ name: "another language", connection: page("other-language"), shows: "other-language", isOn: true },
	{ name: "too long, and nobody in its beginning", connection: page("too-long"), shows: "too-long", isOn: true },
	{ name: "restless, and nothing read", connection: page("restless"), shows: "restless", isOn: true },
	{ name: "restless", connection: page("restless", full), shows: "cast", isOn: true },
	{ name: "too long", connection: page("too-long", full), shows: "cast", isOn: true },
	{ name: "no dictionary", connection: page("no-dictionary"), shows: "no-dictionary", isOn: true },
	{ name: "off here", connection: page("off-here"), settings: off, shows: "off-here", isOn: false },
	{ name: "switched off, the page has not heard", connection: page("on", full), settings: off, shows: "off-here" },
	{ name: "switched on, the page has not heard", connection: page("off-here"), shows: "waiting", isOn: true },
	{ name: "paused", connection: page("paused"), settings: paused, shows: "paused", isOn: true },
	{ name: "paused, the page has not heard", connection: page("on", full), settings: paused, shows: "paused" },
	{ name: "going on, the page has not heard", connection: page("paused"), shows: "waiting" },
	{ name: "no access", connection: { state: "no-access", host: "a.example", site: STRANGE }, shows: "no-access" },
	{
		name: "paused without access",
		connection: { state: "no-access", host: null, site: { pattern: null, runsByItself: true } },
		settings: paused,
		shows: "paused",
	},
	{ name: "a page of the browser", connection: { state: "browser-page" }, settings: paused, shows: "browser-page" },
];

test.each(cases)("$name: $shows", ({ connection, settings = DEFAULT_SETTINGS, shows, isOn }) => {
	const view = popupView(connection, settings);
	expect(view.body.show === "notice" ? view.body.notice : view.body.show).toBe(shows);
	expect(view.host).toBe(connection.state === "page" ? HOST : null);
	if (isOn !== undefined) expect(view.isOn).toBe(isOn);
});

test("before the settings are read, nothing is claimed", () => {
	expect(popupView(page("on", full), null)).toEqual({
		host: null,
		isOn: false,
		isOnce: false,
		pattern: null,
		body: { show: "waiting" },
	});
});

const access: readonly { readonly name: string; readonly connection: Connection; readonly view: object }[] = [
	{ name: "a listed site", connection: page("on", full), view: { isOnce: false, pattern: null } },
	{
		name: "a page that was read once",
		connection: { ...page("on", full), site: STRANGE } as Connection,
		view: { isOnce: true, pattern: STRANGE.pattern },
	},
	{
		name: "a site that was never asked for",
		connection: { state: "no-access", host: "a.example", site: STRANGE },
		view: { isOnce: false, pattern: STRANGE.pattern },
	},
	{ name: "a page of the browser", connection: { state: "browser-page" }, view: { isOnce: false, pattern: null } },
];
test.each(access)("what may be asked for: $name", ({ connection, view }) => {
	expect(popupView(connection, DEFAULT_SETTINGS)).toMatchObject(view);
});

test("a cast says whether it is that of the whole page", () => {
	expect(popupView(page("too-long", full), DEFAULT_SETTINGS).body).toMatchObject({ isPart: true });
	expect(popupView(page("on", full), DEFAULT_SETTINGS).body).toMatchObject({ isPart: false });
});
