import { LABEL_COUNT, mayBegin, mayEnd } from "./labels";
import { LABEL_PAIRS } from "./model";

const L = LABEL_COUNT;
export const PAIR_FROM = Int32Array.from(LABEL_PAIRS, ([a]) => a);
export const PAIR_TO = Int32Array.from(LABEL_PAIRS, ([, b]) => b);
export const PAIR_COUNT = LABEL_PAIRS.length;
const BEGINS = Uint8Array.from({ length: L }, (_, label) => (mayBegin(label) ? 1 : 0));
const ENDS = Uint8Array.from({ length: L }, (_, label) => (mayEnd(label) ? 1 : 0));

/** Marginals of one chain: of labels (n × L) and of pairs (n × PAIR_COUNT, the pair that ends at word i). */
export type Marginals = { readonly labels: Float32Array; readonly pairs: Float64Array; readonly logZ: number };

/** Room to work in, made once and used for every chain. */
export type ChainScratch = {
	readonly exp: Float64Array;
	readonly alpha: Float64Array;
	readonly scale: Float64Array;
	readonly beta: Float64Array;
	readonly before: Float64Array;
	readonly weighted: Float64Array;
	readonly best: Float64Array;
	/** Which label the best way to a label comes from. */
	readonly back: Uint8Array;
};

/** Room for chains of up to `words` words. */
export const chainScratch = (words: number): ChainScratch => ({
	exp: new Float64Array(words * L),
	alpha: new Float64Array(words * L),
	scale: new Float64Array(words),
	beta: new Float64Array(L),
	before: new Float64Array(L),
	weighted: new Float64Array(L),
	best: new Float64Array(words * L),
	back: new Uint8Array(words * L),
});

/** A stretch of words to be labelled: words `from` to before `from + count` of arrays that may hold more. */
export type Stretch = {
	/** LABEL_COUNT for each word; those of the stretch begin at word `scoresFrom`. */
	readonly scores: Float32Array;
	readonly scoresFrom: number;
	readonly classes: Uint8Array;
	readonly from: number;
	readonly count: number;
};

/** Exponentials of the scores, each word's shifted so that its greatest is 1; returns the sum of the shifts. */
const exponentiate = ({ scores, scoresFrom, count }: Stretch, exp: Float64Array): number => {
	let shift = 0;
	for (let i = 0, source = scoresFrom * L; i < count * L; i += L, source += L) {
		let top = scores[source] ?? 0;
		for (let k = 1; k < L; k++) {
			const score = scores[source + k] ?? 0;
			if (score > top) top = score;
		}
		for (let k = 0; k < L; k++) exp[i + k] = Math.exp((scores[source + k] ?? 0) - top);
		shift += top;
	}
	return shift;
};

/** Fills the forward sums of a chain, each word's scaled to 1; returns log Z. */
const forward = (stretch: Stretch, expPairs: Float64Array, { exp, alpha, scale }: ChainScratch): number => {
	const { classes, from, count } = stretch;
	let logZ = exponentiate(stretch, exp);
	alpha.fill(0, 0, count * L);
	for (let i = 0; i < count; i++) {
		const table = (classes[from + i] ?? 0) * PAIR_COUNT;
		const at = i * L;
		if (i === 0) {
			for (let p = 0; p < PAIR_COUNT && PAIR_FROM[p] === 0; p++) {
				const b = PAIR_TO[p] ?? 0;
				if (BEGINS[b]) alpha[b] = (expPairs[table + p] ?? 0) * (exp[b] ?? 0);
			}
		} else {
			for (let p = 0; p < PAIR_COUNT; p++) {
				const b = at + (PAIR_TO[p] ?? 0);
				alpha[b] = (alpha[b] ?? 0) + (alpha[at - L + (PAIR_FROM[p] ?? 0)] ?? 0) * (expPairs[table + p] ?? 0);
			}
			for (let k = at; k < at + L; k++) alpha[k] = (alpha[k] ?? 0) * (exp[k] ?? 0);
		}
		let sum = 0;
		for (let k = 0; k < L; k++) {
			if (i === count - 1 && !ENDS[k]) alpha[at + k] = 0;
			sum += alpha[at + k] ?? 0;
		}
		scale[i] = sum;
		logZ += Math.log(sum);
		for (let k = at; k < at + L; k++) alpha[k] = (alpha[k] ?? 0) / sum;
	}
	return logZ;
};

/** Turns the forward sums into label marginals, going backward, and writes them where the stretch lies; `pairs` are filled when given. */
const backward = (
	{ classes, from, count }: Stretch,
	expPairs: Float64Array,
	scratch: ChainScratch,
	into: { readonly labels: Float32Array; readonly pairs: Float64Array | null },
): void => {
	const { exp, alpha, scale, weighted } = scratch;
	const { labels, pairs } = into;
	let { beta, before } = scratch;
	for (let k = 0; k < L; k++) beta[k] = ENDS[k] ?? 0;
	for (let i = count - 1; i >= 0; i--) {
		const at = i * L;
		const target = (from + i) * L;
		const table = (classes[from + i] ?? 0) * PAIR_COUNT;
		const z = scale[i] ?? 1;
		for (let k = 0; k < L; k++) {
			labels[target + k] = (alpha[at + k] ?? 0) * (beta[k] ?? 0);
			weighted[k] = ((exp[at + k] ?? 0) * (beta[k] ?? 0)) / z;
		}
		if (i === 0) break;
		before.fill(0);
		for (let p = 0; p < PAIR_COUNT; p++) {
			const a = PAIR_FROM[p] ?? 0;
			const step = (expPairs[table + p] ?? 0) * (weighted[PAIR_TO[p] ?? 0] ?? 0);
			before[a] = (before[a] ?? 0) + step;
			if (pairs) pairs[i * PAIR_COUNT + p] = (alpha[at - L + a] ?? 0) * step;
		}
		[beta, before] = [before, beta];
	}
	if (pairs)
		for (let p = 0; p < PAIR_COUNT && PAIR_FROM[p] === 0; p++) pairs[p] = labels[from * L + (PAIR_TO[p] ?? 0)] ?? 0;
};

/** What a chain of its own is scored with: the scores of its words (n × L), their classes, and the exponentiated scores of label pairs by class. */
export type ScoredWords = {
	readonly scores: Float32Array;
	readonly classes: Uint8Array;
	readonly expPairs: Float64Array;
};

/** Forward-backward over a chain with no name beyond its rims. */
export const marginalsOf = ({ scores, classes, expPairs }: ScoredWords, scratch: ChainScratch): Marginals => {
	const stretch = { scores, scoresFrom: 0, classes, from: 0, count: classes.length };
	const logZ = forward(stretch, expPairs, scratch);
	const pairs = new Float64Array(classes.length * PAIR_COUNT);
	const labels = new Float32Array(classes.length * L);
	backward(stretch, expPairs, scratch, { labels, pairs });
	return { labels, pairs, logZ };
};

/** Writes the label probabilities alone (LABEL_COUNT for each word of the stretch, in its place). */
export const labelMarginals = (
	stretch: Stretch,
	expPairs: Float64Array,
	scratch: ChainScratch,
	into: Float32Array,
): void => {
	forward(stretch, expPairs, scratch);
	backward(stretch, expPairs, scratch, { labels: into, pairs: null });
};

/** Writes the best labels of a stretch (Viterbi), each in its word's place. */
export const bestLabels = (
	{ scores, scoresFrom, classes, from, count }: Stretch,
	pairScores: Float32Array,
	scratch: ChainScratch,
	into: Uint8Array,
): void => {
	const { best, back } = scratch;
	best.fill(-1e30, 0, count * L);
	for (let i = 0; i < count; i++) {
		const table = (classes[from + i] ?? 0) * PAIR_COUNT;
		const at = i * L;
		const source = (scoresFrom + i) * L;
		for (let p = 0; p < PAIR_COUNT; p++) {
			const a = PAIR_FROM[p] ?? 0;
			const b = PAIR_TO[p] ?? 0;
			if (i === 0 && a !== 0) break;
			if (i === count - 1 && !ENDS[b]) continue;
			const score = (i === 0 ? 0 : (best[at - L + a] ?? 0)) + (pairScores[table + p] ?? 0) + (scores[source + b] ?? 0);
			if (score > (best[at + b] ?? 0)) {
				best[at + b] = score;
				back[at + b] = a;
			}
		}
	}
	let top = 0;
	const last = (count - 1) * L;
	for (let k = 1; k < L; k++) if ((best[last + k] ?? 0) > (best[last + top] ?? 0)) top = k;
	for (let i = count - 1; i >= 0; i--) {
		into[from + i] = top;
		top = back[i * L + top] ?? 0;
	}
};
