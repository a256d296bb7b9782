import { describe, expect, it } from "vitest";
import { inFrame } from "./in-frame";
import { isRendered } from "./is-rendered";
import { pageText } from "./page-text";
import { PAGE_TEXT_CASES } from "./page-text-cases";
import { standsApart } from "./stands-apart";

describe("pageText with layout", () => {
	for (const { name, head = "", body, wholePage = false, expected } of PAGE_TEXT_CASES)
		it(name, () =>
			inFrame(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, (page) => {
				const before = page.documentElement.cloneNode(true);
				const { blocks } = pageText(page, { isVisible: isRendered, wholePage });
				expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected);
				expect(page.documentElement.isEqualNode(before)).toBe(true);
			}),
		);
});

describe("text that layout sets apart", () => {
	const long = "the talks in the old town hall went on until late in the night and ended without any agreement at all";
	const cases = [
		["a span that is shown as a block", '<span style="display:block">Photo: Jane Doe</span>', "all. Photo: Jane Doe"],
		["a span in a box of its own", '<span style="display:inline-block">Photo: Jane Doe</span>', "all. Photo: Jane Doe"],
		["a word that is only emphasised", "<em>Photo: Jane Doe</em>", "all.Photo: Jane Doe"],
	] as const;
	for (const [name, html, end] of cases)
		it(name, () =>
			inFrame(`<!doctype html><article><h1>Talks</h1><p>So ${long}. Indeed ${long}.${html}</p></article>`, (page) => {
				const { blocks, nodes } = pageText(page, { isVisible: isRendered, isApart: standsApart });
				const last = blocks.at(-1);
				expect(last?.text.slice(-end.length)).toBe(end);
				for (const { node, nodeStart, start, length } of nodes.at(-1) ?? [])
					expect(last?.text.slice(start, start + length)).toBe(node.data.slice(nodeStart, nodeStart + length));
			}),
		);
});

it("text that browsers put off drawing is read before it is scrolled to", () => {
	const text = "Ann Lee came to Riga on Monday and spoke there for an hour about roads, bridges and farmers.";
	const far = `<section style="content-visibility:auto;contain-intrinsic-size:500px">${`<p>${text}</p>`.repeat(3)}</section>`;
	const hidden = `<section style="content-visibility:hidden"><p>${text.replace("Ann", "Bo")}</p></section>`;
	const html = `<!doctype html><article><p style="margin-bottom:5000px">${text}</p>${far}${hidden}</article>`;
	return inFrame(html, (page) => {
		const { blocks } = pageText(page, { isVisible: isRendered });
		expect(blocks.map((block) => block.text)).toEqual([text, text, text, text]);
	});
});
