import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { probeKeys } from "../../src/core/names/probe-keys";
import { foldKey } from "../../src/core/text/fold-key";
import { words } from "../../src/core/text/words";
import type { Dictionary } from "../../src/dictionary/dictionary";
import { openFile } from "../../src/dictionary/open-file";
import { openKeys } from "../../src/dictionary/open-keys";
import { DICTIONARY_FILE } from "../ensure-dictionary";
import { OPENERS } from "./open-once";
import type { Section } from "./report";
import { figureOf, inTurn } from "./rounds";
import { sampleBlocks } from "./sample-text";

const FOLDER = "bench";
const FIRST_KEYS = 300;
const ROUNDS = 7;

const drained = <T>(work: Generator<void, T>): T => {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};

/** The same entries as JSON, in the two forms that a dictionary usually has. */
const writeJsonForms = (dictionary: Dictionary): void => {
	const records = [...dictionary.ids()].map((id) => ({ ...dictionary.entity(id), aliases: dictionary.aliases(id) }));
	writeFileSync(join(FOLDER, "records.json"), JSON.stringify(records));
	const keys = new Map<string, string[]>();
	for (const { id = "", aliases } of records)
		for (const { surface } of aliases) {
			const key = foldKey(surface);
			keys.set(key, [...(keys.get(key) ?? []), id]);
		}
	writeFileSync(join(FOLDER, "map.json"), JSON.stringify([...keys]));
};

type Opened = { readonly cpuMs: number; readonly heapBytes: number };

const openInFreshProcess = (self: string, way: string): Opened => {
	const run = spawnSync(process.execPath, ["--expose-gc", self, "open-once", way], { encoding: "utf8" });
	if (run.status !== 0) throw new Error(`open-once ${way}: ${run.stderr}`);
	return JSON.parse(run.stdout);
};

/** Opening the dictionary and answering, each way in a process of its own: a worker that starts has compiled nothing yet. */
export const benchDictionary = async (dictionary: Dictionary, buffer: ArrayBuffer, self: string): Promise<Section> => {
	mkdirSync(FOLDER, { recursive: true });
	writeJsonForms(dictionary);
	const keys = drained(probeKeys(sampleBlocks(50_000).map(({ text }) => words(text))));
	writeFileSync(join(FOLDER, "keys.json"), JSON.stringify(keys.slice(0, FIRST_KEYS)));
	const ways = Object.keys(OPENERS);
	const opened = new Map<string, Opened[]>(ways.map((way) => [way, []]));
	for (let round = 0; round < ROUNDS; round++)
		for (const way of ways) opened.get(way)?.push(openInFreshProcess(self, way));
	const index = openKeys(buffer, openFile(buffer));
	let found = 0;
	const rate = await inTurn({
		find: () => {
			const start = process.cpuUsage();
			const TIMES = 200;
			for (let again = 0; again < TIMES; again++) for (const key of keys) found += index.find(key) >= 0 ? 1 : 0;
			const { user, system } = process.cpuUsage(start);
			return (TIMES * keys.length) / (user + system);
		},
	});
	const cpu = (way: string) => figureOf((opened.get(way) ?? []).map((one) => one.cpuMs));
	const heap = (way: string) => figureOf((opened.get(way) ?? []).map((one) => one.heapBytes / 1e6));
	const own = cpu("packed").median;
	return {
		title: "The dictionary",
		note: `${DICTIONARY_FILE.split("/").at(-1)}: ${(buffer.byteLength / 1e6).toFixed(2)} MB. Opening and answering the first ${FIRST_KEYS} keys of a page, cold, ${ROUNDS} fresh processes each; heap beyond the buffer after a collection. ${found > 0 ? "" : "No key was found."}`,
		rows: [
			...ways.map((way) => ({
				what: `${way}: opened, ${FIRST_KEYS} keys answered`,
				figure: cpu(way),
				unit: "ms of CPU",
				...(way === "packed" ? {} : { ratio: `${(cpu(way).median / own).toFixed(1)} × ours` }),
			})),
			...ways.map((way) => ({ what: `${way}: heap`, figure: heap(way), unit: "MB" })),
			{ what: "keys asked, warm", figure: rate.find ?? figureOf([]), unit: "M keys per CPU second" },
		],
	};
};
