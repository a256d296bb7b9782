import { build } from "vite";

const bundled = async (entry: string): Promise<string> => {
	const built = await build({
		configFile: false,
		logLevel: "error",
		build: { write: false, target: "es2023", lib: { entry, formats: ["iife"], name: "bench" } },
	});
	for (const { output } of Array.isArray(built) ? built : "output" in built ? [built] : [])
		for (const part of output) if (part.type === "chunk" && part.isEntry) return part.code;
	throw new Error(`${entry} gave no script.`);
};

/** The page side and the bench's own part, as scripts for a page. */
export const pageScripts = (): Promise<string[]> =>
	Promise.all([bundled("src/content/bench-entry.ts"), bundled("scripts/bench/page/in-page.ts")]);
