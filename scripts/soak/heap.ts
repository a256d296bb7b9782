import type { CDPSession, Page } from "playwright-core";
import { median } from "./judge";
import { workerSession } from "./worker-session";

export type Heap = { readonly bytes: number; readonly nodes: number; readonly listeners: number };

const READINGS = 5;

/** The JavaScript heap of a page's process after collections, isolated worlds included (median of several readings), with its DOM nodes and listeners. */
export const heapOf = async (page: Page): Promise<Heap> => {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const read = async (): Promise<Heap> => {
		await session.send("HeapProfiler.collectGarbage");
		const { metrics } = await session.send("Performance.getMetrics");
		const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
		return { bytes: value("JSHeapUsedSize"), nodes: value("Nodes"), listeners: value("JSEventListeners") };
	};
	const readings: Heap[] = [];
	for (let n = 0; n < READINGS; n++) readings.push(await read());
	await session.detach();
	const of = (field: keyof Heap) => median(readings.map((reading) => reading[field]));
	return { bytes: of("bytes"), nodes: of("nodes"), listeners: of("listeners") };
};

/** The JavaScript heap of the worker in bytes after collections (median of several readings). */
export const workerHeap = async (browser: CDPSession, extensionId: string): Promise<number> => {
	const worker = await workerSession(browser, extensionId);
	const readings: number[] = [];
	for (let n = 0; n < READINGS; n++) {
		await worker.send("HeapProfiler.collectGarbage");
		readings.push((await worker.send<{ usedSize: number }>("Runtime.getHeapUsage")).usedSize);
	}
	await worker.detach();
	return median(readings);
};
