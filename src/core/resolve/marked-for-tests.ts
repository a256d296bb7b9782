import type { ArticleDate } from "../article-date";
import type { Block } from "../block";
import type { EntityType } from "../entity";
import type { NameSpan } from "../name-span";
import type { Mention, Reading } from "../reading";
import { runAtOnce } from "../run-at-once";
import { words } from "../text/words";
import { replyOf, type SmallEntry } from "./reply-for-tests";
import { type ResolveInput, resolve } from "./resolve";

const TYPES: Readonly<Record<string, EntityType>> = { p: "person", o: "organisation", l: "place" };
/** A marked name: `[Xi Jinping|p]`, `[NATO|o]`, `[Lima|l]`. */
export const MARK = /\[([^\]|]+)\|([pol])\]/g;

const DICTIONARY: readonly SmallEntry[] = [
	{
		id: "c:US",
		kind: "country",
		name: "United States",
		countries: ["US"],
		seat: "g:dc",
		also: [
			["short", "US"],
			["demonym", "American"],
		],
	},
	{ id: "c:CN", kind: "country", name: "China", countries: ["CN"], seat: "g:beijing", also: [["demonym", "Chinese"]] },
	{ id: "c:FR", kind: "country", name: "France", countries: ["FR"], also: [["demonym", "French"]] },
	{ id: "c:DE", kind: "country", name: "Germany", countries: ["DE"], also: [["demonym", "German"]] },
	{ id: "c:LB", kind: "country", name: "Lebanon", countries: ["LB"], also: [["demonym", "Lebanese"]] },
	{ id: "c:LY", kind: "country", name: "Libya", countries: ["LY"], also: [["demonym", "Libyan"]] },
	{ id: "c:JO", kind: "country", name: "Jordan", countries: ["JO"] },
	{ id: "g:dc", kind: "city", name: "Washington", countries: ["US"], population: 600_000 },
	{ id: "g:beijing", kind: "city", name: "Beijing", countries: ["CN"], population: 20_000_000 },
	{ id: "g:paris", kind: "city", name: "Paris", countries: ["FR"], population: 2_000_000, weight: 50 },
	{ id: "g:paris-tx", kind: "city", name: "Paris", countries: ["US"], parent: "a:US.TX", population: 25_000 },
	{ id: "a:US.TX", kind: "region", name: "Texas", countries: ["US"] },
	{ id: "g:tripoli-ly", kind: "city", name: "Tripoli", countries: ["LY"], population: 1_000_000, weight: 6 },
	{ id: "g:tripoli-lb", kind: "city", name: "Tripoli", countries: ["LB"], population: 500_000 },
	{ id: "a:US.NY", kind: "region", name: "New York", countries: ["US"], weight: 4 },
	{
		id: "g:nyc",
		kind: "city",
		name: "New York City",
		countries: ["US"],
		parent: "a:US.NY",
		population: 8_000_000,
		also: [["short", "New York"]],
		weight: 5,
	},
	{ id: "g:albany", kind: "city", name: "Albany", countries: ["US"], parent: "a:US.NY", population: 100_000 },
	{ id: "a:US.MI", kind: "region", name: "Michigan", countries: ["US"] },
	{ id: "g:midland-tx", kind: "city", name: "Midland", countries: ["US"], parent: "a:US.TX", population: 130_000 },
	{ id: "g:sparks", kind: "city", name: "Sparks", countries: ["US"], parent: "a:US.NV", population: 96_000 },
	{ id: "s:blue-house", kind: "seat", name: "Blue House", countries: ["KR"] },
	{ id: "s:kremlin", kind: "seat", name: "Kremlin", countries: ["RU"], standsFor: "o:kremlin" },
	{ id: "o:kremlin", kind: "government", name: "Presidential Administration", countries: ["RU"] },
	{
		id: "p:xi-jinping",
		kind: "person",
		name: "Xi Jinping",
		countries: ["CN"],
		description: "Chinese politician",
		roles: [{ title: "President", of: "c:CN", from: "2013-03-14" }],
	},
	{
		id: "p:emmanuel-macron",
		kind: "person",
		name: "Emmanuel Macron",
		countries: ["FR"],
		description: "French politician",
		roles: [{ title: "President", of: "c:FR", from: "2017-05-14" }],
	},
	{
		id: "p:gerd-muller-minister",
		kind: "person",
		name: "Gerd Müller",
		countries: ["DE"],
		description: "German politician",
		roles: [{ title: "Development Minister", of: "c:DE", from: "2013-12-17", to: "2021-12-08" }],
	},
	{
		id: "p:vladimir-putin",
		kind: "person",
		name: "Vladimir Putin",
		countries: ["RU"],
		description: "Russian politician",
		roles: [{ title: "President", of: "c:RU", from: "2012-05-07" }],
		also: [["surname", "Putin"]],
	},
	{
		id: "p:yoon-suk-yeol",
		kind: "person",
		name: "Yoon Suk-yeol",
		countries: ["KR"],
		description: "South Korean politician",
		roles: [{ title: "President", of: "c:KR", from: "2022-05-10", to: "2025-04-04" }],
		also: [["surname", "Yoon", { needs: ["President"] }]],
	},
	{
		id: "p:donald-trump",
		kind: "person",
		name: "Donald Trump",
		countries: ["US"],
		description: "American businessman and politician",
		roles: [{ title: "President", of: "c:US", from: "2017-01-20", to: "2021-01-20" }],
		also: [["surname", "Trump"]],
	},
	{
		id: "p:ivanka-trump",
		kind: "person",
		name: "Ivanka Trump",
		countries: ["US"],
		description: "American businesswoman, daughter of Donald Trump",
	},
	{ id: "o:iaea", kind: "intl-org", name: "International Atomic Energy Agency", also: [["abbr", "IAEA"]] },
	{ id: "o:marshall-fund", kind: "think-tank", name: "German Marshall Fund", countries: ["US"] },
	{ id: "o:reds", kind: "sports", name: "Reds", also: [["short", "Bank", { needs: ["inning"] }]] },
];
const PLACED: ReadonlySet<string> = new Set(["country", "city", "region", "seat"]);
const REPLY = replyOf(
	DICTIONARY.map((entry) => (PLACED.has(entry.kind) ? { ...entry, coordinates: { lat: 1, lon: 1 } } : entry)),
);

/** A text with marked names as the input of `resolve`; the first of several lines is the headline. */
export const marked = (lines: readonly string[], date: ArticleDate | null = null): ResolveInput => {
	const names: NameSpan[] = [];
	const blocks = lines.map((line, block): Block => {
		let text = "";
		let at = 0;
		for (const match of line.matchAll(MARK)) {
			text += line.slice(at, match.index);
			const [whole, name = "", letter = ""] = match;
			const type = TYPES[letter] ?? "place";
			names.push({ block, start: text.length, end: text.length + name.length, type, confidence: 0.8 });
			text += name;
			at = match.index + whole.length;
		}
		return { text: text + line.slice(at), kind: block === 0 && lines.length > 1 ? "headline" : "paragraph" };
	});
	const blockWords = blocks.map(({ text }) => words(text));
	return { blocks, blockWords, names, reply: REPLY, article: { title: "", date, language: "en" } };
};

/** Reads a text with marked names against the dictionary of these tests. */
export const readMarked = (
	lines: readonly string[],
	date: ArticleDate | null = null,
): { readonly reading: Reading; readonly surface: (mention: Mention) => string } => {
	const input = marked(lines, date);
	const surface = ({ block, start, end }: Mention): string => input.blocks[block]?.text.slice(start, end) ?? "";
	return { reading: runAtOnce(resolve(input)), surface };
};
