import type { EntityType } from "../entity";
import type { NameSpan } from "../name-span";
import { BEGIN, LABEL_COUNT, LAST, labelOf, OUTSIDE, partOf, TAGS, tagOf, UNIT } from "./labels";
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
export const spansOfChain = (chain: TaggedChain): WordSpan[] => {
	const { labels, marginals, from } = chain;
	const spans: WordSpan[] = [];
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i] ?? OUTSIDE;
		if (label === OUTSIDE || (partOf(label) !== BEGIN && partOf(label) !== UNIT)) continue;
		let last = i;
		let confidence = marginals[i * LABEL_COUNT + label] ?? 0;
		while (partOf(labels[last] ?? UNIT) !== UNIT && partOf(labels[last] ?? LAST) !== LAST && last + 1 < labels.length) {
			last++;
			confidence = Math.min(confidence, marginals[last * LABEL_COUNT + (labels[last] ?? OUTSIDE)] ?? 0);
		}
		const type = TYPE_OF_TAG[tagOf(label)];
		if (type) spans.push({ first: from + i, last: from + last, type, confidence });
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

/** The probability of each word of a chain to be part of a person's name. */
export const personProbabilities = ({ labels, marginals }: TaggedChain): Float32Array =>
	Float32Array.from(labels, (_, i) => {
		let sum = 0;
		for (let part = BEGIN; part <= UNIT; part++) sum += marginals[i * LABEL_COUNT + labelOf(PERSON, part)] ?? 0;
		return sum;
	});
