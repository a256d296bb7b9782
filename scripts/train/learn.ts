import { chainScratch, marginalsOf, PAIR_COUNT, PAIR_FROM, PAIR_TO } from "../../src/core/names/chain";
import { EDGE_CLASSES } from "../../src/core/names/edge-class";
import { LABEL_COUNT, OUTSIDE, partOf } from "../../src/core/names/labels";
import { MAX_SENTENCE_WORDS } from "../../src/core/text/sentence-end";
import type { Chain } from "./examples";
import { randomNumbers } from "./random";

const L = LABEL_COUNT;

export type LearnOptions = {
	readonly epochs: number;
	/** Step size, and L1 and L2 strengths of FTRL-proximal (McMahan et al., KDD 2013). */
	readonly alpha: number;
	readonly l1: number;
	readonly l2: number;
	/** Share of features left out at random of each word in training. */
	readonly dropout: number;
	readonly minCount: number;
	readonly log: (line: string) => void;
	readonly afterEpoch?: (weights: Learned, epoch: number) => void;
};

/** Weights: a row of L for each known feature hash, and pair scores for each class of word. */
/** What is learned from: features and gold of a chain; `base` are scores that are given (a first pass) and `expPairs` pair scores that stay as they are. */
export type Example = Pick<Chain, "features" | "classes" | "gold" | "free"> & {
	readonly base?: Float32Array;
	readonly expPairs?: Float64Array;
};

export type Learned = {
	readonly rowOf: ReadonlyMap<number, number>;
	readonly rows: Float32Array;
	readonly pairs: Float32Array;
};

class Ftrl {
	readonly w: Float32Array;
	private readonly z: Float32Array;
	private readonly n: Float32Array;
	constructor(
		size: number,
		private readonly alpha: number,
		private readonly l1: number,
		private readonly l2: number,
	) {
		this.w = new Float32Array(size);
		this.z = new Float32Array(size);
		this.n = new Float32Array(size);
	}
	update(i: number, g: number): void {
		const n = this.n[i] ?? 0;
		const next = n + g * g;
		const root = Math.sqrt(next);
		const z = (this.z[i] ?? 0) + g - ((root - Math.sqrt(n)) / this.alpha) * (this.w[i] ?? 0);
		this.z[i] = z;
		this.n[i] = next;
		this.w[i] =
			z > this.l1
				? (this.l1 - z) / ((1 + root) / this.alpha + this.l2)
				: z < -this.l1
					? (-this.l1 - z) / ((1 + root) / this.alpha + this.l2)
					: 0;
	}
}

/** Numbers the features that occur at least `minCount` times. */
export const numberFeatures = (chains: readonly Example[], minCount: number): Map<number, number> => {
	const counts = new Map<number, number>();
	for (const chain of chains)
		for (const list of chain.features) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	const rowOf = new Map<number, number>();
	for (const [hash, count] of counts) if (count >= minCount) rowOf.set(hash, rowOf.size);
	return rowOf;
};

/** The scores of a chain's words, n × L. */
export const scoresOf = (rowsAt: readonly Int32Array[], rows: Float32Array): Float32Array => {
	const scores = new Float32Array(rowsAt.length * L);
	for (let i = 0; i < rowsAt.length; i++)
		for (const row of rowsAt[i] ?? [])
			for (let k = 0; k < L; k++) scores[i * L + k] = (scores[i * L + k] ?? 0) + (rows[row * L + k] ?? 0);
	return scores;
};

export const rowsAtOf = (chain: Example, rowOf: ReadonlyMap<number, number>): Int32Array[] =>
	chain.features.map((list) => {
		const found: number[] = [];
		for (const hash of list) {
			const row = rowOf.get(hash);
			if (row !== undefined) found.push(row);
		}
		return Int32Array.from(found);
	});

const TINY = 1e-3;
const NEVER = -1e4;

/** Scores with every label ruled out but the gold one, or the gold one's part with any tag where the tag is free. */
const onlyAllowed = (scores: Float32Array, gold: Uint8Array, free: Uint8Array): Float32Array =>
	scores.map((score, at) => {
		const i = Math.floor(at / L);
		const label = at % L;
		const wanted = gold[i] ?? OUTSIDE;
		const isAllowed = free[i] ? label !== OUTSIDE && partOf(label) === partOf(wanted) : label === wanted;
		return isAllowed ? score : NEVER;
	});

/** Learns a linear-chain CRF by FTRL-proximal, one chain at a time in a seeded order. Deterministic. */
export const learn = (chains: readonly Example[], options: LearnOptions): Learned => {
	const rowOf = numberFeatures(chains, options.minCount);
	options.log(
		`${chains.length} chains, ${chains.reduce((sum, c) => sum + c.gold.length, 0)} words, ${rowOf.size} features`,
	);
	const ftrl = new Ftrl(rowOf.size * L, options.alpha, options.l1, options.l2);
	const pairFtrl = new Ftrl(EDGE_CLASSES * PAIR_COUNT, options.alpha, 0, options.l2);
	const learned: Learned = { rowOf, rows: ftrl.w, pairs: pairFtrl.w };
	const all = chains.map((chain) => rowsAtOf(chain, rowOf));
	const expPairs = new Float64Array(EDGE_CLASSES * PAIR_COUNT).fill(1);
	const scratch = chainScratch(MAX_SENTENCE_WORDS);
	const random = randomNumbers(7);
	const order = chains.map((_, i) => i);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
		}
		let loss = 0;
		for (const at of order) {
			const chain = chains[at];
			const full = all[at];
			if (!chain || !full) continue;
			const kept = options.dropout > 0 ? full.map((list) => list.filter(() => random() >= options.dropout)) : full;
			const scores = scoresOf(kept, ftrl.w);
			if (options.dropout > 0)
				for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / (1 - options.dropout);
			if (chain.base) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (chain.base[i] ?? 0);
			const { labels, pairs, logZ } = marginalsOf(
				{ scores, classes: chain.classes, expPairs: chain.expPairs ?? expPairs },
				scratch,
			);
			loss += logZ;
			if (chain.free) {
				const allowed = marginalsOf(
					{
						scores: onlyAllowed(scores, chain.gold, chain.free),
						classes: chain.classes,
						expPairs: chain.expPairs ?? expPairs,
					},
					scratch,
				);
				loss -= allowed.logZ;
				for (let i = 0; i < chain.gold.length; i++)
					for (let k = 0; k < L; k++) {
						const g = (labels[i * L + k] ?? 0) - (allowed.labels[i * L + k] ?? 0);
						if (g < TINY && g > -TINY) continue;
						for (const row of kept[i] ?? []) ftrl.update(row * L + k, g);
					}
				continue;
			}
			let before = 0;
			for (let i = 0; i < chain.gold.length; i++) {
				const gold = chain.gold[i] ?? 0;
				loss -= scores[i * L + gold] ?? 0;
				for (let k = 0; k < L; k++) {
					const g = (labels[i * L + k] ?? 0) - (k === gold ? 1 : 0);
					if (g < TINY && g > -TINY) continue;
					for (const row of kept[i] ?? []) ftrl.update(row * L + k, g);
				}
				if (chain.expPairs) continue;
				const table = (chain.classes[i] ?? 0) * PAIR_COUNT;
				for (let p = 0; p < PAIR_COUNT; p++) {
					const isGold = PAIR_FROM[p] === before && PAIR_TO[p] === gold;
					const g = (pairs[i * PAIR_COUNT + p] ?? 0) - (isGold ? 1 : 0);
					if (isGold) loss -= pairFtrl.w[table + p] ?? 0;
					if (g < TINY && g > -TINY) continue;
					pairFtrl.update(table + p, g);
					expPairs[table + p] = Math.exp(pairFtrl.w[table + p] ?? 0);
				}
				before = gold;
			}
		}
		let used = 0;
		for (const w of ftrl.w) if (w !== 0) used++;
		options.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${used} weights`);
		options.afterEpoch?.(learned, epoch);
	}
	return learned;
};
