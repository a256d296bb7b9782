import { expect, test } from "vitest";
import { parseOwnArticle } from "./own-article";
import { readOwnArticles } from "./read-own-articles";
import { renderPage } from "./render-page";

const HEAD = "url: https://a.example/x\ndate: 2023-01-02\nbyline: us\n\n";

test("names are cut out of the marks and keep their offsets", () => {
	const { blocks } = parseOwnArticle(
		"x",
		`${HEAD}# [Georgia](place Georgia (country))'s vote\nSaid [Nino](person -).\n- one`,
	);
	expect(blocks).toEqual([
		{
			kind: "headline",
			text: "Georgia's vote",
			names: [{ start: 0, end: 7, surface: "Georgia", type: "place", link: "Georgia (country)" }],
		},
		{
			kind: "paragraph",
			text: "Said Nino.",
			names: [{ start: 5, end: 9, surface: "Nino", type: "person", link: null }],
		},
		{ kind: "list-item", text: "one", names: [] },
	]);
});

test("a head without a date is refused by name", () => {
	expect(() => parseOwnArticle("x", "url: u\nbyline: b\n\ntext")).toThrow(
		'tests/pages/x/article.txt: the head has no "date"',
	);
});

test("every article of ours is whole: a headline, 12 names at least, no mark left in the text or the page", () => {
	const articles = readOwnArticles();
	expect(articles.length).toBeGreaterThanOrEqual(6);
	for (const article of articles) {
		expect(article.blocks[0]?.kind).toBe("headline");
		expect(article.blocks.flatMap((block) => block.names).length).toBeGreaterThanOrEqual(12);
		for (const { text } of article.blocks) expect(text).not.toMatch(/\]\(|[[\]]/);
		expect(renderPage(article)).toContain(`"datePublished":"${article.date}`);
	}
});
