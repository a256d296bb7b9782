import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleDate } from "../article-date";
import type { Mention } from "../reading";
import { MARK, readMarked } from "./marked-for-tests";

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
		test(name, () => expect(readMarked(text).reading.mentions.map(shown)).toEqual(expected));

	test("counts follow what a mention stands for", () => {
		const { reading } = readMarked(["[Beijing|l] said no. He was in [Beijing|l]. [China|l] agreed."]);
		const counts = Object.fromEntries(reading.entities.map((entity) => [entity.id, entity.count]));
		expect(counts).toEqual({ "c:CN": 2, "g:beijing": 1 });
	});

	test("role at the article’s date", () => {
		const date: ArticleDate = { from: "2023-06-18", to: "2023-06-18", source: "meta" };
		const { reading } = readMarked(["German politician [Gerd Müller|p] spoke."], date);
		expect(reading.entities[0]?.roleThen).toBeUndefined();
		expect(reading.entities[0]?.roleLatest?.title).toBe("Development Minister");
		expect(reading.entities[0]?.roleLatest?.ofName).toBe("Germany");
	});

	test("a person of the article carries sentence, role and body", () => {
		const { reading } = readMarked([
			"It rained.",
			"“No,” said [Andrew Small|p], a senior fellow at the [German Marshall Fund|o].",
		]);
		const small = reading.entities.find(({ id }) => id === "x:andrew-small");
		expect(small?.introducedBy?.block).toBe(1);
		expect(small?.roleLatest?.title).toBe("senior fellow");
		expect(small?.roleLatest?.of).toBe("o:marshall-fund");
	});

	test("named together", () => {
		const { reading } = readMarked(["[Xi Jinping|p] met [Vladimir Putin|p].", "[Xi|p] left [China|l]."]);
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
					const { reading, surface } = readMarked(lines);
					const marked = lines.flatMap((line) => [...line.matchAll(MARK)].map(([, name]) => name));
					expect(reading.mentions.map(surface)).toEqual(marked);
				},
			),
		);
	});
});
