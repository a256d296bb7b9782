import type { PreparedSentence } from "./each-feature";
import type { WordSpan } from "./spans-of-chain";

/** What the whole document says of names, for the rules that need more than a sentence. */
export type KnownNames = {
	/** Folded surfaces of the names found, with the type of the surest. */
	readonly typeOf: ReadonlyMap<string, WordSpan["type"]>;
	/** Folded last words of persons of two words and more. */
	readonly surnames: ReadonlySet<string>;
};

/** The folded surface of a span of words. */
export const surfaceKey = ({ sentence }: PreparedSentence, first: number, last: number): string => {
	let key = "";
	for (let i = first; i <= last; i++) {
		const isApart = i > first && sentence.words[i]?.start !== sentence.words[i - 1]?.end;
		key += `${isApart ? " " : ""}${sentence.forms[i]?.key ?? ""}`;
	}
	return key;
};

/** Gathers the names of a document. */
export const knownNames = (
	found: ReadonlyMap<PreparedSentence, { readonly spans: readonly WordSpan[] }>,
): KnownNames => {
	const best = new Map<string, WordSpan>();
	const surnames = new Set<string>();
	for (const [prepared, { spans }] of found)
		for (const span of spans) {
			const key = surfaceKey(prepared, span.first, span.last);
			const before = best.get(key);
			if (!before || before.confidence < span.confidence) best.set(key, span);
			const last = prepared.sentence.forms[span.last];
			if (span.type === "person" && span.last > span.first && last) surnames.add(last.key);
		}
	return { typeOf: new Map([...best].map(([key, span]) => [key, span.type])), surnames };
};
