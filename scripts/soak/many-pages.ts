import type { Dictionary } from "../../src/dictionary/dictionary";
import { randomNumbers } from "../bench/page/random-numbers";
import { readOwnArticles } from "../pages/read-own-articles";
import { escapeHtml, renderPage } from "../pages/render-page";

/** Names that every page has beyond those of its article. */
const OTHER_NAMES = 40;
const SENTENCES = [
	"Officials met $1 and $2 on Monday, and nobody said what they had spoken about.",
	"A spokesman said that $1 had been told of it, and that $2 would answer in time.",
	"The talks in $1 went on after those about $2 had failed in the spring.",
];

/**
 * As many news pages as are wanted, each with names that the others do not have: one of our own articles, and sentences about people and places drawn
 * from the dictionary. The same number gives the same page.
 */
export const manyPages = (dictionary: Dictionary): ((number: number) => string) => {
	const articles = readOwnArticles().map(renderPage);
	const ids = [...dictionary.ids()];
	return (number) => {
		const random = randomNumbers(number + 1);
		const name = (): string => {
			const id = ids[Math.floor(random() * ids.length)] ?? "";
			return escapeHtml(dictionary.entity(id)?.name ?? "");
		};
		const more = Array.from({ length: OTHER_NAMES / 2 }, (_, n) => {
			const sentence = SENTENCES[n % SENTENCES.length] ?? "";
			return `<p>${sentence.replace("$1", name).replace("$2", name)}</p>`;
		}).join("\n");
		return (articles[number % articles.length] ?? "").replace("</article>", `${more}\n</article>`);
	};
};
