import type { NameInText, TextView } from "./name-in-text";
import { wordsAround } from "./name-in-text";

/** How many blocks with text are looked at (headline, byline and captions come first), and how many words a dateline has. */
const MAX_BLOCKS = 8;
const MAX_WORDS = 14;
const DASH = /^(?:—|–|-|−)$/;
/** What stands between the place and the dash: the state, the date, the agency in brackets. */
const PART = /^(?:[,.()/]|\p{Lu}[\p{L}.]*|\d{1,4}(?:st|nd|rd|th)?|of|the|de|el|al|la)$/u;

/** Whether a block begins with a name, what belongs to a dateline, and a dash: "BEIRUT, Lebanon (AP) —". */
const isDateline = (view: TextView, name: NameInText): boolean => {
	const words = wordsAround(view, name);
	for (let k = name.endWord; k < Math.min(words.length, MAX_WORDS); k++) {
		const text = words[k]?.text ?? "";
		if (DASH.test(text)) {
			// "US-China talks" is no dateline: a hyphen counts with space around it.
			const isApart = (words[k - 1]?.end ?? 0) < (words[k]?.start ?? 0) || text === "—";
			return (
				isApart && (words[k + 1] === undefined || text !== "-" || (words[k]?.end ?? 0) < (words[k + 1]?.start ?? 0))
			);
		}
		if (!PART.test(text)) return false;
	}
	return false;
};

/** The place name of the dateline; null where the article has none. `isPlace` tells by the index of a name what it was read as. */
export const datelineOf = (view: TextView, isPlace: (name: number) => boolean): NameInText | null => {
	let blocks = 0;
	let last = -1;
	for (const name of view.names) {
		if (name.block !== last) {
			last = name.block;
			if (++blocks > MAX_BLOCKS) return null;
			if (name.firstWord === 0 && isPlace(name.index) && isDateline(view, name)) return name;
		}
	}
	return null;
};
