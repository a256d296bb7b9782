import { type NameInText, neighbour, type TextView, wordsAround } from "./name-in-text";
import type { PhraseText } from "./role-phrase";

/** How many names to each side of a name a phrase about it may hold. */
const REACH = 4;

/** The words around a name, with the names among them. */
export const phraseAround = (view: TextView, name: NameInText): PhraseText => {
	const near: NameInText[] = [];
	for (const step of [-1, 1] as const) {
		let other = neighbour(view, name, step);
		for (let i = 0; other && i < REACH; i++) {
			near.push(other);
			other = neighbour(view, other, step);
		}
	}
	return {
		words: wordsAround(view, name),
		nameAt: (word) => near.find((other) => other.firstWord <= word && word < other.endWord) ?? null,
	};
};
