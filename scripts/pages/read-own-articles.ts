import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type OwnArticle, parseOwnArticle } from "./own-article";

export const OWN_PAGES = "tests/pages";

/** All our own articles, sorted by slug. `root` is the project's folder. */
export const readOwnArticles = (root = "."): OwnArticle[] =>
	readdirSync(join(root, OWN_PAGES), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort()
		.map((slug) => parseOwnArticle(slug, readFileSync(join(root, OWN_PAGES, slug, "article.txt"), "utf8")));
