import type { Block } from "../block";
import type { EntityType } from "../entity";
import type { LookUpReply, Sense } from "../look-up";
import type { NameSpan } from "../name-span";
import { foldKey } from "../text/fold-key";
import type { Word } from "../text/words";
import { withoutLegalForm } from "./body-key";
import { repairNames } from "./repair-names";
import { sentenceStarts } from "./sentences";

/** A found name with all that the text itself says of where it stands. */
export type NameInText = {
	/** Place in the list of all names. */
	readonly index: number;
	readonly block: number;
	readonly start: number;
	readonly end: number;
	readonly type: EntityType;
	readonly confidence: number;
	readonly surface: string;
	/** The folded surface. */
	readonly key: string;
	/** The words of the key; initials without their full stop. */
	readonly tokens: readonly string[];
	/** Indices into the words of the block, end exclusive. */
	readonly firstWord: number;
	readonly endWord: number;
	/** Running number of the sentence in the whole text. */
	readonly sentence: number;
	/** What the dictionary knows under this surface, in this casing. */
	readonly senses: readonly Sense[];
};

/** A sentence as a run of words in a block, end exclusive. */
export type Sentence = { readonly block: number; readonly firstWord: number; readonly endWord: number };

/** The text cut up: words, sentences, names in order. */
export type TextView = {
	readonly blocks: readonly Block[];
	readonly blockWords: readonly (readonly Word[])[];
	readonly sentences: readonly Sentence[];
	readonly names: readonly NameInText[];
	readonly reply: LookUpReply;
};

const WORDS_PER_SLICE = 250;
const NAMES_PER_SLICE = 100;
const NO_SENSES: readonly Sense[] = [];

const DOTS = /\./g;

/** Whether a surface is in the casing that a sense asks for. In a line of capitals casing says nothing; full stops never do. */
const isInCase = (surface: string, exact: string): boolean => surface.replace(DOTS, "") === exact.replace(DOTS, "");

const sensesOf = (surface: string, key: string, reply: LookUpReply): readonly Sense[] => {
	const short = Object.hasOwn(reply.hits, key) ? null : withoutLegalForm(key);
	const withArticle = `the ${key}`;
	const known = short ?? (Object.hasOwn(reply.hits, key) ? key : withArticle);
	const hit = Object.hasOwn(reply.hits, known) ? reply.hits[known] : undefined;
	if (!hit) return NO_SENSES;
	const usable = hit.senses.filter(
		(sense) =>
			// "CPC Corp" is no other body that is called CPC for short.
			!(short !== null && sense.alias === "abbr") &&
			sense.alias !== "demonym" &&
			(sense.exact === undefined || short !== null || isInCase(surface, sense.exact)),
	);
	return usable.length > 0 ? usable : NO_SENSES;
};

type Surface = Pick<NameInText, "key" | "tokens" | "senses">;

const readSurface = (surface: string, reply: LookUpReply): Surface => {
	const key = foldKey(surface);
	return { key, tokens: key.split(" "), senses: sensesOf(surface, key, reply) };
};

/** Cuts the text into sentences and puts each name into its own. Yields at least every 2,000 words. */
export function* viewText(
	blocks: readonly Block[],
	blockWords: readonly (readonly Word[])[],
	options: { readonly names: readonly NameSpan[]; readonly reply: LookUpReply },
): Generator<void, TextView> {
	const { names: spans, reply } = options;
	const sentences: Sentence[] = [];
	const names: NameInText[] = [];
	// Names come again and again: each surface is read once.
	const surfaces = new Map<string, Surface>();
	let nextSpan = 0;
	let sinceYield = 0;
	for (let block = 0; block < blocks.length; block++) {
		const words = blockWords[block] ?? [];
		const starts = sentenceStarts(words);
		let wordAt = 0;
		const from = nextSpan;
		while (spans[nextSpan]?.block === block) nextSpan++;
		const found = spans.slice(from, nextSpan);
		const mended = repairNames(found, { words, text: blocks[block]?.text ?? "", reply });
		let next = 0;
		for (let s = 0; s < starts.length; s++) {
			const firstWord = starts[s] ?? 0;
			const endWord = starts[s + 1] ?? words.length;
			const endsAt = words[endWord - 1]?.end ?? 0;
			sentences.push({ block, firstWord, endWord });
			sinceYield += endWord - firstWord;
			if (sinceYield >= WORDS_PER_SLICE) {
				sinceYield = 0;
				yield;
			}
			for (; next < mended.length; next++) {
				const span = mended[next];
				if (!span || span.start >= endsAt) break;
				if (names.length % NAMES_PER_SLICE === 0) yield;
				while ((words[wordAt]?.end ?? Number.POSITIVE_INFINITY) <= span.start) wordAt++;
				let end = wordAt;
				while ((words[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++;
				const surface = blocks[block]?.text.slice(span.start, span.end) ?? "";
				const known = surfaces.get(surface) ?? readSurface(surface, reply);
				surfaces.set(surface, known);
				names.push({
					block,
					start: span.start,
					end: span.end,
					type: span.type,
					confidence: span.confidence,
					index: names.length,
					surface,
					key: known.key,
					tokens: known.tokens,
					firstWord: wordAt,
					endWord: end,
					sentence: sentences.length - 1,
					senses: known.senses,
				});
			}
		}
	}
	return { blocks, blockWords, sentences, names, reply };
}

/** The words of a name's block. */
export const wordsAround = (view: TextView, name: NameInText): readonly Word[] => view.blockWords[name.block] ?? [];

/** The name that ends or begins at a word index of a block, looked for among the neighbours of `near`; null when no name does. */
export const neighbour = (view: TextView, near: NameInText, step: 1 | -1): NameInText | null => {
	const other = view.names[near.index + step];
	return other && other.block === near.block ? other : null;
};
