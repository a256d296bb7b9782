import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crx } from "@crxjs/vite-plugin";
import { defineConfig, type InlineConfig } from "vite";
import { type ContentScript, contentScript } from "./scripts/build/content-script";
import { type Browser, extensionManifest, type SourceManifest } from "./scripts/build/extension-manifest";
import { newsSites } from "./scripts/build/news-sites";
import { packageFiles } from "./scripts/build/package-files";
import { pageScript } from "./scripts/build/page-script";

type Options = {
	/** The project's root folder. */
	readonly root: string;
	readonly browser: Browser;
	/** Folder of the finished package, relative to the root. */
	readonly outDir: string;
	/** Match patterns beyond the news list, for development only. */
	readonly extraMatches?: readonly string[];
	/** The packed dictionary. */
	readonly dictionary: Uint8Array;
	/** The script for pages, the same for both browsers. */
	readonly page: ContentScript;
};

/** The Vite configuration that packs the extension for one browser. */
export const extensionConfig = (options: Options): InlineConfig => {
	const { root, browser, outDir, extraMatches = [], dictionary, page } = options;
	const read = (path: string): string => readFileSync(join(root, path), "utf8");
	const source: SourceManifest = JSON.parse(read("manifest.json"));
	const { version }: { version: string } = JSON.parse(read("package.json"));
	const hosts = newsSites(read("data/news-sites.txt"));
	return {
		root,
		configFile: false,
		publicDir: false,
		logLevel: "warn",
		plugins: [
			crx({
				manifest: extensionManifest(source, { browser, version, hosts, extraMatches }),
				browser,
				contentScripts: { standaloneFiles: ["src/content/index.ts"] },
			}),
			packageFiles(root, dictionary),
			pageScript(root, page),
		],
		// Vite's own preloading would bring `fetch` into the pages; everything is in the package anyway.
		build: {
			outDir,
			emptyOutDir: true,
			target: "es2023",
			modulePreload: false,
			assetsInlineLimit: 0,
			// The page that no line of the manifest names.
			rollupOptions: { input: { welcome: join(root, "src/welcome/index.html") } },
		},
	};
};

/** `npx vite build [--mode firefox]`; `npm run build` does both browsers and makes the dictionary first. */
export default defineConfig(async ({ mode }) => {
	const root = import.meta.dirname;
	const browser: Browser = mode === "firefox" ? "firefox" : "chrome";
	const dictionary = readFileSync(join(root, "dist/dictionary/dictionary.bin"));
	const page = await contentScript(root);
	return extensionConfig({ root, browser, outDir: `dist/${browser}`, dictionary, page });
});
