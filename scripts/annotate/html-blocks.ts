import { JSDOM, VirtualConsole } from "jsdom";
import type { ArticleDate } from "../../src/core/article-date";
import { articleDate } from "../../src/dom/article-date";
import { isShownByMarkup } from "../../src/dom/is-shown-by-markup";
import { pageText } from "../../src/dom/page-text";
import type { PlacedBlocks } from "./text-blocks";

export type HtmlPage = PlacedBlocks & {
	/** The extracted text: the blocks, one a line. */
	readonly text: string;
	readonly title: string;
	readonly date: ArticleDate | null;
};

const NOWHERE = "https://example.invalid/";

const addressOf = (url: string | undefined): string => (url && URL.canParse(url) ? url : NOWHERE);

/** Reads a page without running its scripts. Throws only when jsdom cannot make a document at all. */
export const htmlBlocks = (html: string, url?: string): HtmlPage => {
	const address = addressOf(url);
	const dom = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
	const { document } = dom.window;
	const page = pageText(document, { isVisible: isShownByMarkup });
	const starts: number[] = [];
	let text = "";
	for (const block of page.blocks) {
		if (text !== "") text += "\n";
		starts.push(text.length);
		text += block.text;
	}
	const date = articleDate(document, url === undefined ? NOWHERE : address, page.blocks);
	dom.window.close();
	return { blocks: page.blocks, starts, text, title: page.title, date };
};
