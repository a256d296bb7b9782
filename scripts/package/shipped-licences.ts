import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences under which code may travel in the package. */
const ALLOWED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "0BSD", "CC0-1.0"]);

export type ShippedLicence = { readonly name: string; readonly version: string; readonly licence: string };

/**
 * The licences of all packages whose code is in the extension: the run-time dependencies and theirs.
 * @throws Error that names the first one that may not travel, or that names no licence
 */
export const shippedLicences = (root: string): readonly ShippedLicence[] => {
	const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const found = new Map<string, ShippedLicence>();
	const waiting: string[] = Object.keys(manifest(root).dependencies ?? {});
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (found.has(name)) continue;
		const folder = join(root, "node_modules", name);
		if (!existsSync(folder)) throw new Error(`${name} is not installed.`);
		const { version, license: licence, dependencies } = manifest(folder);
		if (!ALLOWED.has(licence))
			throw new Error(`${name} ${version} has the licence "${licence}", which may not travel.`);
		found.set(name, { name, version, licence });
		waiting.push(...Object.keys(dependencies ?? {}));
	}
	return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};
