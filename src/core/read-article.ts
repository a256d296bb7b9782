import type { ArticleDate } from "./article-date";
import type { Block } from "./block";
import { guessLanguage } from "./language";
import type { LookUpReply } from "./look-up";
import { findNames, prepareNames } from "./names/find-names";
import { probeKeys } from "./names/probe-keys";
import type { Reading } from "./reading";
import { findSlips } from "./resolve/find-slips";
import { resolve } from "./resolve/resolve";
import { type Word, wordsInSlices } from "./text/words";

/** Runs work that pauses: in a page by slices of time, elsewhere in one go. */
export type RunSlices = <T>(work: Generator<void, T>) => Promise<T>;

export type ReadOptions = {
	readonly article: { readonly title: string; readonly date: ArticleDate | null; readonly language?: string | null };
	readonly lookUp: (keys: readonly string[]) => Promise<LookUpReply>;
	readonly runSlices?: RunSlices;
};

const WORDS_PER_SLICE = 500;
const LANGUAGE_SAMPLE_LENGTH = 2_400;

const runAtOnce: RunSlices = async (work) => {
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
};

function* cutWords(blocks: readonly Block[]): Generator<void, Word[][]> {
	const cut: Word[][] = [];
	let sinceYield = 0;
	for (const block of blocks) {
		const found = yield* wordsInSlices(block.text);
		cut.push(found);
		sinceYield += found.length;
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	return cut;
}

/** Language of an article by its first blocks. */
const languageOf = (blocks: readonly Block[]): string | null => {
	let sample = "";
	for (const block of blocks) {
		sample += `${block.text}\n`;
		if (sample.length >= LANGUAGE_SAMPLE_LENGTH) break;
	}
	return guessLanguage(sample);
};

/**
 * Reads an article: words, one batch of keys for the dictionary (a second, small one for misspelt names), names, who and where each is. Text in a language other than English
 * gives a reading without mentions. Rejects only when `lookUp` does.
 */
export const readArticle = async (blocks: readonly Block[], options: ReadOptions): Promise<Reading> => {
	const { lookUp, runSlices = runAtOnce } = options;
	const language = options.article.language ?? languageOf(blocks);
	const article = { title: options.article.title, date: options.article.date, language };
	if (language === "other") return { article, entities: [], mentions: [] };
	const blockWords = await runSlices(cutWords(blocks));
	const keys = await runSlices(probeKeys(blockWords));
	if (keys.length === 0) return { article, entities: [], mentions: [] };
	const [reply] = await Promise.all([lookUp(keys), runSlices(prepareNames())]);
	const names = await runSlices(findNames(blocks, blockWords, reply));
	const slips = await findSlips(names, { blocks, reply, lookUp });
	return runSlices(resolve({ blocks, blockWords, names, reply: slips.reply, article, slips: slips.senses }));
};
