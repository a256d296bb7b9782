import type { Settings } from "./settings";

/** Whether Dramatis works on a host: not paused, and not switched off by the reader. `host` as in `location.host` without port. */
export const isSiteOn = (settings: Settings, host: string): boolean =>
	!settings.paused && settings.sites[host] !== "off";

/** Settings with one site switched. Returns a new object. */
export const withSite = (settings: Settings, host: string, on: boolean): Settings => ({
	...settings,
	sites: { ...settings.sites, [host]: on ? "on" : "off" },
});

/** Settings in which a site is not switched any more: it follows the list again. Returns a new object. */
export const withoutSite = (settings: Settings, host: string): Settings => {
	const { [host]: _gone, ...sites } = settings.sites;
	return { ...settings, sites };
};
