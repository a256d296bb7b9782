import { LABEL_COUNT } from "./labels";

const L = LABEL_COUNT;
const FIRST_ROOM = 256;

/**
 * All words of a document that are tagged, chain after chain, LABEL_COUNT figures for each. Long arrays made once: making
 * small ones for every chain takes longer than tagging it.
 */
export type Lattice = {
	/** Words in it so far. */
	count: number;
	/** Scores, best labels and label probabilities of the first pass. */
	scores: Float32Array;
	labels: Uint8Array;
	marginals: Float32Array;
	/** The classes on which scores of label pairs depend. */
	classes: Uint8Array;
	/** Labels and probabilities after both passes. */
	finalLabels: Uint8Array;
	finalMarginals: Float32Array;
};

export const makeLattice = (room = FIRST_ROOM): Lattice => ({
	count: 0,
	scores: new Float32Array(room * L),
	labels: new Uint8Array(room),
	marginals: new Float32Array(room * L),
	classes: new Uint8Array(room),
	finalLabels: new Uint8Array(room),
	finalMarginals: new Float32Array(room * L),
});

/** Makes room for `words` more; returns the index of the first. */
export const addWords = (lattice: Lattice, words: number): number => {
	const from = lattice.count;
	lattice.count += words;
	if (lattice.count <= lattice.classes.length) return from;
	const larger = makeLattice(Math.max(lattice.count, 2 * lattice.classes.length));
	larger.scores.set(lattice.scores);
	larger.labels.set(lattice.labels);
	larger.marginals.set(lattice.marginals);
	larger.classes.set(lattice.classes);
	larger.finalLabels.set(lattice.finalLabels);
	larger.finalMarginals.set(lattice.finalMarginals);
	Object.assign(lattice, { ...larger, count: lattice.count });
	return from;
};

type Target = { readonly to: Lattice; readonly at: number; readonly count: number };

/** Copies what the first pass said of words from another lattice. */
export const copyFirst = (from: Lattice, start: number, { to, at, count }: Target): void => {
	for (let i = 0; i < count; i++) {
		to.labels[at + i] = from.labels[start + i] ?? 0;
		to.classes[at + i] = from.classes[start + i] ?? 0;
	}
	for (let k = 0, source = start * L, into = at * L; k < count * L; k++, source++, into++) {
		to.scores[into] = from.scores[source] ?? 0;
		to.marginals[into] = from.marginals[source] ?? 0;
	}
};

/** Copies what both passes said. */
export const copyFinal = (from: Lattice, start: number, { to, at, count }: Target): void => {
	for (let i = 0; i < count; i++) to.finalLabels[at + i] = from.finalLabels[start + i] ?? 0;
	for (let k = 0, source = start * L, into = at * L; k < count * L; k++, source++, into++)
		to.finalMarginals[into] = from.finalMarginals[source] ?? 0;
};
