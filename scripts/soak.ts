import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { soakFuzz } from "./soak/fuzz";
import { soakIdle } from "./soak/idle";
import type { Judge } from "./soak/judge";
import { soakKills } from "./soak/kills";
import { soakNavigations } from "./soak/navigations";
import { soakTabs } from "./soak/tabs";

// npm run soak [-- PIECE…] [--tabs 100] [--navigations 1000] [--fuzz 10000] [--step 25]: the long tests, all or some of them. Each piece ends by itself within MOST_MS.
const MOST_MS = 10 * 60_000;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		tabs: { type: "string" },
		navigations: { type: "string" },
		fuzz: { type: "string" },
		step: { type: "string" },
	},
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const bad: string[] = [];
const judge: Judge = (figure, isFine) => {
	say(`${isFine ? "fine" : "BAD "}  ${figure}`);
	if (!isFine) bad.push(figure);
};

const PIECES: Readonly<Record<string, () => Promise<void> | void>> = {
	fuzz: () => soakFuzz(Number(values.fuzz ?? 10_000), judge),
	tabs: () => soakTabs(Number(values.tabs ?? 100), judge),
	navigations: () => soakNavigations(Number(values.navigations ?? 1_000), judge),
	idle: () => soakIdle(judge),
	kills: () => soakKills(Number(values.step ?? 25), judge),
};
const unknown = positionals.filter((name) => !Object.hasOwn(PIECES, name));
if (unknown.length > 0) {
	process.stderr.write(`There is no piece "${unknown[0]}": ${Object.keys(PIECES).join(", ")}.\n`);
	process.exit(2);
}

const built = spawnSync(process.execPath, ["scripts/run.mjs", "build"], { stdio: "ignore" });
judge("the build", built.status === 0);
for (const [name, run] of Object.entries(PIECES)) {
	if (positionals.length > 0 && !positionals.includes(name)) continue;
	const start = performance.now();
	const limit = setTimeout(() => {
		process.stderr.write(`${name}: not done after ${MOST_MS / 60_000} minutes.\n`);
		process.exit(1);
	}, MOST_MS);
	await run();
	clearTimeout(limit);
	say(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
}
say(bad.length === 0 ? "soak: all fine" : `soak: ${bad.length} bad`);
process.exit(bad.length === 0 ? 0 : 1);
