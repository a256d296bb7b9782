import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type LoggingProxy = {
	readonly port: number;
	/** Every host that somebody wanted to reach, in order, as `host:port`. */
	readonly asked: readonly string[];
	readonly close: () => Promise<void>;
};

/** A proxy that lets nothing through and remembers who was asked for: whatever a browser sends over the network is seen here. */
export const loggingProxy = async (): Promise<LoggingProxy> => {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(URL.parse(request.url ?? "")?.host ?? `?${request.url}`);
		response.writeHead(403).end();
	});
	server.on("connect", (request, socket) => {
		asked.push(request.url ?? "?");
		socket.on("error", () => {}); // a browser that gives up first
		socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
	const { port } = server.address() as AddressInfo;
	return {
		port,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
};
