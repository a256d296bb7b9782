import type { Answer } from "../../src/core/protocol";
import { EXTENSION_UUID, launchFirefox } from "../browser/launch-firefox";
import { askPage, reportOf } from "./ask-page";
import type { PageSession } from "./page-session";

const ESCAPE_KEY = "\uE00C";

/** Opens `url` in a fresh Firefox with the extension at `dist`; `id` is the add-on id of its manifest. */
export const openFirefox = async (
	executablePath: string,
	url: string,
	options: { dist: string; id: string; headless: boolean },
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
		const page = await browser.newPage();
		await page.navigate(url);
		const inExtension = async <T>(expression: string): Promise<T> => {
			if (!voice) throw new Error("Only a headless Firefox can be asked.");
			return voice.evaluate<T>(expression);
		};
		return {
			gone: browser.gone,
			report: async () => reportOf(await inExtension<Answer<"report"> | null>(askPage("browser", url))),
			evaluate: page.evaluate,
			moveTo: ({ x, y }) => page.moveTo(x, y),
			click: ({ x, y }) => page.click(x, y),
			press: () => page.press(ESCAPE_KEY),
			screenshot: page.screenshot,
			storage: inExtension,
			close: browser.close,
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
};
