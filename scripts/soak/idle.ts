import { busyTime, type CpuProfile } from "./busy-time";
import type { Judge } from "./judge";
import { NEWS, openSoakBrowser, whenPainted } from "./soak-browser";
import { workerSession } from "./worker-session";

/** After the page has come to rest, and for how long it is then watched. */
const SETTLE_MS = 3_000;
const WATCH_MS = 20_000;
/** One look every five seconds whether the extension is still there, and what the profiler itself costs. */
const MOST_BUSY_MS = 20;
const OURS = /^chrome-extension:/;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page that is read and left alone: neither its page side nor the worker does anything. */
export const soakIdle = async (judge: Judge): Promise<void> => {
	const browser = await openSoakBrowser();
	const session = await browser.context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error("The browser gave no debugging session.");
	const page = await browser.newTab(`${NEWS}1`);
	await whenPainted(page);
	await wait(SETTLE_MS);
	const inPage = await browser.context.newCDPSession(page);
	const inWorker = await workerSession(session, browser.extensionId);
	await inPage.send("Profiler.enable");
	await inWorker.send("Profiler.enable");
	await inPage.send("Profiler.start");
	await inWorker.send("Profiler.start");
	await wait(WATCH_MS);
	const { profile } = await inPage.send("Profiler.stop");
	const worker = await inWorker.send<{ profile: CpuProfile }>("Profiler.stop");
	await inWorker.detach();
	const pageTime = busyTime(profile, OURS).oursMs;
	const workerTime = busyTime(worker.profile, OURS).allMs;
	const seconds = WATCH_MS / 1000;
	judge(
		`a page at rest for ${seconds} s: our page side worked for ${pageTime.toFixed(1)} ms`,
		pageTime <= MOST_BUSY_MS,
	);
	judge(`the worker in the same time: ${workerTime.toFixed(1)} ms`, workerTime <= MOST_BUSY_MS);
	await browser.close();
};
