import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, problemLine } from "../src/dictionary/source/problem";
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
const MAX_SHOWN = 5;

const newestChange = (path: string): number => {
	if (!existsSync(path)) return 0;
	const stat = statSync(path);
	if (!stat.isDirectory()) return path.endsWith(".md") || path.endsWith(".test.ts") ? 0 : stat.mtimeMs;
	return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stat.mtimeMs);
};

const isFresh = (): boolean =>
	existsSync(DICTIONARY_FILE) && statSync(DICTIONARY_FILE).mtimeMs >= Math.max(...BUILT_FROM.map(newestChange));

/** Today as an ISO date. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Builds the dictionary, whatever is there. What breaks a rule is left out and named on stderr. */
export const buildDictionary = (): { readonly buffer: ArrayBuffer; readonly problems: readonly Problem[] } => {
	const { entries, problems, lexicons } = assemble(today());
	for (const problem of problems.slice(0, MAX_SHOWN)) process.stderr.write(`${problemLine(problem)}\n`);
	if (problems.length > MAX_SHOWN)
		process.stderr.write(`… and ${problems.length - MAX_SHOWN} more: npm run dictionary -- check\n`);
	const buffer = packEntries(entries, lexicons);
	mkdirSync(dirname(DICTIONARY_FILE), { recursive: true });
	const half = `${DICTIONARY_FILE}.${process.pid}`;
	writeFileSync(half, new Uint8Array(buffer));
	renameSync(half, DICTIONARY_FILE);
	return { buffer, problems };
};

/** The packed dictionary: read from `DICTIONARY_FILE`, built first when data, code or packages are newer. Says so on stderr. */
export const ensureDictionary = async (): Promise<ArrayBuffer> => {
	if (!isFresh()) {
		process.stderr.write("Building the dictionary …\n");
		return buildDictionary().buffer;
	}
	const file = readFileSync(DICTIONARY_FILE);
	return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
};
