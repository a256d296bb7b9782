import nlp from "compromise";
import { findNames } from "../../src/core/names/find-names";
import { probeKeys } from "../../src/core/names/probe-keys";
import { words } from "../../src/core/text/words";
import type { Dictionary } from "../../src/dictionary/dictionary";
import type { Section } from "./report";
import { cpuMs, type Figure, inTurn } from "./rounds";
import { sampleBlocks } from "./sample-text";

const CHARACTERS = 182_000;
const ARTICLE = 6_500;

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
	if (Number.isNaN(sink)) throw new Error("nothing was counted");
	const { ours, loop, compromise } = measured as Record<"ours" | "loop" | "compromise", Figure>;
	const unit = "M characters per CPU second";
	return {
		title: "Finding names",
		note: `${characters.toLocaleString("en")} characters of our own articles, one article at a time.`,
		rows: [
			{ what: "Dramatis: words, keys, look-ups, names", figure: perSecond(characters, ours), unit },
			{
				what: "compromise: people, places, organizations",
				figure: perSecond(characters, compromise),
				unit,
				ratio: `ours is ${(compromise.median / ours.median).toFixed(1)} × as fast`,
			},
			{
				what: "bare loop over the characters (the limit)",
				figure: perSecond(characters, loop),
				unit,
				ratio: `ours is 1/${Math.round(ours.median / loop.median)} of it`,
			},
		],
	};
};
