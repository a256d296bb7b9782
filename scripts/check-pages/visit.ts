import type { CDPSession, Page } from "playwright-core";
import type { Answer, PageReport } from "../../src/core/protocol";
import type { ChromiumWithExtension } from "../browser/launch-chromium";
import { askPage, jumpTo, reportOf } from "../start/ask-page";
import { until } from "../start/until";
import { PAGE_FACTS, PAGE_PROBE, type PageFacts } from "./page-probe";
import type { SavedPage } from "./saved-page";
import { type ScriptTime, scriptTime, type TraceEvent } from "./script-time";

export type Visit = PageFacts & {
	readonly report: PageReport | null;
	/** Errors whose origin is the extension. */
	readonly errors: readonly string[];
	readonly script: ScriptTime | null;
	readonly picture: Buffer | null;
};

const QUIET_MS = 400;
const CATEGORIES = ["devtools.timeline", "toplevel", "v8", "v8.execute"];

const trace = async (session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> => {
	const events: TraceEvent[] = [];
	session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	await session.send("Tracing.start", { traceConfig: { includedCategories: CATEGORIES } });
	await work();
	const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
	await session.send("Tracing.end");
	await complete;
	return events;
};

/** Scrolls to the first mention, as a click in the popup does, and counts what is painted around it. */
const showFirstMention = async (browser: ChromiumWithExtension, tab: Page, report: PageReport): Promise<number> => {
	const entity = report.reading?.mentions.find((mention) => mention.entity !== null)?.entity;
	if (!entity) return 0;
	await (await browser.worker()).evaluate(jumpTo(tab.url(), entity));
	return until("painted names", async () => {
		const { ranges } = await tab.evaluate<PageFacts>(PAGE_FACTS);
		return ranges > 0 ? ranges : null;
	}).catch(() => 0);
};

/**
 * Opens a saved page at its own address with everything else blocked, and waits until the page (and the extension, if there is
 * one) has come to rest. `scripts: false` switches the page's own scripts off by CSP.
 */
export const visit = async (
	browser: ChromiumWithExtension,
	page: SavedPage,
	options: { scripts: boolean; measure?: boolean; picture?: boolean },
): Promise<Visit> => {
	const tab = await browser.context.newPage();
	const session = await browser.context.newCDPSession(tab);
	const errors: string[] = [];
	await session.send("Runtime.enable");
	session.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text, stackTrace, url } }) => {
		const origin = `${url ?? ""} ${stackTrace?.callFrames[0]?.url ?? ""}`;
		if (browser.extensionId && origin.includes(browser.extensionId)) errors.push(exception?.description ?? text);
	});
	tab.on("console", (message) => {
		if (message.type() === "error" && browser.extensionId && message.location().url.includes(browser.extensionId))
			errors.push(message.text());
	});
	const policy = options.scripts ? {} : { "content-security-policy": "script-src 'none'" };
	await tab.route("**/*", (route) =>
		route.request().url() === page.url
			? route.fulfill({ body: page.html, headers: { "content-type": "text/html; charset=utf-8", ...policy } })
			: route.abort(),
	);
	await tab.addInitScript(PAGE_PROBE);
	let report: PageReport | null = null;
	const work = async () => {
		await tab.goto(page.url, { waitUntil: "load" });
		if (browser.extensionId) {
			const worker = await browser.worker();
			report = await until(`a report from ${page.file}`, async () => {
				const now = reportOf(await worker.evaluate<Answer<"report"> | null>(askPage("chrome", page.url)));
				return now && now.state !== "starting" ? now : null;
			});
		}
		await tab.waitForTimeout(QUIET_MS);
	};
	try {
		const root = options.measure ? await browser.context.browser()?.newBrowserCDPSession() : null;
		let script: ScriptTime | null = null;
		if (root) script = scriptTime(await trace(root as unknown as CDPSession, work));
		else await work();
		const facts = await tab.evaluate<PageFacts>(PAGE_FACTS);
		const ranges = report ? await showFirstMention(browser, tab, report) : 0;
		if (options.picture) await tab.waitForTimeout(QUIET_MS);
		const picture = options.picture ? await tab.screenshot() : null;
		return { ...facts, ranges, report, errors, script, picture };
	} finally {
		await tab.close();
	}
};
