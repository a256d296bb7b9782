import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedLicences } from "./shipped-licences";

const RULE = `\n\n${"-".repeat(80)}\n\n`;

/** LICENCES.txt of the package: our own licence, the credits of the data, and the whole licence of every package whose code travels. */
export const licenceTexts = (root: string): string => {
	const code = shippedLicences(root).map(({ name, version, licence }) => {
		const folder = join(root, "node_modules", name);
		const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
		if (!file) throw new Error(`${name} has no file with its licence.`);
		return `${name} ${version} (${licence}): https://www.npmjs.com/package/${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
	});
	const own = ["LICENSE", "NOTICE"].map((file) => readFileSync(join(root, file), "utf8").trim());
	return `${[...own, ...code].join(RULE)}\n`;
};
