import { readFileSync, writeFileSync } from "node:fs";
import { newsSites } from "../build/news-sites";

/** What browsers ask readers about: as it was in the last release, or as it will be in the first one. */
export type Released = {
	readonly version: string;
	readonly permissions: readonly string[];
	readonly optionalHosts: readonly string[];
	readonly sites: readonly string[];
};

const FILE = "store/released.json";
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

export const readReleased = (): Released => json(FILE);

/** The same of the state that lies here. */
export const toBeReleased = (): Released => {
	const { permissions, optional_host_permissions: optionalHosts } = json("manifest.json");
	const { version } = json("package.json");
	return { version, permissions, optionalHosts, sites: newsSites(readFileSync("data/news-sites.txt", "utf8")) };
};

/** Notes what lies here as released: a step of store/release-checklist.md. */
export const noteReleased = (): void => writeFileSync(FILE, `${JSON.stringify(toBeReleased(), null, "\t")}\n`);

const majorOf = ({ version }: Released): string => version.split(".")[0] ?? "";

/**
 * What readers would be asked about anew by an update from one to the other, in words; empty where nothing is, or where the major version says so. An
 * update that adds sites or permissions is switched off by browsers until the reader agrees.
 */
export const askedAnew = (last: Released, next: Released): readonly string[] => {
	if (majorOf(last) !== majorOf(next)) return [];
	const compare = (what: string, before: readonly string[], after: readonly string[]) => [
		...after.filter((one) => !before.includes(one)).map((one) => `${what} added: ${one}`),
		...before.filter((one) => !after.includes(one)).map((one) => `${what} gone: ${one}`),
	];
	return [
		...compare("permission", last.permissions, next.permissions),
		...compare("optional host", last.optionalHosts, next.optionalHosts),
		...compare("site", last.sites, next.sites),
	];
};
