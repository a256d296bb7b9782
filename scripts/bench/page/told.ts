import { readArticle } from "../../../src/core/read-article";
import type { Dictionary } from "../../../src/dictionary/dictionary";
import { readOwnArticles } from "../../pages/read-own-articles";

export type Told = {
	readonly paragraphs: readonly string[];
	/** The dictionary's answers to everything that may be asked of these paragraphs, as JSON. */
	readonly reply: string;
	/** Every name in them, as it is written: what the peers are told beforehand. */
	readonly names: readonly string[];
};

/** Paragraphs of our own articles, and what is known of them before a page is made of them. */
export const toldOf = async ({ lookUp }: Dictionary): Promise<Told> => {
	const articles = readOwnArticles();
	const names = new Set<string>();
	const asked = new Set<string>();
	const paragraphs: string[] = [];
	for (const { blocks } of articles) {
		const text = blocks.map(({ text, kind }) => ({ text, kind }));
		paragraphs.push(...text.filter(({ kind }) => kind === "paragraph").map((block) => block.text));
		const reading = await readArticle(text, {
			article: { title: "", date: null },
			lookUp: async (keys) => {
				for (const key of keys) asked.add(key);
				return lookUp(keys);
			},
		});
		for (const { block, start, end } of reading.mentions) names.add(text[block]?.text.slice(start, end) ?? "");
	}
	names.delete("");
	return { paragraphs, reply: JSON.stringify(lookUp([...asked])), names: [...names] };
};
