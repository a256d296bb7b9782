import type { CDPSession } from "playwright-core";

export type WorkerSession = {
	/** Sends a command of the debugging protocol to the worker. */
	readonly send: <T>(method: string, params?: object) => Promise<T>;
	readonly detach: () => Promise<void>;
};

/** A debugging session with the extension's worker, which runs on while it is open. */
export const workerSession = async (browser: CDPSession, extensionId: string): Promise<WorkerSession> => {
	const { targetInfos } = await browser.send("Target.getTargets");
	const target = targetInfos.find(({ type, url }) => type === "service_worker" && url.includes(extensionId));
	if (!target) throw new Error("The worker is not running.");
	const { sessionId } = await browser.send("Target.attachToTarget", { targetId: target.targetId, flatten: false });
	let last = 0;
	return {
		send: <T>(method: string, params: object = {}) =>
			new Promise<T>((resolve, reject) => {
				const id = ++last;
				const heard = (event: { readonly sessionId: string; readonly message: string }) => {
					const reply: { id?: number; result?: T; error?: { message: string } } = JSON.parse(event.message);
					if (event.sessionId !== sessionId || reply.id !== id) return;
					browser.off("Target.receivedMessageFromTarget", heard);
					if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
					else resolve(reply.result as T);
				};
				browser.on("Target.receivedMessageFromTarget", heard);
				void browser.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
			}),
		detach: async () => {
			await browser.send("Target.detachFromTarget", { sessionId });
		},
	};
};
