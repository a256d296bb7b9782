import { KNOWN_VERSION } from "../../src/core/known/known-names";
import { OWN_VERSION } from "../../src/core/own/own-entries";
import { escapeHtml } from "../pages/render-page";

const DAY = "2026-08-22";
const ENTRIES = 5_000;

const page = (title: string, body: string, language = "en"): string =>
	`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
const paragraphs = (text: string, times: number): string => `<p>${escapeHtml(text)}</p>`.repeat(times);

/** Pages at a listed site whose popup has nothing, or not all, to show. */
export const STATE_PAGES: Readonly<Record<string, string>> = {
	"nothing-here": page(
		"How to sharpen a kitchen knife",
		paragraphs(
			"A wet stone is all that it takes. Hold the blade flat, draw it slowly, and turn it over after every stroke.",
			8,
		),
	),
	"not-a-reading-page": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><main>${Array.from({ length: 40 }, (_, n) => `<h3><a href="/news/${n}">A headline of the day</a></h3>`).join("")}</main></body></html>`,
	"other-language": page(
		"Ein langer Abend in der Stadt",
		paragraphs(
			"Die Abgeordneten haben in der Nacht noch lange über den Haushalt gesprochen, und sie sind sich nicht einig geworden, weil es um viel Geld ging.",
			8,
		),
		"de",
	),
	"too-long": page(
		"A very long report",
		`${paragraphs("Antony Blinken met Xi Jinping in Beijing. Officials from the United States and China spoke of trade.", 2)}${paragraphs("The talks went on for hours and nothing was decided, so that everybody went home and slept before they met again. ".repeat(20), 500)}`,
	),
};

/** What a reader may have stored after some months. */
export const STORED: Readonly<Record<string, object>> = {
	full: {
		settings: { version: 1, sites: { "www.example.com": "off", "news.example.org": "on" }, kinds: { place: false } },
		known: {
			version: KNOWN_VERSION,
			names: [
				{ id: "p:xi-jinping", name: "Xi Jinping", since: "2026-11-02" },
				{ id: "o:nato", name: "NATO", since: "2026-10-20" },
				{ id: "c:FR", name: "France", since: "2026-03-01" },
			],
		},
		own: {
			version: OWN_VERSION,
			entries: [
				{
					id: "u:ann-lee",
					name: "Ann Lee",
					kind: "person",
					description: "Fellow of the harbour institute, writes on shipping",
					aliases: ["A. Lee"],
					note: "",
					written: DAY,
				},
				{
					id: "u:port-union",
					name: "Port Union",
					kind: "ngo",
					description: "Dockers' union of the northern ports",
					aliases: [],
					note: "Not the party of the same name.",
					written: DAY,
				},
			],
			corrections: [
				{ name: "sun", not: "p:sun-yat-sen", instead: null, site: null, written: DAY },
				{ name: "georgia", not: "c:GE", instead: "a:US.GA", site: "www.bbc.com", written: DAY },
				{
					name: "lee",
					not: "p:somebody-who-is-gone",
					instead: null,
					site: "www.bbc.com",
					article: "https://www.bbc.com/news/x",
					written: DAY,
				},
			],
		},
	},
	many: {
		own: {
			version: OWN_VERSION,
			entries: Array.from({ length: ENTRIES }, (_, n) => ({
				id: `u:entry-${n}`,
				name: `Entry ${String(n).padStart(4, "0")}`,
				kind: n % 2 ? "person" : "company",
				description: `Number ${n} of a long list`,
				aliases: [],
				note: "",
				written: DAY,
			})),
			corrections: [],
		},
	},
	damaged: { settings: { version: 1, paused: "maybe" }, own: { version: 1, entries: [{ id: 7 }], corrections: [] } },
};

/** A file with mistakes in three of its lines. */
export const BAD_FILE = `{
	"dramatis": "own",
	"version": 1,
	"entries": [
		{ "id": "u:ann-lee", "name": "", "kind": "person", "written": "2026-08-22" },
		{ "id": "u:bo", "name": "Bo", "kind": "persona", "written": "2026-08-22" },
		{ "id": "u:ce", "name": "Ce", "kind": "person", "written": "soon" }
	]
}
`;
