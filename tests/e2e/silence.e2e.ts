import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { until } from "../../scripts/start/until";
import { flowsOf } from "../trust/flows";
import { type Lab, type Served, stateOf, type Tab, tabIdOf } from "../trust/lab";
import { LABS, openLab } from "../trust/open-lab";
import { clickOn, inCards, isThere, press } from "../trust/our-pages";

const HOST = "www.bbc.com";
const ARTICLE = `https://${HOST}/news/world-europe-12345678`;
const UNLISTED = "https://unlisted.example/news/story";
const WIKIPEDIA = "a[href*='wikipedia.org']";
/** What keys ask a page for. */
const STEPS = [
	["step-mention", { by: 1 }],
	["step-mention", { by: -1 }],
	["open-card", {}],
] as const;
const article = readOwnArticles().find(({ slug }) => slug === "vilnius-summit");
if (!article) throw new Error("tests/pages/vilnius-summit is missing");
const html = renderPage(article);

/** The browsers' own errands, the same without the extension: updates, form filling, and warming up a way to the page that is opened. */
const ERRANDS = [
	/^(?:update|accounts|content-autofill|optimizationguide-pa)\.google(?:apis)?\.com/,
	/^firefox\.settings\.services\.mozilla\.com/,
	/^(?:www\.bbc\.com|unlisted\.example):443$/,
];
const ICON = `https://${HOST}/favicon.ico`;
const PAGES: Readonly<Record<string, Served>> = {
	[ARTICLE]: { body: html },
	[UNLISTED]: { body: html },
	"https://unlisted.example/favicon.ico": { body: "", contentType: "image/x-icon" },
	[ICON]: { body: "", contentType: "image/x-icon" },
};

for (const browser of LABS) {
	describe(`silence, ${browser}: a proxy that hears whatever this browser sends hears nothing`, () => {
		const folder = mkdtempSync(join(tmpdir(), "dramatis-silence-"));
		let lab: Lab;
		let page: Tab;

		beforeAll(async () => {
			cpSync(browser === "chromium" ? "dist/chrome" : "dist/firefox", folder, { recursive: true });
			const file = join(folder, "manifest.json");
			// As if the reader had said "always on this site": nobody can press the browser's own question here.
			const manifest = { ...JSON.parse(readFileSync(file, "utf8")), host_permissions: ["https://unlisted.example/*"] };
			writeFileSync(file, JSON.stringify(manifest));
			lab = await openLab(browser, { proxied: true, serve: (url) => PAGES[url] ?? null, extension: folder });
			page = await lab.newTab(ARTICLE);
		});
		afterAll(async () => {
			await lab.close();
			rmSync(folder, { recursive: true, force: true });
		});

		const heard = () => lab.asked.filter((host) => !ERRANDS.some((errand) => errand.test(host)));
		/** What the proxy heard, and what tabs asked for beside the article itself. */
		const out = () => [...heard(), ...lab.sent.map(({ url }) => url).filter((url) => !(url in PAGES))];

		test("while a reader does everything that there is to do", async () => {
			await stateOf(lab, ARTICLE, "on");
			const voice = await lab.newTab(`${lab.root}src/options/index.html`);
			for (const { run } of flowsOf({ lab, voice, page, article: ARTICLE })) {
				await run(async () => {});
				expect(out()).toEqual([]);
			}
			await voice.close();
		});

		test("while the cast is exported, mapped, filtered and walked through", async () => {
			const id = await tabIdOf(lab, HOST);
			const popup = await lab.newTab(`${lab.root}src/popup/index.html?tab=${id}`);
			await isThere(popup, "[data-row]");
			await clickOn(popup, "exportCast");
			await clickOn(popup, "exportCopy");
			await isThere(popup, "a[download]");
			await popup.evaluate("fetch(document.querySelector('a[download]').href).catch(() => 0).then(() => 1)");
			for (const _ of [1, 2]) await press(popup, ".kind-switch");
			await popup.evaluate(`(() => {
				for (const details of document.querySelectorAll("details")) details.open = true;
				for (const button of document.querySelectorAll("[role=tab], [data-row]")) button.click();
				return 1;
			})()`);
			await popup.close();
			for (const [name, request] of STEPS)
				await lab.inExtension(
					`${lab.api}.tabs.sendMessage(${id}, { dramatis: 1, name: ${JSON.stringify(name)}, request: ${JSON.stringify(request)} })`,
				);
			expect(out()).toEqual([]);
		});

		test("while the first page after installation is tried, and what the options have to unfold", async () => {
			const welcome = await lab.newTab(`${lab.root}src/welcome/index.html`);
			await isThere(welcome, ".sample-card a[href], .sample-card [role=group], .sample-card div");
			await welcome.evaluate(
				`(() => { for (const name of document.querySelectorAll("button.name")) name.click(); return 1; })()`,
			);
			await welcome.close();
			const options = await lab.newTab(`${lab.root}src/options/index.html`);
			await isThere(options, "#about");
			await options.evaluate(
				`(() => { for (const details of document.querySelectorAll("details")) details.open = true; return 1; })()`,
			);
			await options.close();
			expect(out()).toEqual([]);
		});

		test("while a page outside the list is read, always and once", async () => {
			const other = await lab.newTab(UNLISTED);
			await stateOf(lab, UNLISTED, "on");
			const id = await tabIdOf(lab, "unlisted.example");
			const request = JSON.stringify({ dramatis: 1, name: "annotate-once", request: { tabId: id } });
			const voice = await lab.newTab(`${lab.root}src/options/index.html`);
			expect(await voice.evaluate(`${lab.api}.runtime.sendMessage(${request})`)).toMatchObject({ ok: true });
			await stateOf(lab, UNLISTED, "on");
			await voice.close();
			await other.close();
			expect(out()).toEqual([]);
		});

		test("the way to Wikipedia is gone by a click only, and does not tell where from", async () => {
			const id = await tabIdOf(lab, HOST);
			const popup = await lab.newTab(`${lab.root}src/popup/index.html?tab=${id}`);
			await isThere(popup, "[data-row]");
			await popup.evaluate(`document.querySelector("[data-row]").click()`);
			await isThere(popup, WIKIPEDIA);
			const link = await popup.evaluate<{ href: string; rel: string }>(
				`(({ href, rel }) => ({ href, rel }))(${inCards(WIKIPEDIA)})`,
			);
			expect(link.rel.split(" ")).toContain("noreferrer");
			await press(popup, WIKIPEDIA);
			const sent = await until("the request", async () => lab.sent.find(({ url }) => !(url in PAGES)));
			expect(sent).toEqual({ url: link.href, referrer: null });
			await until("the proxy", async () => heard().length > 0);
			expect(new Set(heard())).toEqual(new Set(["en.wikipedia.org:443"]));
		});

		test("and the proxy would have heard it: a page's own request is seen", async () => {
			await page.evaluate(`fetch("https://canary.example/").catch(() => 0).then(() => 1)`);
			expect(lab.asked).toContain("canary.example:443");
		});
	});
}
