import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleDate } from "../article-date";
import type { Block } from "../block";
import type { EntityType } from "../entity";
import type { NameSpan } from "../name-span";
import type { Mention, Reading } from "../reading";
import { words } from "../text/words";
import { replyOf, type SmallEntry } from "./reply-for-tests";
import { resolve } from "./resolve";

const TYPES: Readonly<Record<string, EntityType>> = { p: "person", o: "organisation", l: "place" };
const MARK = /\[([^\]|]+)\|([pol])\]/g;

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
	{ id: "o:iaea", kind: "intl-org", name: "International Atomic Energy Agency", also: [["abbr", "IAEA"]] },
	{ id: "o:marshall-fund", kind: "think-tank", name: "German Marshall Fund", countries: ["US"] },
	{ id: "o:reds", kind: "sports", name: "Reds", also: [["short", "Bank", { needs: ["inning"] }]] },
];
const REPLY = replyOf(DICTIONARY);

const read = (
	marked: readonly string[],
	date?: ArticleDate,
): { reading: Reading; surface: (mention: Mention) => string } => {
	const names: NameSpan[] = [];
	const blocks = marked.map((line, block): Block => {
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
		return { text: text + line.slice(at), kind: block === 0 && marked.length > 1 ? "headline" : "paragraph" };
	});
	const work = resolve({
		blocks,
		blockWords: blocks.map(({ text }) => words(text)),
		names,
		reply: REPLY,
		article: { title: "", date: date ?? null, language: "en" },
	});
	let step = work.next();
	while (!step.done) step = work.next();
	return { reading: step.value, surface: ({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? "" };
};

/** Entity of every mention in order, with sense letter where it is not literal, and the body that it stands for. */
const shown = (mention: Mention): string =>
	[mention.entity ?? "?", mention.sense && mention.sense !== "literal" ? mention.sense : "", mention.standsFor ?? ""]
		.filter((part) => part !== "")
		.join(" ");

const cases: readonly {
	readonly name: string;
	readonly text: readonly string[];
	readonly expected: readonly string[];
}[] = [
	{
		name: "surname after and before the full name",
		text: ["[Xi|p] leaves for talks", "[Xi Jinping|p] left on Monday. [Xi|p] will return."],
		expected: ["p:xi-jinping", "p:xi-jinping", "p:xi-jinping"],
	},
	{
		name: "a surname alone is nobody famous",
		text: ["“We shall see,” [Macron|p] said."],
		expected: ["x:macron"],
	},
	{ name: "one who is known by it alone", text: ["[Putin|p] said no."], expected: ["p:vladimir-putin"] },
	{ name: "a surname with the office", text: ["President [Yoon|p] declared it."], expected: ["p:yoon-suk-yeol"] },
	{
		name: "a surname near an office that is not its own",
		text: ["President [Xi Jinping|p] met dancer [Yoon|p]."],
		expected: ["p:xi-jinping", "x:yoon"],
	},
	{
		name: "a namesake with another calling is not the one we know",
		text: ["Striker [Gerd Müller|p] scored twice before half-time."],
		expected: ["x:gerd-muller"],
	},
	{
		name: "the one we know with his office",
		text: ["Development Minister [Gerd Müller|p] opened the well."],
		expected: ["p:gerd-muller-minister"],
	},
	{
		name: "unknown person and short form",
		text: ["[Yun Sun|p], head of a program, spoke. [Sun|p] was brief."],
		expected: ["x:yun-sun", "x:yun-sun"],
	},
	{
		name: "two of one surname, told apart by courtesy title",
		text: ["Mr. [Adam Reed|p] and Mrs. [Joan Reed|p] came. Mrs. [Reed|p] spoke."],
		expected: ["x:adam-reed", "x:joan-reed", "x:joan-reed"],
	},
	{
		name: "told apart by office",
		text: ["Senator [Adam Reed|p] met judge [Joan Reed|p]. Judge [Reed|p] smiled."],
		expected: ["x:adam-reed", "x:joan-reed", "x:joan-reed"],
	},
	{
		name: "a place name that is the surname of somebody here",
		text: ["The film is by [Neil Jordan|p]. “It was hard,” [Jordan|l] said."],
		expected: ["x:neil-jordan", "x:neil-jordan"],
	},
	{
		name: "a country is no first name",
		text: ["[Jordan|p]’s king met [Jordan Peel|p]. [Peel|p] thanked him."],
		expected: ["c:JO government", "x:jordan-peel", "x:jordan-peel"],
	},
	{
		name: "a calling that does not fit, told by the employer",
		text: ["The [German Marshall Fund|o]’s [Gerd Müller|p] wrote it in a week of rain."],
		expected: ["o:marshall-fund", "x:gerd-muller"],
	},
	{ name: "the bigger Paris", text: ["She lives in [Paris|l]."], expected: ["g:paris"] },
	{ name: "Paris, Texas", text: ["A fire in [Paris|l], [Texas|l], killed two."], expected: ["g:paris-tx", "a:US.TX"] },
	{
		name: "once told, every bare one",
		text: ["A fire in [Paris|l], [Texas|l], killed two. [Paris|l] has one engine."],
		expected: ["g:paris-tx", "a:US.TX", "g:paris-tx"],
	},
	{
		name: "in a country",
		text: ["Clashes in [Tripoli|l] in [Lebanon|l] went on."],
		expected: ["g:tripoli-lb", "c:LB"],
	},
	{ name: "by the demonym", text: ["In the Lebanese city of [Tripoli|l] shops closed."], expected: ["g:tripoli-lb"] },
	{ name: "capital as government", text: ["[Beijing|l] wants closer ties."], expected: ["g:beijing government c:CN"] },
	{ name: "capital as city", text: ["He flew to [Beijing|l]."], expected: ["g:beijing"] },
	{ name: "seat of power", text: ["The [Kremlin|o] denied it."], expected: ["s:kremlin government o:kremlin"] },
	{
		name: "acronym told in the text",
		text: ["The [Sexual Minorities Union|o] ([SMU|o]) sued. [SMU|o] won."],
		expected: ["x:sexual-minorities-union", "x:sexual-minorities-union", "x:sexual-minorities-union"],
	},
	{
		name: "acronym before its expansion",
		text: ["[IAEA|o] staff left.", "The [International Atomic Energy Agency|o] confirmed it."],
		expected: ["o:iaea", "o:iaea"],
	},
	{
		name: "end of a longer name",
		text: ["The [German Marshall Fund|o] said so. The [Marshall Fund|o] knows."],
		expected: ["o:marshall-fund", "o:marshall-fund"],
	},
	{ name: "what a sense needs is missing", text: ["The [Bank|o] cut rates."], expected: ["x:bank"] },
	{
		name: "acronyms that explain each other go nowhere",
		text: ["[ABC|o] ([CBA|o]) and [CBA|o] ([ABC|o]) merged."],
		expected: ["x:abc", "x:cba", "x:cba", "x:abc"],
	},
];

describe("resolve", () => {
	for (const { name, text, expected } of cases)
		test(name, () => expect(read(text).reading.mentions.map(shown)).toEqual(expected));

	test("counts follow what a mention stands for", () => {
		const { reading } = read(["[Beijing|l] said no. He was in [Beijing|l]. [China|l] agreed."]);
		const counts = Object.fromEntries(reading.entities.map((entity) => [entity.id, entity.count]));
		expect(counts).toEqual({ "c:CN": 2, "g:beijing": 1 });
	});

	test("role at the article’s date", () => {
		const date: ArticleDate = { from: "2023-06-18", to: "2023-06-18", source: "meta" };
		const { reading } = read(["German politician [Gerd Müller|p] spoke."], date);
		expect(reading.entities[0]?.roleThen).toBeUndefined();
		expect(reading.entities[0]?.roleLatest?.title).toBe("Development Minister");
		expect(reading.entities[0]?.roleLatest?.ofName).toBe("Germany");
	});

	test("a person of the article carries sentence, role and body", () => {
		const { reading } = read([
			"It rained.",
			"“No,” said [Andrew Small|p], a senior fellow at the [German Marshall Fund|o].",
		]);
		const small = reading.entities.find(({ id }) => id === "x:andrew-small");
		expect(small?.introducedBy?.block).toBe(1);
		expect(small?.roleLatest?.title).toBe("senior fellow");
		expect(small?.roleLatest?.of).toBe("o:marshall-fund");
	});

	test("named together", () => {
		const { reading } = read(["[Xi Jinping|p] met [Vladimir Putin|p].", "[Xi|p] left [China|l]."]);
		expect(reading.entities.find(({ id }) => id === "p:xi-jinping")?.with).toEqual(["p:vladimir-putin", "c:CN"]);
	});

	test("mentions are sorted, disjoint, and lie where the names lie", () => {
		const piece = fc.constantFrom(
			"[Xi Jinping|p] left. ",
			"[Xi|p] ",
			"in [Paris|l], [Texas|l], ",
			"[IAEA|o] said ",
			"and so on. ",
			"[Sun Yun|p] ",
		);
		fc.assert(
			fc.property(
				fc.array(
					fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
					{ maxLength: 5 },
				),
				(lines) => {
					const { reading, surface } = read(lines);
					const marked = lines.flatMap((line) => [...line.matchAll(MARK)].map(([, name]) => name));
					expect(reading.mentions.map(surface)).toEqual(marked);
				},
			),
		);
	});
});
