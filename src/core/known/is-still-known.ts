import type { KnownName } from "./known-names";

const DAY_MS = 86_400_000;

/** The day on which a known name comes back, ISO; null where it never does (`days` is 0) or the day it was known is none. */
export const comesBack = ({ since }: KnownName, days: number): string | null => {
	const start = Date.parse(`${since}T00:00:00Z`);
	if (days === 0 || Number.isNaN(start)) return null;
	return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
};

/**
 * Whether a name is still to be quiet.
 * @param when `today` is an ISO day, `days` how long a name stays known (0: for good)
 */
export const isStillKnown = (name: KnownName, when: { readonly today: string; readonly days: number }): boolean => {
	const back = comesBack(name, when.days);
	return back === null || when.today < back;
};
