import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { problemLine } from "../src/dictionary/source/problem";
import { assemble, packEntries } from "./dictionary/assemble";
import { ROOT } from "./dictionary/packages";
import { DATA_FOLDER } from "./dictionary/read-data";

/** Where the packed dictionary is built. */
export const DICTIONARY_FILE = join(ROOT, "dist", "dictionary", "dictionary.bin");

const BUILT_FROM = [
	join(ROOT, "src", "dictionary"),
	join(ROOT, "src", "core", "text"),
	join(ROOT, "scripts", "dictionary"),
	join(ROOT, "package-lock.json"),
	DATA_FOLDER,
];
const MAX_SHOWN = 20;

const newestChange = (path: string): number => {
	if (!existsSync(path)) return 0;
	const stat = statSync(path);
	if (!stat.isDirectory()) return path.endsWith(".md") || path.endsWith(".test.ts") ? 0 : stat.mtimeMs;
	return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stat.mtimeMs);
};

const isFresh = (): boolean =>
	existsSync(DICTIONARY_FILE) && statSync(DICTIONARY_FILE).mtimeMs >= Math.max(...BUILT_FROM.map(newestChange));

/** Builds the dictionary, whatever is there. Entries with problems are left out and named on stderr. */
export const buildDictionary = (): ArrayBuffer => {
	const { entries, problems } = assemble();
	for (const problem of problems.slice(0, MAX_SHOWN)) process.stderr.write(`${problemLine(problem)}\n`);
	if (problems.length > MAX_SHOWN) process.stderr.write(`… and ${problems.length - MAX_SHOWN} more: npm run dictionary -- check\n`);
	const buffer = packEntries(entries);
	mkdirSync(dirname(DICTIONARY_FILE), { recursive: true });
	writeFileSync(DICTIONARY_FILE, new Uint8Array(buffer));
	return buffer;
};

/** The packed dictionary: read from `DICTIONARY_FILE`, built first when data, code or packages are newer. Says so on stderr. */
export const ensureDictionary = async (): Promise<ArrayBuffer> => {
	if (!isFresh()) {
		process.stderr.write("Building the dictionary …\n");
		return buildDictionary();
	}
	const file = readFileSync(DICTIONARY_FILE);
	return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
};
