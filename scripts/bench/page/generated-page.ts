import { escapeHtml } from "../../pages/render-page";
import { randomNumbers } from "./random-numbers";

export type GeneratedPage = { readonly html: string; readonly characters: number; readonly seed: number };

const WORDS_IN_LINK = 3;
const PARAGRAPHS_PER_SECTION = 8;

/** A paragraph as news sites write it: some words in a link, some emphasised, so that names are split over nodes. */
const paragraph = (text: string, random: () => number): string => {
	const words = text.split(" ").map(escapeHtml);
	const at = Math.floor(random() * Math.max(1, words.length - WORDS_IN_LINK));
	const kind = random();
	if (kind < 0.4)
		words.splice(at, WORDS_IN_LINK, `<a href="/a/${at}">${words.slice(at, at + WORDS_IN_LINK).join(" ")}</a>`);
	else if (kind < 0.6) words.splice(at, 1, `<em>${words[at]}</em>`);
	return `<p class="story-text">${words.join(" ")}</p>`;
};

/**
 * A news page of about `characters` UTF-16 units of article text, made of given paragraphs in an order that the seed decides, with navigation,
 * side column and footer around it. The same arguments give the same page.
 */
export const generatedPage = (
	paragraphs: readonly string[],
	{ characters, seed }: { readonly characters: number; readonly seed: number },
): GeneratedPage => {
	const random = randomNumbers(seed);
	const body: string[] = [];
	let length = 0;
	for (let n = 0; length < characters; n++) {
		const whole = paragraphs[Math.floor(random() * paragraphs.length)] ?? "";
		const text = whole.slice(0, Math.max(40, characters - length));
		if (n % PARAGRAPHS_PER_SECTION === PARAGRAPHS_PER_SECTION - 1)
			body.push(`<h2>${escapeHtml(whole.slice(0, 40))}</h2>`);
		body.push(paragraph(text, random));
		length += text.length;
	}
	const links = ["World", "Business", "Opinion", "Sport"].map((name) => `<a href="/${name}">${name}</a>`).join("");
	return {
		html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks go on</title></head><body>
<header><nav>${links}</nav></header><main><article><h1>Talks go on after a long night</h1>${body.join("\n")}</article>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">One more story about the weather</a></li></ul></aside></main>
<footer>${links}</footer></body></html>`,
		characters: length,
		seed,
	};
};
