import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Served = { readonly url: string; readonly close: () => Promise<void> };

/** Serves one HTML page on a free port of this machine, at `/article.html`; every other path is 404. */
export const servePage = async (html: string): Promise<Served> => {
	const server = createServer((request, response) => {
		if (request.url === "/article.html")
			response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => resolve());
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/article.html`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
};
