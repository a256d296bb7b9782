// Installs what package-lock.json asks for when it is not there yet or older. Runs before `npm start` and `npm test`.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	process.stderr.write(`Dramatis needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
	process.exit(1);
}
const lock = join(root, "package-lock.json");
const installed = join(root, "node_modules", ".package-lock.json");
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
if (!isFresh) {
	const npm = process.env.npm_execpath;
	const command = npm ? [process.execPath, [npm, "ci"]] : ["npm", ["ci"]];
	const done = spawnSync(command[0], command[1], { cwd: root, stdio: "inherit" });
	if (done.status !== 0) {
		process.stderr.write("npm ci failed: see the lines above. Nothing was started.\n");
		process.exit(done.status ?? 1);
	}
}
