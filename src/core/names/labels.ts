/** What the tagger tells apart; `misc` (demonyms, events, works, products) keeps such words out of the other three and is dropped. */
export const TAGS = ["person", "organisation", "place", "misc"] as const;
export type Tag = (typeof TAGS)[number];

/** Label 0 is "no name"; then begin, inside, last, unit for each tag in turn. */
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;
export const LABEL_COUNT = 1 + 4 * TAGS.length;

export const labelOf = (tag: number, part: number): number => 1 + 4 * tag + part;
export const tagOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number => (label - 1) & 3;

const opens = (label: number): boolean => label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === UNIT;
const closes = (label: number): boolean => label === OUTSIDE || partOf(label) === LAST || partOf(label) === UNIT;

/** Whether `next` may follow `before`. */
export const mayFollow = (before: number, next: number): boolean => {
	if (opens(next)) return closes(before);
	return !closes(before) && tagOf(before) === tagOf(next);
};

/** Whether a label may stand at the rim of a stretch with no name beyond it. */
export const mayBegin = opens;
export const mayEnd = closes;
