import type { Settings } from "./settings";

/** Whether Dramatis works on a host: not paused, and not switched off by the reader. `host` as in `location.host` without port. */
export const isSiteOn = (settings: Settings, host: string): boolean =>
	!settings.paused && settings.sites[host] !== "off";

/** Settings with one site switched. Returns a new object. */
export const withSite = (settings: Settings, host: string, on: boolean): Settings => ({
	...settings,
	sites: { ...settings.sites, [host]: on ? "on" : "off" },
});
