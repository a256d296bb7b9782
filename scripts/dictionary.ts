import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { foldKey } from "../src/core/text/fold-key";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { buildDictionary, DICTIONARY_FILE, ensureDictionary } from "./ensure-dictionary";

const [command = "build", ...rest] = process.argv.slice(2);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const build = (): void => {
	const buffer = buildDictionary();
	const bytes = new Uint8Array(buffer);
	const { info } = openDictionary(buffer);
	print(`${DICTIONARY_FILE}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
	print(`as of ${info.asOf}, ${Object.values(info.counts).reduce((sum, count) => sum + count, 0)} entries`);
	print(`sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
};

const dump = async (): Promise<void> => {
	const dictionary = openDictionary(await ensureDictionary());
	for (const id of dictionary.ids()) print(JSON.stringify({ ...dictionary.entity(id), aliases: dictionary.aliases(id) }));
};

const lookUp = async (name: string): Promise<void> => {
	const dictionary = openDictionary(await ensureDictionary());
	const key = foldKey(name);
	const { hits, entities } = dictionary.lookUp([key]);
	const hit = hits[key];
	if (!hit) return void print(`Nobody is known as "${name}".`);
	print(`flags: ${JSON.stringify(hit.flags)}`);
	for (const sense of hit.senses) {
		const entity = entities[sense.entity];
		print(`${sense.prior.toFixed(2)} ${sense.entity} ${entity?.name} (${sense.alias}): ${entity?.description}`);
	}
};

if (command === "build") build();
else if (command === "dump") await dump();
else if (command === "look-up") await lookUp(rest[0] ?? "");
else {
	process.stderr.write(`There is no "${command}": build, dump, look-up.\n`);
	process.exitCode = 2;
}
