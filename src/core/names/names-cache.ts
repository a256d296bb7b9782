import type { Block } from "../block";
import type { PreparedSentence } from "./each-feature";
import { mix } from "./feature-hash";
import type { Lattice } from "./lattice";
import type { Sentence } from "./sentence";
import type { WordForm } from "./word-form";

/** Two hashes of everything that the first pass over a sentence, or the second over a chain, depends on beside its text. */
export type Signature = { readonly a: number; readonly b: number };

/** A chain as it was tagged: where it stood in its sentence and in the lattice, and what the second pass went by. */
export type CachedChain = {
	readonly from: number;
	readonly count: number;
	readonly at: number;
	second: Signature | null;
};

export type CachedSentence = { readonly signature: Signature; readonly chains: readonly CachedChain[] };

/**
 * What one reading of a document leaves for the next: its sentences by their text, as they were tagged. A sentence is tagged again only when
 * its text is new, or when the document or the dictionary says something else of its words. Give the same object to each reading of a
 * document; it holds the last one only.
 */
export type NamesCache = { sentences: Map<string, CachedSentence>; lattice: Lattice | null };

export const makeNamesCache = (): NamesCache => ({ sentences: new Map(), lattice: null });

/** About 3 MB; a longer document is read anew each time. */
const MAX_KEPT_WORDS = 20_000;

/** Puts a reading's sentences in the place of those of the one before. */
export const keepReading = (cache: NamesCache, sentences: Map<string, CachedSentence>, lattice: Lattice): void => {
	const isKept = lattice.count <= MAX_KEPT_WORDS;
	cache.sentences = isKept ? sentences : new Map();
	cache.lattice = isKept ? lattice : null;
};

export const sameSignature = (one: Signature | null, other: Signature): boolean =>
	one !== null && one.a === other.a && one.b === other.b;

const SEED_A = 0x51ed270b;
const SEED_B = 0x2f0b4c47;

/** Gathers numbers into a signature. */
export const signer = (): { readonly add: (value: number) => void; readonly signature: () => Signature } => {
	let a = SEED_A;
	let b = SEED_B;
	return {
		add: (value) => {
			a = mix(a, value);
			b = mix(b ^ 0x7feb352d, value);
		},
		signature: () => ({ a, b }),
	};
};

const capped = (count: number): number => (count > 4 ? 4 : count);

const documentBits = ({ evidence, facts }: WordForm): number => {
	const { lower, inner, titled, runFirst, runLast } = evidence;
	return (
		capped(lower) |
		(capped(inner) << 3) |
		(capped(titled) << 6) |
		(capped(runFirst) << 9) |
		(capped(runLast) << 12) |
		(inner > lower ? 1 << 15 : 0) |
		(facts.isShort ? 1 << 16 : 0)
	);
};

/** What the document and the dictionary say of a sentence, and how its words are read. */
export const signatureOf = ({ sentence, hitAt }: PreparedSentence): Signature => {
	const { add, signature } = signer();
	const { forms, casing, foreign } = sentence;
	add(casing);
	for (const { first, last } of foreign ?? []) add((first << 10) | last);
	for (let i = 0; i < forms.length; i++) {
		const form = forms[i];
		if (!form) continue;
		add(documentBits(form));
		add((form.kind << 10) | form.classes);
		const hit = hitAt[i];
		if (hit?.first !== i) continue;
		add(hit.last);
		add(hit.code);
	}
	return signature();
};

/** The text of a sentence: the key under which it is kept. */
export const sentenceKey = ({ block, words }: Sentence, blocks: readonly Block[]): string =>
	blocks[block]?.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0) ?? "";
