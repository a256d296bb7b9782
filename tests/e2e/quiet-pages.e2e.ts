import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageSession } from "../../scripts/start/page-session";
import { until } from "../../scripts/start/until";
import { BROWSERS, openIn } from "./open-in";

const HOST = "https://www.bbc.com";
const paragraph = (text: string, times: number) => `<p>${Array(times).fill(text).join(" ")}</p>`;
const GERMAN =
	"Der Bundeskanzler sprach gestern in Berlin mit dem Präsidenten über die Lage in der Ukraine und die Folgen für Europa.";
const LONG =
	"Prime Minister Fumio Kishida met President Joe Biden in Tokyo on Monday, and they spoke about trade for an hour.";

/** Pages on which there is nothing to annotate, or that are of another form: a clear state, and no error on the page. */
const cases = [
	{ name: "no text", body: "<!doctype html><title>x</title><body></body>", states: ["nothing-here"] },
	{ name: "no body of its own", body: "<!doctype html><title>x</title>", states: ["nothing-here"] },
	{
		name: "a frameset",
		body: "<!doctype html><frameset cols='50%,50%'></frameset>",
		states: ["nothing-here", "not-a-reading-page"],
	},
	{
		name: "a form",
		body: "<!doctype html><form><input value='Joe Biden'><textarea>Angela Merkel in Berlin</textarea></form>",
		states: ["nothing-here", "not-a-reading-page"],
	},
	{
		name: "another language",
		body: `<!doctype html><html lang="de"><article><h1>Lage</h1>${paragraph(GERMAN, 20)}</article>`,
		states: ["other-language"],
	},
	{
		name: "lower case only",
		body: `<!doctype html><article>${paragraph("nothing but small words in a row of the usual kind.", 60)}</article>`,
		states: ["nothing-here"],
	},
	{
		name: "ten megabytes of text",
		body: `<!doctype html><html lang="en"><article><h1>Talks</h1>${paragraph(LONG, 30).repeat(3000)}</article>`,
		states: ["on", "too-long"],
	},
] as const;

for (const browser of BROWSERS) {
	describe(`pages that say little, ${browser}`, () => {
		let page: PageSession;
		const pages = Object.fromEntries(cases.map(({ body }, at) => [`${HOST}/news/${at}`, { body }]));

		beforeAll(async () => {
			page = await openIn(browser, `${HOST}/news/0`, { build: "shipped", pages });
		});
		afterAll(async () => {
			await page.close();
		});

		for (const [at, { name, states }] of cases.entries())
			test(name, async () => {
				await page.goTo(`${HOST}/news/${at}`);
				const report = await until("a state", async () => {
					const now = await page.report();
					return now && now.state !== "starting" ? now : null;
				});
				expect(states).toContain(report.state);
			});

		test("XML and SVG are left alone", async () => {
			// Nobody answers there: what counts is that the next page works as before.
			await page.goTo("data:application/xml,<a><b>Joe Biden in Berlin</b></a>");
			expect(await page.evaluate("document.querySelectorAll('*').length")).toBeGreaterThan(0);
			await page.goTo(`${HOST}/news/0`);
			await until("a state", async () => (await page.report())?.state === "nothing-here");
		});
	});
}
