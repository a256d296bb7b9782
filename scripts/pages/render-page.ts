import type { OwnArticle, OwnBlock } from "./own-article";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 18px/1.6 Georgia, "Liberation Serif", serif; }
header.site, footer { font: 14px/1.4 system-ui, "Liberation Sans", sans-serif; padding: 12px 24px; border-bottom: 1px solid #8884; }
header.site nav a { margin-right: 16px; color: inherit; }
.layout { display: grid; grid-template-columns: minmax(0, 680px) 260px; gap: 48px; max-width: 1040px; margin: 24px auto; padding: 0 24px; }
h1 { font-size: 36px; line-height: 1.2; margin: 0 0 12px; }
.byline { font: 14px system-ui, "Liberation Sans", sans-serif; opacity: .7; }
figure { margin: 24px 0; } .photo { height: 180px; background: linear-gradient(120deg, #4a6fa5, #c9b79c); }
figcaption { font-size: 14px; opacity: .8; }
aside { font: 14px/1.5 system-ui, "Liberation Sans", sans-serif; }
.advert { border: 1px dashed #8888; padding: 16px; margin-bottom: 24px; }
@media (max-width: 800px) { .layout { display: block; } aside { display: none; } }`;

const renderBlock = ({ kind, text }: OwnBlock): string => {
	const html = escapeHtml(text);
	if (kind === "headline") return `<h1>${html}</h1>`;
	if (kind === "heading") return `<h2>${html}</h2>`;
	if (kind === "caption") return `<figure><div class="photo"></div><figcaption>${html}</figcaption></figure>`;
	if (kind === "list-item") return `<ul><li>${html}</li></ul>`;
	return `<p>${html}</p>`;
};

/** The article as a news page: head data, navigation, an advertisement, comments, a footer. Returns HTML. */
export const renderPage = (article: OwnArticle): string => {
	const headline = article.blocks.find((block) => block.kind === "headline");
	const title = escapeHtml(headline?.text ?? article.slug);
	const body = article.blocks.filter((block) => block !== headline).map(renderBlock);
	const data = {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		headline: headline?.text ?? article.slug,
		datePublished: `${article.date}T08:00:00Z`,
	};
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - The Example Courier</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="article:published_time" content="${article.date}T08:00:00Z">
<script type="application/ld+json">${JSON.stringify(data).replace(/</g, "\\u003c")}</script>
<style>${STYLE}</style></head><body>
<header class="site"><strong>The Example Courier</strong> <nav><a href="#">World</a><a href="#">Washington</a><a href="#">Business</a><a href="#">Paris Fashion</a></nav></header>
<div class="layout"><main><article>
<h1>${title}</h1>
<p class="byline">${escapeHtml(article.byline)} · <time datetime="${article.date}">${article.date}</time></p>
${body.join("\n")}
</article>
<section class="comments" id="comments"><h2>Comments</h2><p>I met Vladimir Putin in London once.</p><form><textarea>Angela Merkel</textarea></form></section>
</main><aside><div class="advert">Advertisement: fly to Madrid with Iberia</div></aside></div>
<footer>© The Example Courier, London</footer>
</body></html>
`;
};

/** Plain text as a page: one paragraph a line, the first line as the headline when it is short. Returns HTML. */
export const renderText = (text: string): string => {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	const [first = "", ...rest] = lines;
	const isTitle = first.length <= 160 && rest.length > 0;
	const body = (isTitle ? rest : lines).map((line) => `<p>${escapeHtml(line)}</p>`).join("\n");
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(first.slice(0, 160))}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body>
<div class="layout"><main><article>${isTitle ? `<h1>${escapeHtml(first)}</h1>` : ""}
${body}
</article></main></div></body></html>
`;
};
