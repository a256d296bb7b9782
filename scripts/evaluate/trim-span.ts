/** A stretch of text, UTF-16, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

const OPENING = /^[\s"'“”‘’([{«.,;:!?–—-]+/;
const ARTICLE = /^(?:the|The|THE)\s+(?=\S)/;
const CLOSING = /(?:['’][sS])?[\s"'“”‘’)\]}»,;:!?–—.-]*$/;
const POSSESSIVE = /['’][sS]$/;

/** A span without what annotators disagree about: marks at its edges, a leading "the", a trailing 's. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
	let from = start;
	let to = end;
	const cutFront = (pattern: RegExp) => {
		from += pattern.exec(text.slice(from, to))?.[0].length ?? 0;
	};
	const cutBack = (pattern: RegExp) => {
		const cut = pattern.exec(text.slice(from, to))?.[0].length ?? 0;
		if (cut < to - from) to -= cut;
	};
	cutFront(OPENING);
	cutFront(ARTICLE);
	cutBack(CLOSING);
	cutBack(POSSESSIVE);
	return { start: from, end: to };
};

/** How many units two spans share; 0 or less when they do not touch. */
export const sharedLength = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
