import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { licenceTexts } from "../package/licence-texts";
import { countryTable } from "./country-table";

const ICON = /^(?:on|quiet|off)-\d+\.png$/;

/**
 * A Vite plugin that puts into the package what no module imports: the strings, the toolbar icons of every state, and at the root the licences, the
 * packed dictionary with the table of who leads what.
 */
export const packageFiles = (root: string, dictionary: Uint8Array): Plugin => ({
	name: "dramatis:package-files",
	apply: "build",
	generateBundle() {
		const emit = (fileName: string, source: Uint8Array) => this.emitFile({ type: "asset", fileName, source });
		for (const locale of readdirSync(join(root, "src/_locales")))
			emit(`_locales/${locale}/messages.json`, readFileSync(join(root, "src/_locales", locale, "messages.json")));
		for (const icon of readdirSync(join(root, "icons")).filter((name) => ICON.test(name)))
			emit(`icons/${icon}`, readFileSync(join(root, "icons", icon)));
		emit("dictionary.bin", dictionary);
		emit("LICENCES.txt", new TextEncoder().encode(licenceTexts(root)));
		emit("countries.json", new TextEncoder().encode(JSON.stringify(countryTable(root, dictionary))));
	},
});
