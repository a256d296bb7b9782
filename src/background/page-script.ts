import { browser } from "../platform/browser";

type PageScript = {
	/** Paths inside the package. */
	readonly js: string[];
	readonly excludeMatches: string[];
};

/** Firefox gives the paths of its manifest as whole addresses, and takes no such address back. */
const inPackage = (file: string): string => new URL(file, browser.runtime.getURL("")).pathname.replace(/^\//, "");

/** The script for pages, and where it never runs, by the manifest. */
export const pageScript = (): PageScript => {
	const [script] = browser.runtime.getManifest().content_scripts ?? [];
	return { js: (script?.js ?? []).map(inPackage), excludeMatches: [...(script?.exclude_matches ?? [])] };
};
