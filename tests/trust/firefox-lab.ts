import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Bidi } from "../../scripts/browser/bidi";
import { findFirefox } from "../../scripts/browser/find-browser";
import { EXTENSION_UUID, type FirefoxPage, launchFirefox } from "../../scripts/browser/launch-firefox";
import type { Lab, LabOptions, Sent, Serve, Tab } from "./lab";
import { type LoggingProxy, loggingProxy } from "./logging-proxy";

const HTML_TYPE = "text/html; charset=utf-8";
const ESCAPE_KEY = "\uE00C";
const ROOT = `moz-extension://${EXTENSION_UUID}/`;

/** Firefox's own errands, so that what the proxy sees is not theirs. */
const SILENT = {
	"services.settings.server": "data:,#remote-settings-dummy/v1",
	"dom.push.serverURL": "",
	"dom.push.connection.enabled": false,
	"network.trr.mode": 5,
	"browser.topsites.contile.enabled": false,
	"browser.newtabpage.enabled": false,
	"browser.region.network.url": "",
	"browser.search.update": false,
	"extensions.getAddons.cache.enabled": false,
	"extensions.systemAddon.update.enabled": false,
	"media.gmp-manager.updateEnabled": false,
	"network.prefetch-next": false,
	"network.dns.disablePrefetch": true,
	"network.http.speculative-parallel-limit": 0,
	"privacy.trackingprotection.enabled": false,
	// The browser's own question about access is answered with yes: nothing can press its buttons.
	"extensions.webextOptionalPermissionPrompts": false,
	"browser.safebrowsing.malware.enabled": false,
	"browser.safebrowsing.phishing.enabled": false,
} as const;

const proxyTo = (port: number) => ({
	"network.proxy.type": 1,
	"network.proxy.http": "127.0.0.1",
	"network.proxy.http_port": port,
	"network.proxy.ssl": "127.0.0.1",
	"network.proxy.ssl_port": port,
	"network.proxy.allow_hijacking_localhost": true,
});

type Evaluated = {
	readonly result?: { readonly value?: string };
	readonly exceptionDetails?: { readonly text: string };
};

const tabOf = (page: FirefoxPage, bidi: Bidi): Tab => ({
	goTo: page.navigate,
	evaluate: page.evaluate,
	inspect: async (expression) => {
		const { result, exceptionDetails } = await bidi.send<Evaluated>("script.evaluate", {
			expression: `(async () => JSON.stringify(await (${expression})))()`,
			target: { context: page.id, sandbox: "inspect" },
			awaitPromise: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return JSON.parse(result?.value ?? "null");
	},
	moveTo: ({ x, y }) => page.moveTo(x, y),
	click: ({ x, y }) => page.click(x, y),
	press: () => page.press(ESCAPE_KEY),
	close: page.close,
});

type Header = { readonly name: string; readonly value: { readonly value?: string } };
type Asked = { readonly request: string; readonly url: string; readonly headers: readonly Header[] };

const answer = (serve: Serve, url: string) => {
	const page = serve(url);
	if (!page) return null;
	const headers = Object.entries({ "content-type": page.contentType ?? HTML_TYPE, ...page.headers }).map(
		([name, value]) => ({ name, value: { type: "string", value } }),
	);
	const body = { type: "base64", value: Buffer.from(page.body).toString("base64") };
	return { statusCode: 200, reasonPhrase: "OK", headers, body };
};

/** Firefox with the extension; WebDriver BiDi reaches no background page, so an options page of ours speaks for the extension. */
export const openFirefoxLab = async ({ serve, proxied, extension }: LabOptions): Promise<Lab> => {
	const found = findFirefox();
	if (!found) throw new Error("Firefox was not found: install the package firefox-esr, or set FIREFOX_PATH.");
	const proxy: LoggingProxy | null = proxied ? await loggingProxy() : null;
	const dist = extension === undefined ? resolve("dist/firefox") : extension;
	const id = dist && JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")).browser_specific_settings.gecko.id;
	const { bidi, newPage, close } = await launchFirefox(found.path, dist ? { path: dist, id } : null, {
		preferences: { ...SILENT, ...(proxy ? proxyTo(proxy.port) : {}) },
	});
	const sent: Sent[] = [];
	await bidi.send("session.subscribe", { events: ["network.beforeRequestSent"] });
	await bidi.send("network.addIntercept", { phases: ["beforeRequestSent"] });
	bidi.on("network.beforeRequestSent", (event) => {
		const { request, url, headers } = event.request as Asked;
		const referrer = headers.find(({ name }) => name.toLowerCase() === "referer")?.value.value ?? null;
		if (/^https?:/.test(url)) sent.push({ url, referrer });
		if (event.isBlocked !== true) return;
		const reply = answer(serve, url);
		const done = reply
			? bidi.send("network.provideResponse", { request, ...reply })
			: bidi.send("network.continueRequest", { request });
		done.catch(() => {}); // the tab may be gone by now
	});
	const openVoice = async (): Promise<FirefoxPage> => {
		const page = await newPage();
		await page.navigate(`${ROOT}src/options/index.html`);
		return page;
	};
	let voice = dist ? await openVoice() : null;
	return {
		api: "browser",
		root: ROOT,
		sent,
		asked: proxy?.asked ?? [],
		inExtension: async (expression) => {
			if (!voice) throw new Error("There is no extension in this browser.");
			return voice.evaluate(expression);
		},
		newTab: async (url) => {
			const page = await newPage();
			await page.navigate(url);
			return tabOf(page, bidi);
		},
		reload: async () => {
			await bidi.send("webExtension.install", { extensionData: { type: "path", path: dist } });
			voice = await openVoice(); // the old one went with the extension
		},
		close: async () => {
			await close();
			await proxy?.close();
		},
	};
};
