import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { zipFiles } from "./zip-files";

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const folderWith = (files: Readonly<Record<string, string>>, modified: Date): string => {
	const folder = mkdtempSync(join(tmpdir(), "zip-"));
	folders.push(folder);
	mkdirSync(join(folder, "b"));
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(folder, name), text);
		utimesSync(join(folder, name), modified, modified);
	}
	return folder;
};

const FILES = { "a.txt": "one", "b/c.txt": "two" };

test("the same files give the same bytes, whatever their times and their order", () => {
	const early = zipFiles(folderWith(FILES, new Date("2020-01-01")), ["a.txt", "b/c.txt"]);
	const late = zipFiles(folderWith(FILES, new Date("2026-06-01")), ["b/c.txt", "a.txt"]);
	expect(Buffer.from(early).equals(Buffer.from(late))).toBe(true);
});

test("what was packed comes out again, sorted", () => {
	const packed = zipFiles(folderWith(FILES, new Date()), ["b/c.txt", "a.txt"]);
	const unpacked = Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]);
	expect(unpacked).toEqual(Object.entries(FILES));
});
