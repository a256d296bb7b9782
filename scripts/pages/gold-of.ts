import type { GoldDocument } from "../evaluate/gold";
import type { OwnArticle } from "./own-article";

/** An article of ours as gold: its blocks joined by empty lines, offsets moved along (UTF-16). */
export const goldOf = (article: OwnArticle): GoldDocument => {
	let text = "";
	const mentions: GoldDocument["mentions"] = [];
	for (const block of article.blocks) {
		const at = text.length;
		text += `${block.text}\n\n`;
		for (const { start, end, type, link } of block.names)
			mentions.push({ start: at + start, end: at + end, type, link });
	}
	return { id: article.slug, text, date: article.date, mentions };
};
