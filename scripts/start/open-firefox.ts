import type { Answer } from "../../src/core/protocol";
import type { Bidi } from "../browser/bidi";
import { EXTENSION_UUID, launchFirefox } from "../browser/launch-firefox";
import { askPage, reportOf } from "./ask-page";
import type { PageSession } from "./page-session";
import { HTML_TYPE, type ServedPages } from "./served-pages";

const ESCAPE_KEY = "\uE00C";

/** Opens `url` in a fresh Firefox with the extension at `dist`; `id` is the add-on id of its manifest. */
export const openFirefox = async (
	executablePath: string,
	url: string,
	options: { dist: string; id: string; headless: boolean; pages?: ServedPages },
): Promise<PageSession & { readonly gone: Promise<void> }> => {
	const browser = await launchFirefox(
		executablePath,
		{ path: options.dist, id: options.id },
		{ headless: options.headless },
	);
	try {
		// WebDriver BiDi reaches no background page: an options page of ours speaks for the extension, headless only.
		const voice = options.headless ? await browser.newPage() : null;
		await voice?.navigate(`moz-extension://${EXTENSION_UUID}/src/options/index.html`);
		await servePages(browser.bidi, options.pages ?? {});
		const page = await browser.newPage();
		await page.navigate(url);
		const inExtension = async <T>(expression: string): Promise<T> => {
			if (!voice) throw new Error("Only a headless Firefox can be asked.");
			return voice.evaluate<T>(expression);
		};
		return {
			gone: browser.gone,
			goTo: page.navigate,
			report: async () =>
				reportOf(
					await inExtension<Answer<"report"> | null>(askPage("browser", await page.evaluate<string>("location.href"))),
				),
			evaluate: page.evaluate,
			moveTo: ({ x, y }) => page.moveTo(x, y),
			click: ({ x, y }) => page.click(x, y),
			press: () => page.press(ESCAPE_KEY),
			screenshot: page.screenshot,
			inExtension,
			close: browser.close,
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
};

const servePages = async (bidi: Bidi, pages: ServedPages): Promise<void> => {
	if (Object.keys(pages).length === 0) return;
	await bidi.send("session.subscribe", { events: ["network.beforeRequestSent"] });
	await bidi.send("network.addIntercept", {
		phases: ["beforeRequestSent"],
		urlPatterns: Object.keys(pages).map((pattern) => ({ type: "string", pattern })),
	});
	bidi.on("network.beforeRequestSent", (event) => {
		if (event.isBlocked !== true) return;
		const { request, url } = event.request as { request: string; url: string };
		const page = pages[url];
		if (!page) return void bidi.send("network.continueRequest", { request });
		const headers = [{ name: "content-type", value: { type: "string", value: page.contentType ?? HTML_TYPE } }];
		const body = { type: "base64", value: Buffer.from(page.body).toString("base64") };
		void bidi.send("network.provideResponse", { request, statusCode: 200, reasonPhrase: "OK", headers, body });
	});
};
