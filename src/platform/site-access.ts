import { browser } from "./browser";

/** The match patterns under which the content script runs by the manifest. */
export const listedPatterns = (): readonly string[] =>
	browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];

/** Patterns of one site each: whoever grants everything at once in the browser's settings still has pages read only where it was asked for. */
const isPrecise = (pattern: string): boolean => /^https?:\/\/[^*/]+\/\*$/.test(pattern);

/** The match patterns of the sites that the reader has granted beyond the manifest's, here or in the browser's own settings. */
export const grantedPatterns = async (): Promise<readonly string[]> => {
	const { origins = [] } = await browser.permissions.getAll();
	const listed = new Set(listedPatterns());
	return origins.filter((origin) => isPrecise(origin) && !listed.has(origin)).sort();
};

/**
 * Lets the browser ask the reader for access to a site. Has to be called in the turn of a click, before anything is awaited.
 * @returns whether the reader agreed
 */
export const askForAccess = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

/** Gives the access to a site back. */
export const giveAccessBack = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** Calls back after access was given or taken, here or in the browser's own settings, until `signal` aborts. */
export const watchAccess = (callback: () => void, signal?: AbortSignal): void => {
	const { onAdded, onRemoved } = browser.permissions;
	if (signal?.aborted) return;
	const heard = () => callback();
	onAdded.addListener(heard);
	onRemoved.addListener(heard);
	signal?.addEventListener(
		"abort",
		() => {
			onAdded.removeListener(heard);
			onRemoved.removeListener(heard);
		},
		{ once: true },
	);
};
