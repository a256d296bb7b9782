import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** The checkout; scripts are always run from it by npm. */
export const ROOT = resolve(process.cwd());

export const packageFile = (name: string, file: string): string => join(ROOT, "node_modules", name, file);

/** Parses a JSON file of a pinned package. The caller names the shape it expects: the version is pinned, the build stops on anything else. */
export const packageJson = <T>(name: string, file: string): T =>
	JSON.parse(readFileSync(packageFile(name, file), "utf8"));

/** `name@version` of an installed package, as a source is written. */
export const packageSource = (name: string): string =>
	`${name}@${packageJson<{ version: string }>(name, "package.json").version}`;

/** What a CommonJS package exports. */
export const requirePackage = <T>(name: string): T => createRequire(join(ROOT, "package.json"))(name);
