import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { DICTIONARY_FILE } from "../ensure-dictionary";

const FOLDER = "bench";
/** Answers all keys of a page, as a worker is asked for them: how many are known. */
type Answer = (keys: readonly string[]) => number;

const countKnown = (map: ReadonlyMap<string, unknown>, keys: readonly string[]): number =>
	keys.reduce((count, key) => count + (map.get(key) === undefined ? 0 : 1), 0);

/** Ways to open the same dictionary: what is read (not counted), then what is done with it (counted). */
export const OPENERS: Readonly<
	Record<string, { readonly read: () => ArrayBuffer | string; readonly open: (source: never) => Answer }>
> = {
	packed: {
		read: () => {
			const file = readFileSync(DICTIONARY_FILE);
			return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
		},
		open: (buffer: ArrayBuffer) => {
			const { lookUp } = openDictionary(buffer);
			return (keys) => Object.keys(lookUp(keys).hits).length;
		},
	},
	"JSON.parse + Map": {
		read: () => readFileSync(join(FOLDER, "map.json"), "utf8"),
		open: (json: string) => {
			const map = new Map<string, string[]>(JSON.parse(json));
			return (keys) => countKnown(map, keys);
		},
	},
	"JSON records": {
		read: () => readFileSync(join(FOLDER, "records.json"), "utf8"),
		open: (json: string) => {
			const map = new Map<string, object[]>();
			for (const record of JSON.parse(json) as { aliases: { surface: string }[] }[])
				for (const { surface } of record.aliases) {
					const key = surface.toLowerCase();
					const known = map.get(key);
					if (known) known.push(record);
					else map.set(key, [record]);
				}
			return (keys) => countKnown(map, keys);
		},
	},
};

/** Opens the dictionary one way in this process and prints what it cost as JSON. */
export const openOnce = (way: string): void => {
	const opener = OPENERS[way];
	if (!opener) throw new Error(`There is no way "${way}".`);
	const keys: string[] = JSON.parse(readFileSync(join(FOLDER, "keys.json"), "utf8"));
	const source = opener.read();
	globalThis.gc?.();
	const heap = process.memoryUsage().heapUsed;
	const start = process.cpuUsage();
	const answer = opener.open(source as never);
	const found = answer(keys);
	const { user, system } = process.cpuUsage(start);
	globalThis.gc?.();
	const heapBytes = process.memoryUsage().heapUsed - heap;
	process.stdout.write(JSON.stringify({ cpuMs: (user + system) / 1000, heapBytes, found, kept: typeof answer }));
};
