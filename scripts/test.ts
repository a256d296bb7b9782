import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium, findFirefox } from "./browser/find-browser";
import { readOutcome } from "./test/read-outcome";

// Everything that has to hold, in one command; the last line is the sum.
const RESULTS = "dist/test-results";
type Step = { readonly name: string; readonly command: readonly string[]; readonly counts: boolean };

const run = (script: string, ...args: string[]) => [process.execPath, "scripts/run.mjs", script, ...args];
const npm = (script: string) =>
	process.env.npm_execpath
		? [process.execPath, process.env.npm_execpath, "run", "--silent", script]
		: ["npm", "run", "--silent", script];
const vitest = (config: string) => [
	process.execPath,
	"node_modules/vitest/vitest.mjs",
	"run",
	"--config",
	config,
	"--reporter=default",
	"--reporter=json",
	`--outputFile.json=${join(RESULTS, `${config}.json`)}`,
];

const steps: readonly Step[] = [
	{ name: "types", command: npm("types"), counts: false },
	{ name: "lint", command: npm("lint"), counts: false },
	{ name: "dictionary", command: run("dictionary", "check"), counts: false },
	{ name: "unit tests", command: vitest("vitest.config.ts"), counts: true },
	{ name: "browser tests, Chromium", command: vitest("vitest.chromium.config.ts"), counts: true },
	{ name: "browser tests, Firefox", command: vitest("vitest.firefox.config.ts"), counts: true },
	{ name: "build", command: run("build"), counts: false },
	{ name: "end-to-end tests, Chromium and Firefox", command: vitest("vitest.e2e.config.ts"), counts: true },
];

const absent = [
	...(findChromium() ? [] : ["Chromium: install the package chromium, or set CHROME_PATH"]),
	...(findFirefox() ? [] : ["Firefox: install the package firefox-esr, or set FIREFOX_PATH"]),
];
if (absent.length > 0) {
	process.stderr.write(`These browsers are missing, and the tests need both:\n  ${absent.join("\n  ")}\n`);
	process.stdout.write(`0 passed, ${absent.length} failed\n`);
	process.exit(1);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const { name, command, counts } of steps) {
	const start = performance.now();
	process.stdout.write(`\n== ${name}\n`);
	const [program = "", ...args] = command;
	const { status } = spawnSync(program, args, {
		stdio: "inherit",
		env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" },
	});
	const file = join(RESULTS, `${args[3]}.json`);
	const outcome = counts && existsSync(file) ? readOutcome(readFileSync(file, "utf8")) : null;
	// A step that counts and tells nothing has failed, whatever its exit code says.
	const isFine = status === 0 && (!counts || (outcome !== null && outcome.passed > 0 && outcome.skipped === 0));
	passed += outcome ? outcome.passed : isFine ? 1 : 0;
	failed += Math.max(outcome?.failed ?? 0, isFine ? 0 : 1);
	if (!isFine) broken.push(name);
	process.stdout.write(
		`== ${name}: ${isFine ? "passed" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
	);
}
if (broken.length > 0) process.stdout.write(`\nFailed: ${broken.join(", ")}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
