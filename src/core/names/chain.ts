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
	readonly from: Uint8Array;
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
	from: new Uint8Array(words * L),
});

/** What a chain is scored with: the scores of its words (n × L), their classes, and the exponentiated scores of label pairs by class. */
export type ScoredWords = {
	readonly scores: Float32Array;
	readonly classes: Uint8Array;
	readonly expPairs: Float64Array;
};

/** Exponentials of the scores, each word's shifted so that its greatest is 1; returns the sum of the shifts. */
const exponentiate = (scores: Float32Array, n: number, exp: Float64Array): number => {
	let shift = 0;
	for (let at = 0; at < n * L; at += L) {
		let top = scores[at] ?? 0;
		for (let k = at + 1; k < at + L; k++) {
			const score = scores[k] ?? 0;
			if (score > top) top = score;
		}
		for (let k = at; k < at + L; k++) exp[k] = Math.exp((scores[k] ?? 0) - top);
		shift += top;
	}
	return shift;
};

/** Fills the forward sums of a chain, each word's scaled to 1; returns log Z. */
const forward = ({ scores, classes, expPairs }: ScoredWords, { exp, alpha, scale }: ChainScratch): number => {
	const n = classes.length;
	let logZ = exponentiate(scores, n, exp);
	alpha.fill(0, 0, n * L);
	for (let i = 0; i < n; i++) {
		const table = (classes[i] ?? 0) * PAIR_COUNT;
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
			if (i === n - 1 && !ENDS[k]) alpha[at + k] = 0;
			sum += alpha[at + k] ?? 0;
		}
		scale[i] = sum;
		logZ += Math.log(sum);
		for (let k = at; k < at + L; k++) alpha[k] = (alpha[k] ?? 0) / sum;
	}
	return logZ;
};

/** Turns the forward sums into label marginals, going backward; `pairs` are filled when given. */
const backward = (
	{ classes, expPairs }: ScoredWords,
	scratch: ChainScratch,
	pairs: Float64Array | null,
): Float32Array => {
	const n = classes.length;
	const { exp, alpha, scale, weighted } = scratch;
	let { beta, before } = scratch;
	const marginals = new Float32Array(n * L);
	for (let k = 0; k < L; k++) beta[k] = ENDS[k] ?? 0;
	for (let i = n - 1; i >= 0; i--) {
		const at = i * L;
		const table = (classes[i] ?? 0) * PAIR_COUNT;
		const z = scale[i] ?? 1;
		for (let k = 0; k < L; k++) {
			marginals[at + k] = (alpha[at + k] ?? 0) * (beta[k] ?? 0);
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
	if (pairs) for (let p = 0; p < PAIR_COUNT && PAIR_FROM[p] === 0; p++) pairs[p] = marginals[PAIR_TO[p] ?? 0] ?? 0;
	return marginals;
};

/** Forward-backward over a chain with no name beyond its rims. */
export const marginalsOf = (scored: ScoredWords, scratch: ChainScratch): Marginals => {
	const logZ = forward(scored, scratch);
	const pairs = new Float64Array(scored.classes.length * PAIR_COUNT);
	return { labels: backward(scored, scratch, pairs), pairs, logZ };
};

/** The label probabilities alone (n × L). */
export const labelMarginals = (scored: ScoredWords, scratch: ChainScratch): Float32Array => {
	forward(scored, scratch);
	return backward(scored, scratch, null);
};

/** The best labels of a chain (Viterbi). */
export const bestLabels = (
	scores: Float32Array,
	classes: Uint8Array,
	pairScores: Float32Array,
	scratch: ChainScratch,
): Uint8Array => {
	const n = classes.length;
	const { best, from } = scratch;
	best.fill(-1e30, 0, n * L);
	for (let i = 0; i < n; i++) {
		const table = (classes[i] ?? 0) * PAIR_COUNT;
		for (let p = 0; p < PAIR_COUNT; p++) {
			const a = PAIR_FROM[p] ?? 0;
			const b = PAIR_TO[p] ?? 0;
			if (i === 0 && a !== 0) break;
			if (i === n - 1 && !ENDS[b]) continue;
			const score =
				(i === 0 ? 0 : (best[(i - 1) * L + a] ?? 0)) + (pairScores[table + p] ?? 0) + (scores[i * L + b] ?? 0);
			if (score > (best[i * L + b] ?? 0)) {
				best[i * L + b] = score;
				from[i * L + b] = a;
			}
		}
	}
	const labels = new Uint8Array(n);
	let top = 0;
	for (let k = 1; k < L; k++) if ((best[(n - 1) * L + k] ?? 0) > (best[(n - 1) * L + top] ?? 0)) top = k;
	for (let i = n - 1; i >= 0; i--) {
		labels[i] = top;
		top = from[i * L + top] ?? 0;
	}
	return labels;
};
