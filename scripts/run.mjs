// Builds scripts/<name>.ts with Vite into dist/node and runs it: Node 20 runs no TypeScript. Vite's log goes to stderr.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [name, ...rest] = process.argv.slice(2);
const entry = join(root, "scripts", `${name}.ts`);
if (!name || !existsSync(entry)) {
	process.stderr.write(`There is no script "${name ?? ""}" in scripts/.\n`);
	process.exit(2);
}

const { build } = await import("vite");
const outDir = join(root, "dist", "node", name);
await build({
	configFile: false,
	root,
	logLevel: "error",
	ssr: { noExternal: ["valibot"] },
	build: {
		ssr: entry,
		outDir,
		emptyOutDir: false,
		target: "node20",
		minify: false,
		rollupOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: "[name]-[hash].mjs" } },
	},
});
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
