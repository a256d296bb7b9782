import type { Word } from "../text/words";
import type { NameInText, TextView } from "./name-in-text";
import { wordsAround } from "./name-in-text";

const SAYING: ReadonlySet<string> = new Set(
	"said says say told tells added adds asked asks wrote writes tweeted posted argued argues explained explains recalled insisted insists replied warned warns stated states noted notes declared announced acknowledged admitted claimed claims quipped remarked concluded continued responded testified stressed joked conceded vowed".split(
		" ",
	),
);
const WORDS_PER_SLICE = 250;
const QUOTE = /^["“”«»]$/;
const BEFORE_INVERSION = /^["”’»,?!—–]$/;
/** How far from the name the verb may stand: over "the 43-year-old mayor of …" in commas. */
const REACH = 24;
const NEAR = 3;

const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? "";

/** "X said", "X, the mayor of Y, said", "said X", "said the mayor, X", "according to X". */
const speaks = (view: TextView, name: NameInText): boolean => {
	const words = wordsAround(view, name);
	const sentence = view.sentences[name.sentence];
	const from = sentence?.firstWord ?? 0;
	const to = sentence?.endWord ?? words.length;
	const nextName = view.names[name.index + 1];
	const rival = nextName?.sentence === name.sentence && nextName.type === "person" ? nextName.firstWord : to;
	// "officials said Blinken’s focus …": somebody else speaks of him.
	if (/^['’]s?$/.test(words[name.endWord]?.text ?? "")) return false;
	const isEmployer =
		name.type === "organisation" &&
		nextName?.sentence === name.sentence &&
		nextName.type === "person" &&
		words.slice(name.endWord, nextName.firstWord).every(({ text }) => /^[\p{L}-]/u.test(text));
	if (isEmployer) return false;
	if (lower(words[name.firstWord - 1]) === "to" && lower(words[name.firstWord - 2]) === "according") return true;
	for (let k = name.firstWord - 1; k >= Math.max(from, name.firstWord - REACH); k--) {
		const word = lower(words[k]);
		// "said the mayor of Y, X": only small words and titles may stand between.
		// "“No,” said X", but not "officials said X would come".
		if (SAYING.has(word)) return word !== "told" && word !== "asked" && BEFORE_INVERSION.test(words[k - 1]?.text ?? "");
		if (QUOTE.test(word) || word === "." || word === ":" || word === "that") break;
		if (name.firstWord - k > NEAR && word === ",") break;
	}
	if (SAYING.has(lower(words[name.endWord]))) return true;
	if (
		/^(?:has|have|had|also|later|then)$/.test(lower(words[name.endWord])) &&
		SAYING.has(lower(words[name.endWord + 1]))
	)
		return true;
	if (words[name.endWord]?.text !== ",") return false;
	for (let k = name.endWord + 1; k < Math.min(to, rival, name.endWord + REACH); k++)
		if (words[k]?.text === "," && SAYING.has(lower(words[k + 1]))) return true;
	return false;
};

/** In how many sentences with quotation marks each name's bearer speaks. `idOf` gives who a name is, null where nobody can say. */
export function* quotesOf(
	view: TextView,
	idOf: (name: NameInText) => string | null,
): Generator<void, ReadonlyMap<string, number>> {
	const quotes = new Map<string, number>();
	let at = -1;
	let isQuote = false;
	let sinceYield = 0;
	for (const name of view.names) {
		if (name.type === "place") continue;
		if (name.sentence !== at) {
			at = name.sentence;
			const { firstWord = 0, endWord = 0 } = view.sentences[at] ?? {};
			const words = wordsAround(view, name);
			sinceYield += endWord - firstWord;
			isQuote = false;
			for (let k = firstWord; k <= endWord && !isQuote; k++) isQuote = QUOTE.test(words[k]?.text ?? "");
			if (!isQuote) isQuote = QUOTE.test(words[firstWord - 1]?.text ?? "");
			if (sinceYield >= WORDS_PER_SLICE) {
				sinceYield = 0;
				yield;
			}
		}
		if (!isQuote) continue;
		const id = idOf(name);
		if (id === null || !speaks(view, name)) continue;
		quotes.set(id, (quotes.get(id) ?? 0) + 1);
	}
	return quotes;
}
