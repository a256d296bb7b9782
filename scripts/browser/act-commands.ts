import type { Page } from "playwright-core";
import type { BrowserCommand } from "vitest/node";
import type { FirefoxPage } from "./launch-firefox";

/** What a reader does; points in CSS pixels of Vitest's own window, keys by their name in the DOM. */
export type Act =
	| { readonly move: readonly [x: number, y: number] }
	| { readonly click: readonly [x: number, y: number] }
	| { readonly tap: readonly [x: number, y: number] }
	| { readonly press: string }
	/** Chromium alone can be told; Firefox stays as it is. */
	| { readonly forcedColors: boolean };

/** Keys that WebDriver writes in its own way. */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
	Escape: "\uE00C",
	Enter: "\uE007",
	Tab: "\uE004",
	ArrowLeft: "\uE012",
	ArrowRight: "\uE014",
	" ": " ",
};

const actInChromium = async (page: Page, act: Act): Promise<void> => {
	if ("move" in act) return page.mouse.move(...act.move, { steps: 2 });
	if ("click" in act) return page.mouse.click(...act.click);
	if ("press" in act) return page.keyboard.press(act.press === " " ? "Space" : act.press);
	if ("forcedColors" in act) return page.emulateMedia({ forcedColors: act.forcedColors ? "active" : "none" });
	const session = await page.context().newCDPSession(page);
	const [x, y] = act.tap;
	await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
	await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
	await session.detach();
};

const actInFirefox = async (page: FirefoxPage, act: Act): Promise<void> => {
	if ("move" in act) return page.moveTo(...act.move);
	if ("click" in act) return page.click(...act.click);
	if ("press" in act) return page.press(WEBDRIVER_KEYS[act.press] ?? act.press);
	if ("tap" in act) return page.tap(...act.tap);
};

type Context = { readonly page?: Page; readonly firefox?: FirefoxPage };

/** Real input, trusted by the browser, for tests that run in its page: over CDP in Chromium, over WebDriver BiDi in Firefox. */
export const act: BrowserCommand<[Act]> = async (context, done) => {
	const { page, firefox } = context as unknown as Context;
	if (firefox) await actInFirefox(firefox, done);
	else if (page) await actInChromium(page, done);
};
