import { LABEL_COUNT, mayBegin, mayEnd } from "./labels";
import { LABEL_PAIRS } from "./model";

const L = LABEL_COUNT;
export const PAIR_FROM = Int32Array.from(LABEL_PAIRS, ([a]) => a);
export const PAIR_TO = Int32Array.from(LABEL_PAIRS, ([, b]) => b);
export const PAIR_COUNT = LABEL_PAIRS.length;
const BEGINS = Uint8Array.from({ length: L }, (_, label) => (mayBegin(label) ? 1 : 0));
const ENDS = Uint8Array.from({ length: L }, (_, label) => (mayEnd(label) ? 1 : 0));

/** Marginals of one chain: of labels (n × L) and of pairs (n × PAIR_COUNT, the pair that ends at word i). */
export type Marginals = { readonly labels: Float64Array; readonly pairs: Float64Array; readonly logZ: number };

const expShifted = (scores: Float32Array, n: number): { exp: Float64Array; shift: number } => {
	const exp = new Float64Array(n * L);
	let shift = 0;
	for (let i = 0; i < n; i++) {
		let top = -Infinity;
		for (let k = 0; k < L; k++) top = Math.max(top, scores[i * L + k] ?? 0);
		for (let k = 0; k < L; k++) exp[i * L + k] = Math.exp((scores[i * L + k] ?? 0) - top);
		shift += top;
	}
	return { exp, shift };
};

/**
 * Forward-backward over a chain with no name beyond its rims. `scores` are n × L, `pairScores(i)` the scores of all pairs at word i
 * (exponentiated), taken from the table of the word's class.
 */
export const marginalsOf = (scores: Float32Array, classes: Uint8Array, expPairs: Float64Array): Marginals => {
	const n = classes.length;
	const { exp, shift } = expShifted(scores, n);
	const alpha = new Float64Array(n * L);
	const beta = new Float64Array(n * L);
	const scale = new Float64Array(n);
	let logZ = shift;
	for (let i = 0; i < n; i++) {
		const table = (classes[i] ?? 0) * PAIR_COUNT;
		let sum = 0;
		if (i === 0) {
			for (let p = 0; p < PAIR_COUNT && PAIR_FROM[p] === 0; p++) {
				const b = PAIR_TO[p] ?? 0;
				if (BEGINS[b]) alpha[b] = (expPairs[table + p] ?? 0) * (exp[b] ?? 0);
			}
		} else
			for (let p = 0; p < PAIR_COUNT; p++) {
				const b = i * L + (PAIR_TO[p] ?? 0);
				alpha[b] =
					(alpha[b] ?? 0) +
					(alpha[(i - 1) * L + (PAIR_FROM[p] ?? 0)] ?? 0) * (expPairs[table + p] ?? 0) * (exp[b] ?? 0);
			}
		for (let k = 0; k < L; k++) {
			if (i === n - 1 && !ENDS[k]) alpha[i * L + k] = 0;
			sum += alpha[i * L + k] ?? 0;
		}
		scale[i] = sum;
		logZ += Math.log(sum);
		for (let k = 0; k < L; k++) alpha[i * L + k] = (alpha[i * L + k] ?? 0) / sum;
	}
	const pairs = new Float64Array(n * PAIR_COUNT);
	for (let k = 0; k < L; k++) beta[(n - 1) * L + k] = ENDS[k] ? 1 : 0;
	for (let i = n - 1; i > 0; i--) {
		const table = (classes[i] ?? 0) * PAIR_COUNT;
		const z = scale[i] ?? 1;
		for (let p = 0; p < PAIR_COUNT; p++) {
			const a = (i - 1) * L + (PAIR_FROM[p] ?? 0);
			const b = i * L + (PAIR_TO[p] ?? 0);
			const step = ((expPairs[table + p] ?? 0) * (exp[b] ?? 0) * (beta[b] ?? 0)) / z;
			beta[a] = (beta[a] ?? 0) + step;
			pairs[i * PAIR_COUNT + p] = (alpha[a] ?? 0) * step;
		}
	}
	const labels = new Float64Array(n * L);
	for (let i = 0; i < n * L; i++) labels[i] = (alpha[i] ?? 0) * (beta[i] ?? 0);
	for (let p = 0; p < PAIR_COUNT && PAIR_FROM[p] === 0; p++) pairs[p] = labels[PAIR_TO[p] ?? 0] ?? 0;
	return { labels, pairs, logZ };
};

/** The best labels of a chain (Viterbi). */
export const bestLabels = (scores: Float32Array, classes: Uint8Array, pairScores: Float32Array): Uint8Array => {
	const n = classes.length;
	const best = new Float64Array(n * L).fill(-1e30);
	const from = new Uint8Array(n * L);
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
