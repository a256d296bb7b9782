import { spawnSync } from "node:child_process";
import type { Judge } from "./judge";

const LAWS = ["src/background/every-message", "src/platform/page-messages", "src/platform/every-stored-value"];

/** The laws of messages, stored values and files with more cases than `npm test` tries. */
export const soakFuzz = (runs: number, judge: Judge): void => {
	const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...LAWS], {
		stdio: "inherit",
		env: { ...process.env, FUZZ_RUNS: String(runs) },
	});
	judge(
		`${runs} made-up messages for every handler, ${runs / 2} stored values and files for every reader`,
		status === 0,
	);
};
