import type { GoldMention, JudgedMention } from "./gold";
import { type Sides, spanKey } from "./judge-spans";
import { sharedLength } from "./trim-span";

export type LinkScores = {
	/** Gold names of people, organisations, places and untyped ones that have a link. */
	linkable: number;
	/** Gold names that nobody can link. */
	nil: number;
	right: number;
	/** On a linkable name, to something else. */
	wrong: number;
	/** On no gold name. */
	stray: number;
	/** On a name that nobody can link. */
	onNil: number;
};

export const emptyLinkScores = (): LinkScores => ({ linkable: 0, nil: 0, right: 0, wrong: 0, stray: 0, onNil: 0 });

type Linked = { readonly link?: string | null | undefined; readonly qid?: string | null | undefined };
const hasLink = ({ link, qid }: Linked): boolean => (link ?? qid ?? null) !== null;

/** A title as it is compared: no address before it, spaces for underscores, lower case. Null for none. */
export const comparableTitle = (title: string | null | undefined): string | null => {
	const plain = (title ?? "")
		.replace(/^https?:\/\/[^/]+\/(?:wiki|resource|page)\//, "")
		.replace(/_/g, " ")
		.replace(/\s+/g, " ")
		.trim()
		.toLowerCase();
	return plain === "" ? null : plain;
};

/** Whether a link is the gold one: by Wikidata id where both have one, else by title or label. */
export const isSameLink = (gold: GoldMention, mention: JudgedMention): boolean => {
	const qid = mention.qid ?? (/^Q\d+$/.test(mention.link ?? "") ? mention.link : null);
	if (gold.qid && qid) return gold.qid === qid;
	const title = comparableTitle(mention.link);
	if (title === null) return false;
	return [gold.link, gold.label].some((other) => comparableTitle(other) === title);
};

/** Counts the links of one document into `scores`. */
export const addLinkScores = (scores: LinkScores, { gold, predicted }: Sides): void => {
	const scored = gold.filter((mention) => !mention.optional && mention.type !== "misc");
	const others = gold.filter((mention) => mention.optional || mention.type === "misc");
	const linkable = scored.filter(hasLink);
	const nil = new Set(scored.filter((mention) => !hasLink(mention)).map(spanKey));
	const links = new Map<string, JudgedMention>();
	for (const mention of predicted)
		if (hasLink(mention) && !links.has(spanKey(mention))) links.set(spanKey(mention), mention);
	scores.linkable += linkable.length;
	scores.nil += scored.length - linkable.length;
	for (const mention of linkable) {
		const link = links.get(spanKey(mention));
		if (!link) continue;
		if (isSameLink(mention, link)) scores.right++;
		else scores.wrong++;
	}
	const linkableKeys = new Set(linkable.map(spanKey));
	for (const [key, mention] of links) {
		if (linkableKeys.has(key)) continue;
		const touches = (other: GoldMention) => sharedLength(other, mention) > 0;
		if (nil.has(key)) scores.onNil++;
		else if (!others.some(touches) || linkable.some(touches)) scores.stray++;
	}
};

/** Shares, 0…1: right of the links on gold names, right of the links made at all, right of all linkable names. */
export const linkRates = ({ linkable, right, wrong, stray }: LinkScores) => ({
	ofJudged: right + wrong > 0 ? right / (right + wrong) : 0,
	ofMade: right + wrong + stray > 0 ? right / (right + wrong + stray) : 0,
	ofLinkable: linkable > 0 ? right / linkable : 0,
});
