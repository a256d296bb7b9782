import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licenceTexts } from "./licence-texts";
import { DATA_PACKAGES, dataLicences, shippedLicences } from "./shipped-licences";

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const sources = ["scripts/dictionary", "scripts/build", "scripts/outline"]
	.flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
	.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"));

test("all code that travels has a licence that lets it, and its whole text travels too", () => {
	const packages = shippedLicences(root);
	expect(packages.map(({ name }) => name)).toEqual(["preact", "valibot", "webextension-polyfill"]);
	const texts = licenceTexts(root);
	for (const { name, version } of packages) expect(texts).toContain(`${name} ${version}`);
	expect(texts).toMatch(/Permission is hereby granted, free of charge[\s\S]*Mozilla Public License/);
});

test("all data that travel have a licence that lets them, and NOTICE credits their package", () => {
	expect(dataLicences(root).map(({ name }) => name)).toEqual([...DATA_PACKAGES]);
	const notice = read("NOTICE");
	expect(DATA_PACKAGES.filter((name) => !notice.includes(name))).toEqual([]);
});

test("no package is read into the dictionary or the maps that is not in the list", () => {
	const used = sources.flatMap((path) =>
		[
			...read(path).matchAll(
				/(?:package\w+|requirePackage)(?:<[^(]*>)?\("([^"]+)"|node_modules\/((?:@[\w-]+\/)?[\w.-]+)/g,
			),
		].map(([, name, folder]) => name ?? folder),
	);
	expect(used.filter((name) => name !== undefined && !DATA_PACKAGES.includes(name))).toEqual([]);
});
