import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Worker } from "playwright-core";

export type ChromiumWithExtension = {
	readonly context: BrowserContext;
	readonly extensionId: string;
	/** The extension's service worker, started again when it was killed. */
	readonly worker: () => Promise<Worker>;
	/** Loads the extension from its folder again, as an update does. */
	readonly reload: () => Promise<void>;
	/** Closes the browser and deletes its profile. */
	readonly close: () => Promise<void>;
};

const QUIET = [
	"--no-first-run",
	"--no-default-browser-check",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-quic",
	"--enable-unsafe-extension-debugging",
];

const isRoot = process.getuid?.() === 0;

/**
 * Starts Chromium in a fresh profile with an unpacked extension, loaded over the debugging pipe (`--load-extension` is gone
 * from branded Chrome). `extension: null` starts it bare. Headless unless asked otherwise.
 */
export const launchChromium = async (
	executablePath: string,
	extension: string | null,
	options: { headless?: boolean; args?: readonly string[]; viewport?: { width: number; height: number } | null } = {},
): Promise<ChromiumWithExtension> => {
	const profile = mkdtempSync(join(tmpdir(), "dramatis-chromium-"));
	const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
	// The window may be closed by hand: the profile goes with this process at the latest.
	process.once("exit", remove);
	const headless = options.headless ?? true;
	try {
		const context = await chromium.launchPersistentContext(profile, {
			executablePath,
			headless: false,
			ignoreDefaultArgs: ["--disable-extensions"],
			viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
			args: [
				...QUIET,
				...(headless ? ["--headless=new", "--disable-gpu"] : []),
				...(isRoot ? ["--no-sandbox"] : []),
				...(options.args ?? []),
			],
		});
		const load = async (path: string): Promise<string> => {
			const session = await context.browser()?.newBrowserCDPSession();
			if (!session) throw new Error("The browser gave no debugging session.");
			// Not in Playwright's typed protocol yet.
			const send = session.send.bind(session) as (method: string, params: object) => Promise<{ id: string }>;
			return (await send("Extensions.loadUnpacked", { path })).id;
		};
		const extensionId = extension === null ? "" : await load(extension);
		const worker = async () =>
			context.serviceWorkers().find((sw) => sw.url().includes(extensionId)) ??
			context.waitForEvent("serviceworker", { predicate: (sw) => sw.url().includes(extensionId) });
		const close = async () => {
			await context.close();
			process.off("exit", remove);
			remove();
		};
		const reload = async () => void (extension !== null && (await load(extension)));
		return { context, extensionId, worker, reload, close };
	} catch (error) {
		process.off("exit", remove);
		remove();
		throw error;
	}
};
