import type { Answer } from "../../src/core/protocol";
import { launchChromium } from "../browser/launch-chromium";
import { askPage, reportOf } from "./ask-page";
import type { PageSession } from "./page-session";
import { HTML_TYPE, type ServedPages } from "./served-pages";

/** Opens `url` in a fresh Chromium with the extension at `dist`. */
export const openChromium = async (
	executablePath: string,
	url: string,
	options: { dist: string; headless: boolean; pages?: ServedPages; args?: readonly string[] },
): Promise<PageSession & { readonly gone: Promise<void> }> => {
	const browser = await launchChromium(executablePath, options.dist, {
		headless: options.headless,
		...(options.args ? { args: options.args } : {}),
		...(options.headless ? {} : { viewport: null }),
	});
	const gone = new Promise<void>((resolve) => browser.context.on("close", () => resolve()));
	const page = browser.context.pages()[0] ?? (await browser.context.newPage());
	for (const [address, { body, contentType = HTML_TYPE }] of Object.entries(options.pages ?? {}))
		await browser.context.route(address, (route) => route.fulfill({ body, contentType }));
	await page.goto(url);
	const inWorker = async <T>(expression: string): Promise<T> => (await browser.worker()).evaluate<T>(expression);
	return {
		gone,
		goTo: async (address) => {
			await page.goto(address);
		},
		report: async () => reportOf(await inWorker<Answer<"report"> | null>(askPage("chrome", page.url()))),
		evaluate: (expression) => page.evaluate(expression),
		moveTo: ({ x, y }) => page.mouse.move(x, y, { steps: 3 }),
		click: ({ x, y }) => page.mouse.click(x, y),
		press: (key) => page.keyboard.press(key),
		screenshot: () => page.screenshot(),
		inExtension: inWorker,
		close: browser.close,
	};
};
