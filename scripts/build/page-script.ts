import { join } from "node:path";
import type { Plugin } from "vite";
import type { ContentScript } from "./content-script";

const FILE = "src/content/index.js";

/** A Vite plugin that gives the package its script for pages as `contentScript` built it, and the worker the texts that were lifted out of it. */
export const pageScript = (root: string, { code, texts }: ContentScript): Plugin => ({
	name: "dramatis:page-script",
	apply: "build",
	enforce: "post",
	load: (id) =>
		id === join(root, "src/background/page-texts.ts") ? `export const PAGE_TEXTS = ${JSON.stringify(texts)};` : null,
	generateBundle(_options, bundle) {
		const built = bundle[FILE];
		if (built?.type !== "asset") throw new Error(`${FILE} is not in the package.`);
		built.source = code;
	},
});
