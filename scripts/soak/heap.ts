import type { CDPSession, Page } from "playwright-core";

export type Heap = { readonly bytes: number; readonly nodes: number; readonly listeners: number };

/** The JavaScript heap of a page's process after a collection, isolated worlds included, with its DOM nodes and listeners. */
export const heapOf = async (page: Page): Promise<Heap> => {
	const session = await page.context().newCDPSession(page);
	await session.send("HeapProfiler.collectGarbage");
	await session.send("HeapProfiler.collectGarbage");
	await session.send("Performance.enable");
	const { metrics } = await session.send("Performance.getMetrics");
	await session.detach();
	const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
	return { bytes: value("JSHeapUsedSize"), nodes: value("Nodes"), listeners: value("JSEventListeners") };
};

/** The JavaScript heap of a worker (bytes after a collection), asked through the browser. */
export const workerHeap = async (browser: CDPSession, extensionId: string): Promise<number> => {
	const { targetInfos } = await browser.send("Target.getTargets");
	const target = targetInfos.find(({ type, url }) => type === "service_worker" && url.includes(extensionId));
	if (!target) throw new Error("The worker is not running.");
	const { sessionId } = await browser.send("Target.attachToTarget", { targetId: target.targetId, flatten: false });
	const ask = (id: number, method: string) =>
		new Promise<{ usedSize?: number }>((resolve) => {
			const heard = (event: { readonly sessionId: string; readonly message: string }) => {
				const reply: { id?: number; result?: { usedSize?: number } } = JSON.parse(event.message);
				if (event.sessionId !== sessionId || reply.id !== id) return;
				browser.off("Target.receivedMessageFromTarget", heard);
				resolve(reply.result ?? {});
			};
			browser.on("Target.receivedMessageFromTarget", heard);
			void browser.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) });
		});
	await ask(1, "HeapProfiler.collectGarbage");
	await ask(2, "HeapProfiler.collectGarbage");
	const { usedSize = 0 } = await ask(3, "Runtime.getHeapUsage");
	await browser.send("Target.detachFromTarget", { sessionId });
	return usedSize;
};
