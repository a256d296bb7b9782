import { workerHeap } from "./heap";
import { growth, type Judge, megabytes } from "./judge";
import { NEWS, openSoakBrowser, whenPainted } from "./soak-browser";

/** After so many tabs the worker is warm. */
const WARM_AFTER = 10;
const MOST_GROWTH = 0.05;
const STEP = 10;

/** Opens and closes tabs of different pages, one after the other: the worker's heap must not grow. */
export const soakTabs = async (tabs: number, judge: Judge): Promise<void> => {
	const browser = await openSoakBrowser();
	const session = await browser.context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error("The browser gave no debugging session.");
	let early = 0;
	for (let at = 1; at <= tabs; at++) {
		const page = await browser.newTab(`${NEWS}${at}`);
		await whenPainted(page);
		await page.close();
		if (at % STEP !== 0) continue;
		const now = await workerHeap(session, browser.extensionId);
		if (at === WARM_AFTER) early = now;
		process.stderr.write(`${at} tabs: worker ${megabytes(now)}\n`);
	}
	const late = await workerHeap(session, browser.extensionId);
	judge(
		`${tabs} tabs: worker's heap ${megabytes(early)} after ${WARM_AFTER}, ${megabytes(late)} at the end (${growth(early, late)})`,
		late <= early * (1 + MOST_GROWTH),
	);
	await browser.close();
};
