import type { GoldDocument, GoldMention, GoldType, JudgedMention } from "./gold";
import { sharedLength, trimSpan } from "./trim-span";

export type Placed<T> = T & { readonly start: number; readonly end: number };

/** What of a document counts: required gold, predictions to judge, and everything labelled. Spans are trimmed. */
export type Sides = {
	readonly required: readonly Placed<GoldMention>[];
	readonly judged: readonly Placed<JudgedMention>[];
	readonly gold: readonly Placed<GoldMention>[];
	readonly predicted: readonly Placed<JudgedMention>[];
};

const TYPES: readonly GoldType[] = ["person", "organisation", "place"];

export const spanKey = (span: { readonly start: number; readonly end: number }): string => `${span.start}:${span.end}`;

/**
 * Puts gold and predictions side by side. Outside `eval_span` nothing counts; types that were not labelled do not count; predictions on
 * optional or untyped gold are neither right nor wrong, nor, with `isMiscNeutral`, those on a misc name.
 */
export const sidesOf = (
	document: GoldDocument,
	predictions: readonly JudgedMention[],
	options: { readonly isMiscNeutral: boolean },
): Sides => {
	const annotated = new Set<GoldType>(document.annotated ?? [...TYPES, "misc"]);
	const counts = (type: GoldType | null): boolean => type !== null && TYPES.includes(type) && annotated.has(type);
	const [from, to] = document.eval_span ?? [0, document.text.length];
	const place = <T extends { start: number; end: number }>(mention: T): T => ({
		...mention,
		...trimSpan(document.text, mention),
	});
	const isInside = (mention: { start: number; end: number }) => mention.start >= from && mention.end <= to;
	const gold = document.mentions.filter(isInside).map(place);
	const predicted = predictions.filter(isInside).map(place);
	const required = gold.filter((mention) => !mention.optional && counts(mention.type));
	const optional = gold.filter((mention) => mention.optional);
	const untyped = gold.filter((mention) => !mention.optional && mention.type === null);
	const misc = gold.filter((mention) => !mention.optional && mention.type !== null && !counts(mention.type));
	const requiredKeys = new Set(required.map(spanKey));
	const isNeutral = (mention: JudgedMention): boolean => {
		if (requiredKeys.has(spanKey(mention))) return false;
		const touches = (other: GoldMention) => sharedLength(other, mention) > 0;
		const isInOptional = optional.some(
			(other) =>
				spanKey(other) === spanKey(mention) ||
				(other.start <= mention.start && mention.end <= other.end && !required.some(touches)),
		);
		return isInOptional || untyped.some(touches) || (options.isMiscNeutral && misc.some(touches));
	};
	const seen = new Set<string>();
	const judged = predicted.filter((mention) => {
		const key = spanKey(mention);
		if (mention.end <= mention.start || seen.has(key)) return false;
		if (mention.type !== null && !counts(mention.type)) return false;
		seen.add(key);
		return !isNeutral(mention);
	});
	return { required, judged, gold, predicted };
};
