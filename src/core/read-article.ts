import type { ArticleDate } from "./article-date";
import type { Block } from "./block";
import { guessLanguage } from "./language";
import type { LookUpReply } from "./look-up";
import { findNames, prepareNames } from "./names/find-names";
import { makeNamesCache, type NamesCache } from "./names/names-cache";
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

const WORDS_PER_SLICE = 150;
const LANGUAGE_SAMPLE_LENGTH = 2_400;

const runAtOnce: RunSlices = async (work) => {
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
};

/** Words by the text of their block. */
type Cut = ReadonlyMap<string, readonly Word[]>;

/** Cuts blocks into words; those that were cut before are taken as they are. */
function* cutWords(blocks: readonly Block[], before: Cut): Generator<void, Cut> {
	const cut = new Map<string, readonly Word[]>();
	let sinceYield = 0;
	for (const { text } of blocks) {
		if (cut.has(text)) continue;
		const found = before.get(text) ?? (yield* wordsInSlices(text));
		cut.set(text, found);
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

export type ArticleReader = (blocks: readonly Block[], article: ReadOptions["article"]) => Promise<Reading>;

const NO_WORDS: readonly Word[] = [];
const NOTHING_KNOWN: LookUpReply = { hits: {}, entities: {}, asOf: "" };
/** A page that has shown this many different keys begins anew. */
const MOST_KEYS = 60_000;

/**
 * Reads an article again and again while its page changes: what was cut into words, asked of the dictionary or tagged once is remembered. Each reading equals that of a
 * fresh reader. For the parameters see `readArticle`.
 */
export const articleReader = (options: Omit<ReadOptions, "article">): ArticleReader =>
	readerWith(options, makeNamesCache());

/** A reader; without a cache it keeps no tags, which the first reading would pay for. */
const readerWith = (
	{ lookUp, runSlices = runAtOnce }: Omit<ReadOptions, "article">,
	cache: NamesCache | undefined,
): ArticleReader => {
	let cut: Cut = new Map();
	let asked = new Set<string>();
	let known: LookUpReply | null = null;

	/** The dictionary's answers to these keys, and to others that were asked before. */
	const remember = async (keys: readonly string[]): Promise<LookUpReply> => {
		const unasked = keys.filter((key) => !asked.has(key));
		if (unasked.length === 0) return known ?? NOTHING_KNOWN;
		const reply = await lookUp(unasked);
		for (const key of unasked) asked.add(key);
		const before: LookUpReply | null = known;
		known = before
			? {
					hits: { ...before.hits, ...reply.hits },
					entities: { ...before.entities, ...reply.entities },
					asOf: reply.asOf,
				}
			: reply;
		return known;
	};

	return async (blocks, { title, date, language: declared }) => {
		const language = declared ?? languageOf(blocks);
		const article = { title, date, language };
		if (language === "other") return { article, entities: [], mentions: [] };
		const before = cut;
		const now = await runSlices(cutWords(blocks, before));
		const fresh = [...now].flatMap(([text, words]) => (before.has(text) ? [] : [words]));
		// Another story in the same tab, or a page that has shown ever more: what was asked for it would be kept for good.
		const isOther = before.size > 0 && fresh.length * 2 > now.size;
		const isNew = isOther || asked.size > MOST_KEYS;
		if (isNew) [asked, known] = [new Set(), null];
		const keys = await runSlices(probeKeys(isNew ? [...now.values()] : fresh));
		const [reply] = await Promise.all([remember(keys), runSlices(prepareNames())]);
		cut = now;
		const blockWords = blocks.map(({ text }) => now.get(text) ?? NO_WORDS);
		const names = await runSlices(findNames(blocks, blockWords, reply, { cache }));
		const slips = await findSlips(names, { blocks, reply, lookUp: remember });
		return runSlices(resolve({ blocks, blockWords, names, reply: slips.reply, article, slips: slips.senses }));
	};
};

/**
 * Reads an article: words, one batch of keys for the dictionary (a second, small one for misspelt names), names, who and where each is. Text in a language other than English
 * gives a reading without mentions. Rejects only when `lookUp` does.
 */
export const readArticle = (blocks: readonly Block[], { article, ...options }: ReadOptions): Promise<Reading> =>
	readerWith(options, undefined)(blocks, article);
