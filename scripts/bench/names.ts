import nlp from "compromise";
import { findNames, openTagger } from "../../src/core/names/find-names";
import { openAllPages } from "../../src/core/names/model";
import { probeKeys } from "../../src/core/names/probe-keys";
import { words } from "../../src/core/text/words";
import type { Dictionary } from "../../src/dictionary/dictionary";
import { nameScores } from "./name-scores";
import type { Section } from "./report";
import { cpuMs, type Figure, figureOf, inTurn } from "./rounds";
import { sampleBlocks } from "./sample-text";

const CHARACTERS = 182_000;
const ARTICLE = 6_500;
const LONG_ARTICLE = 13_000;
const LONG_ARTICLE_READINGS = 100;
const WARM_UP = 60;
const P95 = 0.95;
const PERCENT = 100;

const drain = <T>(work: Generator<void, T>): T => {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};

const perSecond = (characters: number, { median, min, max }: Figure): Figure => ({
	median: characters / median / 1_000,
	min: characters / max / 1_000,
	max: characters / min / 1_000,
});

/** Finding names in text, look-ups included, beside compromise and the bare loop over the characters. */
export const benchNames = async ({ lookUp }: Dictionary): Promise<Section> => {
	// Whole articles, one at a time: document-wide evidence is collected per article, as on a page.
	const articles = Array.from({ length: Math.ceil(CHARACTERS / ARTICLE) }, () => sampleBlocks(ARTICLE));
	const texts = articles.map((blocks) => blocks.map(({ text }) => text).join("\n\n"));
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	let sink = 0;
	// Before compromise fills the heap, whose collections would be counted here.
	const long = sampleBlocks(LONG_ARTICLE);
	const readings = Array.from({ length: WARM_UP + LONG_ARTICLE_READINGS }, () =>
		cpuMs(() => {
			const cut = long.map(({ text }) => words(text));
			sink += drain(findNames(long, cut, lookUp(drain(probeKeys(cut))))).length;
		}),
	)
		.slice(WARM_UP)
		.sort((a, b) => a - b);
	const longest = { ...figureOf(readings), median: readings[Math.floor(P95 * readings.length)] ?? 0 };
	const measured = await inTurn({
		ours: () =>
			cpuMs(() => {
				for (const blocks of articles) {
					const cut = blocks.map(({ text }) => words(text));
					sink += drain(findNames(blocks, cut, lookUp(drain(probeKeys(cut))))).length;
				}
			}),
		loop: () =>
			cpuMs(() => {
				for (let again = 0; again < 100; again++)
					for (const text of texts) for (let i = 0; i < text.length; i++) sink += text.charCodeAt(i) & 1;
			}) / 100,
		compromise: () =>
			cpuMs(() => {
				for (const text of texts.slice(0, 6)) {
					const document = nlp(text);
					sink += document.people().length + document.places().length + document.organizations().length;
				}
			}) *
			(texts.length / 6),
	});
	const opened = await inTurn({
		open: () => cpuMs(() => void openTagger()),
		whole: () => cpuMs(() => drain(openAllPages(openTagger().model))),
	});
	const scores = nameScores(lookUp);
	const points = ({ f1 }: { readonly f1: number }): Figure => figureOf([f1 * PERCENT]);
	if (Number.isNaN(sink)) throw new Error("nothing was counted");
	const { ours, loop, compromise } = measured as Record<"ours" | "loop" | "compromise", Figure>;
	const unit = "M characters per CPU second";
	return {
		title: "Finding names",
		note: `${characters.toLocaleString("en")} characters of our own articles, one article at a time.`,
		rows: [
			{
				what: "Dramatis: words, keys, look-ups, names",
				figure: perSecond(characters, ours),
				unit,
				must: "1",
				aim: "2",
			},
			{
				what: "compromise: people, places, organizations",
				figure: perSecond(characters, compromise),
				unit,
				ratio: `ours is ${(compromise.median / ours.median).toFixed(1)} × as fast`,
				must: "6 ×",
				aim: "15 ×",
			},
			{
				what: "bare loop over the characters (the limit)",
				figure: perSecond(characters, loop),
				unit,
				ratio: `ours is 1/${Math.round(ours.median / loop.median)} of it`,
				must: "1/1,000",
				aim: "1/400",
			},
			{
				what: `an article of ${LONG_ARTICLE.toLocaleString("en")} characters, the slowest but one in twenty`,
				figure: longest,
				unit: "CPU ms",
				must: "13",
			},
			{ what: "opening the weights", figure: opened.open ?? figureOf([]), unit: "CPU ms", must: "3" },
			{ what: "and laying all of them out at once", figure: opened.whole ?? figureOf([]), unit: "CPU ms" },
			{ what: "Dramatis: exact span and type", figure: points(scores.ours), unit: "F1 on our own articles" },
			{
				what: "compromise: exact span and type",
				figure: points(scores.compromise),
				unit: "F1 on our own articles",
				ratio: `ours is ${((scores.ours.f1 - scores.compromise.f1) * PERCENT).toFixed(1)} points better`,
				must: "20",
			},
		],
	};
};
