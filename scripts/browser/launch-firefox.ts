import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bidi, connectBidi } from "./bidi";

export const EXTENSION_UUID = "11111111-2222-4333-8444-555555555555";
const START_TIMEOUT_MS = 60_000;
const LISTENING = /WebDriver BiDi listening on (ws:\/\/[^\s]+)/;

export type FirefoxPage = {
	readonly id: string;
	readonly navigate: (url: string) => Promise<void>;
	/** Evaluates an expression in the page's own world and returns its JSON value. */
	readonly evaluate: <T>(expression: string) => Promise<T>;
	/** PNG of the viewport. */
	readonly screenshot: () => Promise<Buffer>;
	readonly moveTo: (x: number, y: number) => Promise<void>;
	readonly click: (x: number, y: number) => Promise<void>;
	readonly tap: (x: number, y: number) => Promise<void>;
	readonly press: (key: string) => Promise<void>;
	readonly close: () => Promise<void>;
};

export type Firefox = {
	readonly bidi: Bidi;
	readonly newPage: () => Promise<FirefoxPage>;
	/** Resolves when the browser has gone. */
	readonly gone: Promise<void>;
	/** Ends the browser and deletes its profile. */
	readonly close: () => Promise<void>;
};

const preferences = (extensionName: string | null, more: Readonly<Record<string, unknown>>): string =>
	Object.entries({
		"browser.shell.checkDefaultBrowser": false,
		"browser.startup.homepage_override.mstone": "ignore",
		"datareporting.policy.dataSubmissionEnabled": false,
		"toolkit.telemetry.enabled": false,
		"app.update.enabled": false,
		"extensions.update.enabled": false,
		"network.captive-portal-service.enabled": false,
		"network.connectivity-service.enabled": false,
		"browser.safebrowsing.downloads.remote.enabled": false,
		...(extensionName ? { "extensions.webextensions.uuids": JSON.stringify({ [extensionName]: EXTENSION_UUID }) } : {}),
		...more,
	})
		.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`)
		.join("\n");

/**
 * Starts Firefox in a fresh profile over WebDriver BiDi, with an unpacked extension when one is named.
 * @param extension folder and add-on id of the extension, or null.
 */
export const launchFirefox = async (
	executablePath: string,
	extension: { path: string; id: string } | null,
	options: { headless?: boolean; preferences?: Readonly<Record<string, unknown>> } = {},
): Promise<Firefox> => {
	const profile = mkdtempSync(join(tmpdir(), "dramatis-firefox-"));
	const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	writeFileSync(join(profile, "user.js"), preferences(extension?.id ?? null, options.preferences ?? {}));
	const headless = options.headless ?? true;
	const child = spawn(
		executablePath,
		[
			...(headless ? ["--headless"] : []),
			"--no-remote",
			"--profile",
			profile,
			"--remote-debugging-port=0",
			"--remote-allow-system-access",
			"about:blank",
		],
		{ stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" } },
	);
	const kill = () => child.kill("SIGKILL");
	process.once("exit", kill);
	const gone = new Promise<void>((resolve) =>
		child.once("exit", () => {
			process.off("exit", kill);
			remove();
			resolve();
		}),
	);
	const url = await new Promise<string>((resolve, reject) => {
		let log = "";
		const timer = setTimeout(() => reject(new Error(`Firefox did not start in time:\n${log}`)), START_TIMEOUT_MS);
		child.stderr.on("data", (chunk) => {
			log = (log + String(chunk)).slice(-10_000);
			const match = LISTENING.exec(log);
			if (!match?.[1]) return;
			clearTimeout(timer);
			resolve(match[1]);
		});
		child.once("exit", () => reject(new Error(`Firefox ended before it could be used:\n${log}`)));
	});
	const bidi = await connectBidi(`${url}/session`);
	await bidi.send("session.new", { capabilities: {} });
	if (extension) await bidi.send("webExtension.install", { extensionData: { type: "path", path: extension.path } });
	return {
		bidi,
		gone,
		newPage: () => openPage(bidi),
		close: async () => {
			await Promise.race([bidi.send("browser.close", {}).catch(kill), gone]);
			const timer = setTimeout(kill, 5_000);
			await gone;
			clearTimeout(timer);
		},
	};
};

const openPage = async (bidi: Bidi): Promise<FirefoxPage> => {
	const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
	const act = (actions: object[]) => bidi.send("input.performActions", { context, actions });
	const pointer = (actions: object[]) => act([{ type: "pointer", id: "mouse", actions }]);
	return {
		id: context,
		navigate: async (url) => {
			await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
		},
		evaluate: async <T>(expression: string): Promise<T> => {
			const reply = await bidi.send<{
				type: string;
				result?: { value?: string };
				exceptionDetails?: { text: string };
			}>("script.evaluate", {
				expression: `(async () => JSON.stringify(await (${expression})))()`,
				target: { context },
				awaitPromise: true,
				userActivation: true,
			});
			if (reply.type === "exception") throw new Error(reply.exceptionDetails?.text ?? "evaluation failed");
			return reply.result?.value === undefined ? (undefined as T) : (JSON.parse(reply.result.value) as T);
		},
		screenshot: async () => {
			const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
			return Buffer.from(data, "base64");
		},
		moveTo: async (x, y) => {
			await pointer([{ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 }]);
		},
		click: async (x, y) => {
			await pointer([
				{ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
				{ type: "pointerDown", button: 0 },
				{ type: "pointerUp", button: 0 },
			]);
		},
		tap: async (x, y) => {
			const at = { x: Math.round(x), y: Math.round(y) };
			await act([
				{
					type: "pointer",
					id: "finger",
					parameters: { pointerType: "touch" },
					actions: [
						{ type: "pointerMove", ...at, duration: 0 },
						{ type: "pointerDown", button: 0 },
						{ type: "pointerUp", button: 0 },
					],
				},
			]);
		},
		press: async (key) => {
			await act([
				{
					type: "key",
					id: "keyboard",
					actions: [
						{ type: "keyDown", value: key },
						{ type: "keyUp", value: key },
					],
				},
			]);
		},
		close: async () => {
			await bidi.send("browsingContext.close", { context });
		},
	};
};
