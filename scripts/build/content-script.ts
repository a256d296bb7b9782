import { join } from "node:path";
import { build, type InlineConfig, type Plugin } from "vite";
import { inOrder, liftTexts, TEXTS_MODULE } from "./lift-texts";

export type ContentScript = {
	/** The one file that browsers put into pages. */
	readonly code: string;
	/** What was lifted out of it, for the worker to hand over. */
	readonly texts: readonly string[];
};

/** Stands for the bundled second part inside the first. */
const VISIT = "\0dramatis:open-visit";
/** What the second part is called inside its module. */
const NAME = "dramatis";

type Bundle = { readonly minify: boolean; readonly plugins: readonly Plugin[]; readonly root: string };

const bundled = async (entry: string, { minify, plugins, root }: Bundle): Promise<string> => {
	const config: InlineConfig = {
		root,
		configFile: false,
		publicDir: false,
		logLevel: "warn",
		plugins: [...plugins],
		build: {
			write: false,
			target: "es2023",
			modulePreload: false,
			minify,
			cssMinify: true,
			lib: { entry, formats: ["iife"], name: NAME },
			rolldownOptions: { output: { globals: { [TEXTS_MODULE]: "longTexts" } } },
		},
	};
	const built = await build(config);
	for (const { output } of Array.isArray(built) ? built : "output" in built ? [built] : [])
		for (const part of output) if (part.type === "chunk" && part.isEntry) return part.code;
	throw new Error(`${entry} gave no script.`);
};

/**
 * Builds the script for pages: a small part that knows whether the site is on, and a second one with all that reads and paints, which is evaluated
 * when the worker has handed over the long texts (word lists, style sheets) that were lifted out of it. Both are one file.
 */
export const contentScript = async (root: string): Promise<ContentScript> => {
	const content = (name: string): string => join(root, "src/content", name);
	const met: string[] = [];
	// Cards are drawn without preact: see draw.ts.
	const withoutPreact: Plugin = {
		name: "dramatis:without-preact",
		enforce: "pre",
		resolveId: (id) => (id === "preact/jsx-runtime" ? content("jsx-runtime.ts") : null),
	};
	const plugins = [withoutPreact, liftTexts(met)];
	const bundle = await bundled(content("open-visit.ts"), { root, minify: false, plugins });
	const { code: visit, texts } = inOrder(bundle, met);
	// A function of its own, so that nothing of it runs, nor is known outside, before it is called for.
	const asleep = `import * as longTexts from "${TEXTS_MODULE}";
		const evaluate = () => { ${visit}; return ${NAME}.openVisit; };
		export const openVisit = (...options) => evaluate()(...options);`;
	const joined: Plugin = {
		name: "dramatis:content-script",
		enforce: "pre",
		resolveId: (id, importer) => {
			if (id === "./open-visit" && importer === content("index.ts")) return VISIT;
			if (id === TEXTS_MODULE) return content("long-texts.ts");
			// The polyfill is for the extension's own pages: see page-browser.ts.
			if (id === "./browser" && importer?.startsWith(join(root, "src/platform")))
				return join(root, "src/platform/page-browser.ts");
			return null;
		},
		load: (id) => (id === VISIT ? asleep : null),
	};
	return { code: await bundled(content("index.ts"), { root, minify: true, plugins: [joined] }), texts };
};
