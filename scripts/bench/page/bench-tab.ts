import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { scriptTime, type TraceEvent } from "../../check-pages/script-time";
import type { Outcome, PageBench, Way } from "./in-page";

/** CPU milliseconds of the page's main thread, script and layout and everything else; and what came of it. */
export type Cost = Outcome & { readonly cpuMs: number };
export type Task = { readonly longestMs: number; readonly longestCpuMs: number };

export type BenchTab = {
	readonly run: (way: Way) => Promise<Cost>;
	readonly change: (round: number) => Promise<Cost>;
	readonly undo: (way: Way) => Promise<void>;
	readonly animate: (frames: number) => Promise<Cost>;
	readonly mutate: (times: number) => Promise<Cost>;
	readonly point: (times: number) => Promise<number>;
	/** The longest task with script in it while `work` runs. */
	readonly longestTask: (work: () => Promise<unknown>) => Promise<Task>;
	/** Bytes that live after a collection. */
	readonly heapBytes: () => Promise<number>;
	readonly close: () => Promise<void>;
};

export type TabInput = {
	readonly html: string;
	readonly scripts: readonly string[];
	readonly reply: string;
	readonly names: readonly string[];
	/** How many times slower the main thread is made; 1 for not at all. */
	readonly throttle: number;
};

const URL_OF_PAGE = "http://bench.invalid/news/world/talks-go-on";
const CATEGORIES = ["devtools.timeline", "toplevel", "v8", "v8.execute"];

const traced = async (session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> => {
	const events: TraceEvent[] = [];
	const take = ({ value }: { value: object[] }) => events.push(...(value as unknown as TraceEvent[]));
	session.on("Tracing.dataCollected", take);
	await session.send("Tracing.start", { traceConfig: { includedCategories: CATEGORIES } });
	await work();
	const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
	await session.send("Tracing.end");
	await complete;
	session.off("Tracing.dataCollected", take);
	return events;
};

/** A fresh page with the bench's scripts in it and nothing run yet. */
export const openBenchTab = async (context: BrowserContext, input: TabInput): Promise<BenchTab> => {
	const tab: Page = await context.newPage();
	await tab.route("**/*", (route) =>
		route.request().url() === URL_OF_PAGE
			? route.fulfill({ body: input.html, headers: { "content-type": "text/html; charset=utf-8" } })
			: route.abort(),
	);
	const session = await context.newCDPSession(tab);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	await tab.goto(URL_OF_PAGE, { waitUntil: "load" });
	for (const content of input.scripts) await tab.addScriptTag({ content });
	const { reply, names } = input;
	await tab.evaluate((told) => (Reflect.get(globalThis, "pageBench") as PageBench).prepare(told), { reply, names });
	if (input.throttle > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: input.throttle });
	const cpuMs = async (): Promise<number> => {
		const { metrics } = await session.send("Performance.getMetrics");
		return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
	};
	const measured = async (work: () => Promise<Outcome>): Promise<Cost> => {
		const start = await cpuMs();
		const outcome = await work();
		return { ...outcome, cpuMs: (await cpuMs()) - start };
	};
	return {
		run: (way) =>
			measured(() => tab.evaluate((one) => (Reflect.get(globalThis, "pageBench") as PageBench).run(one), way)),
		change: (round) =>
			measured(() => tab.evaluate((one) => (Reflect.get(globalThis, "pageBench") as PageBench).change(one), round)),
		animate: (frames) =>
			measured(() => tab.evaluate((n) => (Reflect.get(globalThis, "pageBench") as PageBench).animate(n), frames)),
		mutate: (times) =>
			measured(() => tab.evaluate((n) => (Reflect.get(globalThis, "pageBench") as PageBench).mutate(n), times)),
		point: (times) => tab.evaluate((n) => (Reflect.get(globalThis, "pageBench") as PageBench).point(n), times),
		undo: (way) => tab.evaluate((one) => (Reflect.get(globalThis, "pageBench") as PageBench).undo(one), way),
		longestTask: async (work) => {
			const root = (await context.browser()?.newBrowserCDPSession()) as unknown as CDPSession;
			const { longestMs, longestCpuMs } = scriptTime(await traced(root, work));
			await root.detach();
			return { longestMs, longestCpuMs };
		},
		heapBytes: async () => {
			await session.send("HeapProfiler.collectGarbage");
			const { usedSize, backingStorageSize = 0 } = (await session.send("Runtime.getHeapUsage")) as {
				usedSize: number;
				backingStorageSize?: number;
			};
			return usedSize + backingStorageSize;
		},
		close: () => tab.close(),
	};
};
