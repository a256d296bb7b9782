import type { EntityType } from "../entity";
import type { NameSpan } from "../name-span";
import { BEGIN, LABEL_COUNT, LAST, labelOf, OUTSIDE, partOf, TAGS, tagOf, UNIT } from "./labels";
import type { Lattice } from "./lattice";
import type { Sentence } from "./sentence";
import type { TaggedChain } from "./tag-document";

/** A span by word indices of its sentence, last inclusive. */
export type WordSpan = {
	readonly first: number;
	readonly last: number;
	readonly type: EntityType;
	readonly confidence: number;
};

const PERSON = TAGS.indexOf("person");
const TYPE_OF_TAG: readonly (EntityType | null)[] = TAGS.map((tag) => (tag === "misc" ? null : tag));

/** The names of a tagged chain; misc is dropped. Confidence is the least probability of a word's label. */
export const spansOfChain = ({ from, count, at }: TaggedChain, lattice: Lattice): WordSpan[] => {
	const { finalLabels: labels, finalMarginals: marginals } = lattice;
	const spans: WordSpan[] = [];
	const end = at + count;
	for (let i = at; i < end; i++) {
		const label = labels[i] ?? OUTSIDE;
		if (label === OUTSIDE || (partOf(label) !== BEGIN && partOf(label) !== UNIT)) continue;
		let last = i;
		let confidence = marginals[i * LABEL_COUNT + label] ?? 0;
		while (partOf(labels[last] ?? UNIT) !== UNIT && partOf(labels[last] ?? LAST) !== LAST && last + 1 < end) {
			last++;
			confidence = Math.min(confidence, marginals[last * LABEL_COUNT + (labels[last] ?? OUTSIDE)] ?? 0);
		}
		const type = TYPE_OF_TAG[tagOf(label)];
		if (type) spans.push({ first: from + i - at, last: from + last - at, type, confidence });
		i = last;
	}
	return spans;
};

/** A word span as offsets in its block. */
export const placed = ({ words, block }: Sentence, span: WordSpan): NameSpan | null => {
	const first = words[span.first];
	const last = words[span.last];
	return first && last
		? { block, start: first.start, end: last.end, type: span.type, confidence: span.confidence }
		: null;
};

/** The probability of a word of the lattice to be part of a person's name. */
export const personProbability = ({ finalMarginals }: Lattice, word: number): number => {
	let sum = 0;
	for (let part = BEGIN; part <= UNIT; part++) sum += finalMarginals[word * LABEL_COUNT + labelOf(PERSON, part)] ?? 0;
	return sum;
};
