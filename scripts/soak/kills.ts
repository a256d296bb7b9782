import { openChromiumLab } from "../../tests/trust/chromium-lab";
import { flowsOf } from "../../tests/trust/flows";
import type { Judge } from "./judge";
import { NEWS, servedNews } from "./soak-browser";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Kills the worker once in every flow, at every `step` milliseconds of the flow's own length: each has to end as if nothing had been. */
export const soakKills = async (step: number, judge: Judge): Promise<void> => {
	const serve = await servedNews();
	const lab = await openChromiumLab({ serve });
	const voice = await lab.newTab(`${lab.root}src/options/index.html`);
	const page = await lab.newTab("about:blank");
	const failures: string[] = [];
	let kills = 0;
	for (const { name, run } of flowsOf({ lab, voice, page, article: `${NEWS}1` })) {
		const start = performance.now();
		await run(async () => {});
		const length = performance.now() - start;
		for (let after = 0; after <= length; after += step) {
			const killed = wait(after).then(() => lab.killWorker());
			const outcome = await run(async () => {}).then(
				() => null,
				(error: unknown) => `${name}, killed after ${after} ms: ${message(error)}`,
			);
			await killed;
			kills++;
			if (outcome) failures.push(outcome);
		}
		process.stderr.write(`${name}: ${Math.round(length)} ms, ${kills} kills so far, ${failures.length} failed\n`);
	}
	await lab.close();
	for (const failure of failures) process.stderr.write(`${failure}\n`);
	judge(
		`the worker killed ${kills} times, every ${step} ms of every flow: ${failures.length} flows did not end as they should`,
		failures.length === 0,
	);
};
