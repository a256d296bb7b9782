import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { annotateDocument } from "../scripts/annotate/annotate-document";
import { outputRecord } from "../scripts/annotate/output-record";
import { ensureDictionary } from "../scripts/ensure-dictionary";
import { addDocument, emptyCorpusScore } from "../scripts/evaluate/corpus-score";
import { linkRates } from "../scripts/evaluate/score-links";
import { ratesOf } from "../scripts/evaluate/tally";
import { goldOf } from "../scripts/pages/gold-of";
import { readOwnArticles } from "../scripts/pages/read-own-articles";
import { openDictionary } from "../src/dictionary/open-dictionary";

const floor: Record<string, number> = JSON.parse(readFileSync("tests/pages/floor.json", "utf8"));
const percent = (share: number) => Math.round(1000 * share) / 10;

/** The same engine, dictionary and scorer as `npm run evaluate`, on the articles that we wrote ourselves. */
const measure = async (): Promise<Record<string, number>> => {
	const { lookUp } = openDictionary(await ensureDictionary());
	const score = emptyCorpusScore("own articles");
	for (const gold of readOwnArticles().map(goldOf)) {
		const source = { id: String(gold.id), content: { text: gold.text }, ...(gold.date && { date: gold.date }) };
		const record = outputRecord(await annotateDocument(source, { lookUp, date: null }));
		addDocument(score, gold, { mentions: record.mentions, ms: record.ms, isMiscNeutral: true });
	}
	const { exact, byType } = score.spans;
	return {
		"exact span and type, F1": percent(ratesOf(exact.type).f1),
		"exact span and actor or place, F1": percent(ratesOf(exact.actor).f1),
		"people, F1": percent(ratesOf(byType.person).f1),
		"organisations, F1": percent(ratesOf(byType.organisation).f1),
		"places, F1": percent(ratesOf(byType.place).f1),
		"right among links made": percent(linkRates(score.links).ofMade),
		"right of all linkable names": percent(linkRates(score.links).ofLinkable),
	};
};

test("our own articles are read at least as well as the committed floor", { timeout: 120_000 }, async () => {
	const figures = await measure();
	for (const [name, figure] of Object.entries(figures))
		process.stdout.write(`${name}: ${figure} (floor ${floor[name]})\n`);
	expect(Object.keys(floor).sort()).toEqual(Object.keys(figures).sort());
	const below = Object.entries(floor).filter(([name, least]) => (figures[name] ?? 0) < least);
	expect(below).toEqual([]);
});
