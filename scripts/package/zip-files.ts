import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The earliest time that a zip file can say, in local time, as the format wants it: the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);
const BEST_COMPRESSION = 9;
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/**
 * Packs files of a folder into a zip whose bytes depend on their names and contents alone: sorted, without times, owners or rights.
 * @param files paths relative to `folder`, with `/`
 */
export const zipFiles = (folder: string, files: readonly string[]): Uint8Array => {
	const entries: Zippable = {};
	for (const file of [...files].sort())
		entries[file] = [
			new Uint8Array(readFileSync(join(folder, file))),
			{ mtime: NO_TIME, level: BEST_COMPRESSION, os: UNIX, attrs: PLAIN_FILE },
		];
	return zipSync(entries);
};
