import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { extensionConfig } from "../vite.config";
import { contentScript } from "./build/content-script";
import { BROWSERS } from "./build/extension-manifest";
import { ensureDictionary } from "./ensure-dictionary";

// npm run build [-- --sites 'http://127.0.0.1/*,…'] [-- --browser chrome|firefox]
const { values } = parseArgs({ options: { sites: { type: "string" }, browser: { type: "string" } } });
const extraMatches = (values.sites ?? "").split(",").flatMap((site) => (site.trim() === "" ? [] : [site.trim()]));
const root = process.cwd();
const dictionary = new Uint8Array(await ensureDictionary());
const page = await contentScript(root);
const browsers = BROWSERS.filter((browser) => values.browser === undefined || values.browser === browser);
for (const browser of browsers) {
	const outDir = extraMatches.length > 0 ? `dist/dev-${browser}` : `dist/${browser}`;
	await build(extensionConfig({ root, browser, outDir, extraMatches, dictionary, page }));
	const size = statSync(join(root, outDir, "src/content/index.js")).size;
	process.stderr.write(`${outDir}: content script ${Math.round(size / 1000)} kB\n`);
}
