import type { BlockKind } from "../core/block";
import { parentOf } from "./plain-node";

const BYLINE = /(?<![a-z])(?:byline|author|dateline|reporter)(?![a-z])|(?<=[a-z])(?:Byline|Author)(?![a-z])/i;
const CAPTION = /(?<![a-z])(?:caption|credit)(?![a-z])|(?<=[a-z])(?:Caption|Credit)(?![a-z])/i;
const LEVELS = 5;
const PARAGRAPH_LENGTH = 80;

/** What a block is, by the elements around its text. `text` is needed for elements that say nothing. */
export const blockKind = (element: Element, text: string): BlockKind => {
	let current: Element | null = element;
	let isPlain = true;
	for (let level = 0; current && level < LEVELS; level++, current = parentOf(current)) {
		const tag = current.localName;
		if (/^h[1-6]$/.test(tag)) return "heading";
		if (tag === "figcaption" || tag === "caption") return "caption";
		if (tag === "blockquote") return "quote";
		if (tag === "td" || tag === "th") return level === 0 ? "table-cell" : "paragraph";
		if (tag === "li" || tag === "dd" || tag === "dt") return "list-item";
		if (tag === "article" || tag === "main" || tag === "body" || tag === "section") break;
		if (level < 3 && isByline(current) && text.length < 200) return "byline";
		if (level < 2 && CAPTION.test(current.getAttribute("class") ?? "")) return "caption";
		if (tag === "p") isPlain = false;
	}
	if (!isPlain || text.length >= PARAGRAPH_LENGTH || /[.!?…]["'”’»]?$/.test(text)) return "paragraph";
	return "other";
};

const isByline = (element: Element): boolean => {
	if (element.localName === "address" || element.getAttribute("rel") === "author") return true;
	if (element.getAttribute("itemprop") === "author") return true;
	return BYLINE.test(element.getAttribute("class") ?? "");
};
