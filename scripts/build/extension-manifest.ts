import type { ManifestV3Export } from "@crxjs/vite-plugin";
import { matchPattern } from "./news-sites";

export const BROWSERS = ["chrome", "firefox"] as const;
export type Browser = (typeof BROWSERS)[number];

/** manifest.json as it is written by hand: one file for both browsers. */
export type SourceManifest = {
	readonly background: { readonly service_worker: string; readonly scripts: readonly string[]; readonly type: string };
	readonly content_scripts: readonly { readonly matches: readonly string[] }[];
	readonly [key: string]: unknown;
};

type Target = {
	readonly browser: Browser;
	readonly version: string;
	readonly hosts: readonly string[];
	/** Match patterns beyond the news list, for development only. */
	readonly extraMatches: readonly string[];
};

/**
 * The manifest for one browser: version from package.json, the news list as matches, and the half of `background` that the
 * browser wants. Chrome's comes without `browser_specific_settings`, Firefox's without `minimum_chrome_version`.
 */
export const extensionManifest = (source: SourceManifest, target: Target): ManifestV3Export => {
	const { background, content_scripts, browser_specific_settings, minimum_chrome_version, ...rest } = source;
	const matches = [...target.hosts.map(matchPattern), ...target.extraMatches];
	const manifest = {
		...rest,
		version: target.version,
		content_scripts: content_scripts.map((script) => ({ ...script, matches })),
		...(target.browser === "chrome"
			? { minimum_chrome_version, background: { service_worker: background.service_worker, type: background.type } }
			: { browser_specific_settings, background: { scripts: background.scripts, type: background.type } }),
	};
	return manifest as unknown as ManifestV3Export; // the plugin's types know neither data_collection_permissions nor scripts with a type
};
