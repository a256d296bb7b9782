import { resolve } from "node:path";
import type { Page, Worker } from "playwright-core";
import { findChromium } from "../../scripts/browser/find-browser";
import { launchChromium } from "../../scripts/browser/launch-chromium";
import type { Lab, LabOptions, Sent, Tab } from "./lab";
import { type LoggingProxy, loggingProxy } from "./logging-proxy";

const HTML_TYPE = "text/html; charset=utf-8";

export type ChromiumLab = Lab & {
	/** Ends the extension's worker as the browser does when it is idle. A page of the extension has to be open. */
	readonly killWorker: () => Promise<void>;
	readonly pages: () => readonly Page[];
	readonly worker: () => Promise<Worker>;
};

const tabOf = (page: Page): Tab => ({
	goTo: async (url) => {
		await page.goto(url);
	},
	evaluate: (expression) => page.evaluate(expression),
	inspect: async (expression) => {
		const session = await page.context().newCDPSession(page);
		const { frameTree } = await session.send("Page.getFrameTree");
		const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
			frameId: frameTree.frame.id,
		});
		const evaluation = { contextId, expression, awaitPromise: true, returnByValue: true };
		const { result, exceptionDetails } = await session.send("Runtime.evaluate", evaluation);
		await session.detach();
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	},
	moveTo: ({ x, y }) => page.mouse.move(x, y, { steps: 3 }),
	click: ({ x, y }) => page.mouse.click(x, y),
	press: (key) => page.keyboard.press(key),
	close: () => page.close(),
});

/** Chromium with the extension, and a door to kill its worker. */
export const openChromiumLab = async ({ serve, proxied, extension }: LabOptions): Promise<ChromiumLab> => {
	const found = findChromium();
	if (!found) throw new Error("Chromium was not found: install the package chromium, or set CHROME_PATH.");
	const proxy: LoggingProxy | null = proxied ? await loggingProxy() : null;
	const dist = extension === undefined ? resolve("dist/chrome") : extension;
	const { context, worker, extensionId, reload, close } = await launchChromium(found.path, dist, {
		args: proxy ? [`--proxy-server=127.0.0.1:${proxy.port}`, "--proxy-bypass-list=<-loopback>"] : [],
	});
	const sent: Sent[] = [];
	await context.route(/^https?:/, async (route) => {
		const request = route.request();
		sent.push({ url: request.url(), referrer: (await request.headerValue("referer")) ?? null });
		const page = serve(request.url());
		if (!page) return route.continue();
		const headers = { "content-type": page.contentType ?? HTML_TYPE, ...page.headers };
		return route.fulfill({ body: page.body, headers });
	});
	const root = `chrome-extension://${extensionId}/`;
	return {
		api: "chrome",
		root,
		sent,
		asked: proxy?.asked ?? [],
		pages: () => context.pages(),
		worker,
		inExtension: async (expression) => (await worker()).evaluate(expression),
		newTab: async (url) => {
			const page = await context.newPage();
			// A tab behind another has its timers run once a second; the first-run page may come in front of it.
			await page.bringToFront();
			await page.goto(url);
			await page.bringToFront();
			return tabOf(page);
		},
		reload,
		killWorker: async () => {
			const own = context.pages().find((page) => page.url().startsWith(root));
			if (!own) throw new Error("A worker is stopped from a page of the extension, and none is open.");
			const session = await context.newCDPSession(own);
			await session.send("ServiceWorker.enable");
			await session.send("ServiceWorker.stopAllWorkers");
			await session.detach();
		},
		close: async () => {
			await close();
			await proxy?.close();
		},
	};
};
