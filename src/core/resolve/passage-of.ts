import type { Passage } from "../reading";
import type { NameInText, TextView } from "./name-in-text";

/** The sentence in which a name stands. */
export const passageOf = (view: TextView, name: NameInText): Passage => {
	const sentence = view.sentences[name.sentence];
	const words = view.blockWords[name.block] ?? [];
	return {
		block: name.block,
		start: words[sentence?.firstWord ?? 0]?.start ?? name.start,
		end: words[(sentence?.endWord ?? 0) - 1]?.end ?? name.end,
	};
};
