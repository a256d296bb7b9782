import { WebSocket } from "ws";

/** One WebDriver BiDi connection: commands as promises, events by name. https://w3c.github.io/webdriver-bidi/ */
export type Bidi = {
	readonly send: <T = Record<string, unknown>>(method: string, params: object) => Promise<T>;
	readonly on: (method: string, listener: (params: Record<string, unknown>) => void) => () => void;
	readonly close: () => void;
};

const COMMAND_TIMEOUT_MS = 60_000;

type Reply = {
	id?: number;
	type?: string;
	method?: string;
	params?: Record<string, unknown>;
	result?: unknown;
	error?: string;
	message?: string;
};

/** Opens a BiDi connection. Commands reject with the browser's own words, with the method in front. */
export const connectBidi = async (url: string): Promise<Bidi> => {
	const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 512 * 1024 * 1024 });
	await new Promise<void>((resolve, reject) => {
		socket.once("open", () => resolve());
		socket.once("error", reject);
	});
	const waiting = new Map<number, { settle: (reply: Reply) => void; fail: (error: Error) => void }>();
	const listeners = new Map<string, Set<(params: Record<string, unknown>) => void>>();
	let lastId = 0;
	socket.on("message", (data) => {
		const reply: Reply = JSON.parse(String(data));
		if (reply.id !== undefined) waiting.get(reply.id)?.settle(reply);
		else if (reply.method) for (const listener of listeners.get(reply.method) ?? []) listener(reply.params ?? {});
	});
	socket.on("close", () => {
		for (const { fail } of waiting.values()) fail(new Error("Firefox closed the connection."));
	});
	return {
		send: <T>(method: string, params: object) =>
			new Promise<T>((resolve, reject) => {
				const id = ++lastId;
				const timer = setTimeout(
					() => done(() => reject(new Error(`${method}: no answer in time`))),
					COMMAND_TIMEOUT_MS,
				);
				const done = (then: () => void) => {
					clearTimeout(timer);
					waiting.delete(id);
					then();
				};
				waiting.set(id, {
					settle: (reply) =>
						done(() =>
							reply.error
								? reject(new Error(`${method}: ${reply.error}: ${reply.message}`))
								: resolve(reply.result as T),
						),
					fail: (error) => done(() => reject(error)),
				});
				socket.send(JSON.stringify({ id, method, params }));
			}),
		on: (method, listener) => {
			const known = listeners.get(method) ?? new Set();
			listeners.set(method, known.add(listener));
			return () => known.delete(listener);
		},
		close: () => socket.close(),
	};
};
