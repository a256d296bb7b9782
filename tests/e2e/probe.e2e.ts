import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOwnArticles } from "../../scripts/pages/read-own-articles";
import { renderPage } from "../../scripts/pages/render-page";
import { until } from "../../scripts/start/until";
import { type Lab, stateOf } from "../trust/lab";
import { LABS, openLab } from "../trust/open-lab";
import { PROBE, TRAPS } from "../trust/probe-page";
import { REGISTRY_CONTENT, type RegistryContent } from "../trust/registry-content";

const article = readOwnArticles().find(({ slug }) => slug === "vilnius-summit");
if (!article) throw new Error("tests/pages/vilnius-summit is missing");
const html = renderPage(article);
const withTraps = (body: string) =>
	body.replace(/<head>|<!doctype html>/i, (start) => `${start}<script>${TRAPS}</script>`);

const HOST = "https://www.bbc.com";
const QUIET = `${HOST}/news/quiet`;
const ARTICLE = `${HOST}/news/article`;
const FORM = "<!doctype html><title>x</title><body><p>nothing but small words in a row of the usual kind.</p></body>";
const PAGES: Readonly<Record<string, { body: string; contentType?: string }>> = {
	[QUIET]: { body: withTraps(FORM) },
	[ARTICLE]: { body: withTraps(html) },
	[`${HOST}/favicon.ico`]: { body: "", contentType: "image/x-icon" },
};
const FILES = [
	"manifest.json",
	"icons/on-48.png",
	"icons/quiet-16.png",
	"dictionary.bin",
	"src/content/index.js",
	"src/popup/index.html",
];

const CORRECTED = ["vilnius", "lithuania", "germany", "ilze marten", "european union"];
/** Ids of the dictionary that the article names. */
const KNOWN = ["c:LT", "c:DE", "c:US", "c:UA", "c:RU", "c:PL", "c:FR"];
/** What only this reader has: other sites, a pace of their own, entries and corrections for names that stand in the article. */
const PRIVATE = {
	settings: { version: 1, sites: { "www.nytimes.com": "off", "example.org": "on" }, hoverDelayMs: 900, holdKey: "Alt" },
	own: {
		version: 1,
		entries: [
			{
				id: "u:ilze",
				name: "Ilze Marten",
				kind: "person",
				description: "a source",
				aliases: ["Joe Biden", "sources"],
				note: "met in May",
				written: "2026-08-22",
			},
		],
		corrections: CORRECTED.map((name) => ({ name, not: null, instead: "u:ilze", site: null, written: "2026-08-22" })),
	},
	known: { version: 1, names: KNOWN.map((id) => ({ id, name: id, since: "2026-11-20" })) },
};

for (const browser of LABS) {
	describe(`a page that looks for us, ${browser}`, () => {
		let lab: Lab;
		const probe = async (url: string): Promise<string[]> => {
			const tab = await lab.newTab(url);
			await stateOf(
				lab,
				url,
				...(url === QUIET ? (["nothing-here", "not-a-reading-page"] as const) : (["on"] as const)),
			);
			if (url === ARTICLE)
				await until("paint", async () => (await tab.evaluate<RegistryContent>(REGISTRY_CONTENT)).length > 1);
			const found = await tab.evaluate<string[]>(`${PROBE}(${JSON.stringify(FILES.map((file) => lab.root + file))})`);
			await tab.close();
			return found;
		};
		const registry = async (stored: object) => {
			await lab.inExtension(`${lab.api}.storage.local.clear()`);
			await lab.inExtension(`${lab.api}.storage.local.set(${JSON.stringify(stored)})`);
			const tab = await lab.newTab(ARTICLE);
			await stateOf(lab, ARTICLE, "on");
			const content = await until("paint", async () => {
				const now = await tab.evaluate<RegistryContent>(REGISTRY_CONTENT);
				return now.some(([, , spans]) => spans.length > 3) ? now : null;
			});
			await tab.close();
			await lab.inExtension(`${lab.api}.storage.local.clear()`);
			return content;
		};

		beforeAll(async () => {
			lab = await openLab(browser, { serve: (url) => PAGES[url] ?? null });
		});
		afterAll(() => lab.close());

		test("finds nothing where nothing is painted", async () => {
			expect(await probe(QUIET)).toEqual([]);
		});

		test("finds, once something is painted, the names of the highlights and their style sheet", async () => {
			expect((await probe(ARTICLE)).sort()).toEqual([
				"highlight: dramatis-actor",
				"highlight: dramatis-glow",
				"highlight: dramatis-place",
				"style sheets: 1",
			]);
		});

		test("reads the same registry whoever the reader is", async () => {
			expect(await registry(PRIVATE)).toEqual(await registry({}));
		});

		test("would find a file, a global and a mark that are there", async () => {
			const tab = await lab.newTab(QUIET);
			await tab.evaluate(`(globalThis.leak = 1, document.body.dataset.dramatis = "", performance.mark("x"), 1)`);
			const found = await tab.evaluate<string[]>(`${PROBE}(["${ARTICLE}"])`);
			expect(found.sort()).toEqual([
				"DOM: changed",
				"attribute: data-dramatis",
				`file by fetch: ${ARTICLE}`,
				"global: leak",
				"mark: x",
			]);
		});
	});
}
