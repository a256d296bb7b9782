import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { buildDictionary, DICTIONARY_FILE } from "../ensure-dictionary";
import { print } from "./print";

/** Builds the dictionary and says how big it is and which bytes it has; 1 when something in `data/` breaks a rule. */
export const build = (): number => {
	const { buffer, problems } = buildDictionary();
	const bytes = new Uint8Array(buffer);
	const { info } = openDictionary(buffer);
	print(`${DICTIONARY_FILE}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
	print(`as of ${info.asOf}, ${Object.values(info.counts).reduce((sum, count) => sum + count, 0)} entries`);
	print(`sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
	return problems.length > 0 ? 1 : 0;
};
