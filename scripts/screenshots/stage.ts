import type { Page } from "playwright-core";
import type { Answer } from "../../src/core/protocol";
import type { Reading } from "../../src/core/reading";
import { launchChromium } from "../browser/launch-chromium";
import type { OwnArticle } from "../pages/own-article";
import { renderPage } from "../pages/render-page";
import { askPage, jumpTo, reportOf } from "../start/ask-page";
import type { PaintedName } from "../start/painted-names";
import { until } from "../start/until";
import { findSubject, SUBJECTS, UNSURE_WORD } from "./subjects";

/** In which light, and how far zoomed in, a picture is taken. */
export type Look = { readonly scheme: "light" | "dark"; readonly scale: 1 | 2 };
type Take = (look: Look) => Promise<Buffer | null>;

export type Stage = { readonly pictures: Readonly<Record<string, Take>>; readonly close: () => Promise<void> };

const HOST = "https://www.bbc.com/news/";
const ARTICLE = { width: 960, height: 900 };
/** The card fades in, and its root is closed: nobody can ask it whether it has. */
const REST_MS = 900;

/** An expression for the page's world: a point on the name that a jump made glow. */
const GLOWING = `(() => {
	for (const span of CSS.highlights.get("dramatis-glow") ?? []) {
		const range = document.createRange();
		range.setStart(span.startContainer, span.startOffset);
		range.setEnd(span.endContainer, span.endOffset);
		const box = range.getClientRects()[0];
		if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	}
	return null;
})()`;

/** An expression for the page's world: scrolls to a word and gives a point on it; null where the page does not hold it. */
const POINT_ON = (word: string): string => `(() => {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const at = node.data.indexOf(${JSON.stringify(word)});
		if (at < 0) continue;
		node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
		const range = document.createRange();
		range.setStart(node, at);
		range.setEnd(node, at + ${word.length});
		const box = range.getBoundingClientRect();
		return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	}
	return null;
})()`;

/** Cards on pages, in one browser with the built extension and our own articles at the addresses of a listed site. */
export const openStage = async (path: string, dist: string, articles: readonly OwnArticle[]): Promise<Stage> => {
	const browser = await launchChromium(path, dist, { viewport: null });
	const page = browser.context.pages()[0] ?? (await browser.context.newPage());
	const urlOf = ({ slug }: OwnArticle): string => HOST + slug;
	for (const article of articles)
		await browser.context.route(urlOf(article), (route) =>
			route.fulfill({ body: renderPage(article), contentType: "text/html; charset=utf-8" }),
		);

	const inWorker = async <T>(expression: string): Promise<T> => (await browser.worker()).evaluate<T>(expression);
	const rest = () => page.waitForTimeout(REST_MS);
	const dress = async (target: Page, { scheme, scale }: Look, size: { width: number; height: number }) => {
		await target.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
		const session = await browser.context.newCDPSession(target);
		const metrics = { ...size, deviceScaleFactor: scale, mobile: false };
		await session.send("Emulation.setDeviceMetricsOverride", metrics);
		// Playwright's own pictures would put its own window size back.
		return async (whole: boolean): Promise<Buffer> => {
			const { data } = await session.send("Page.captureScreenshot", { captureBeyondViewport: whole });
			return Buffer.from(data, "base64");
		};
	};
	const read = async (article: OwnArticle): Promise<Reading> => {
		if (page.url() !== urlOf(article)) await page.goto(urlOf(article));
		return until(`a reading of ${article.slug}`, async () => {
			const report = reportOf(await inWorker<Answer<"report"> | null>(askPage("chrome", urlOf(article))));
			return report?.state === "on" ? report.reading : null;
		});
	};

	const card =
		(name: string): Take =>
		async (look) => {
			const fits = SUBJECTS[name];
			const picture = await dress(page, look, ARTICLE);
			for (const article of articles) {
				const found = fits && findSubject(await read(article), fits);
				if (!found) continue;
				await page.mouse.move(1, 1);
				await inWorker(jumpTo(page.url(), found.id, found.nth));
				const glowing = await until("a glowing name", () => page.evaluate<PaintedName["point"] | null>(GLOWING));
				await pointAt(glowing);
				return picture(false);
			}
			return null;
		};

	const pointAt = async ({ x, y }: PaintedName["point"]) => {
		await rest();
		await page.mouse.move(x, y + 60);
		await page.mouse.move(x, y, { steps: 6 });
		await rest();
	};
	const cardOfWord =
		(word: string): Take =>
		async (look) => {
			const picture = await dress(page, look, ARTICLE);
			for (const article of articles) {
				await read(article);
				const point = await page.evaluate<PaintedName["point"] | null>(POINT_ON(word));
				if (!point) continue;
				await page.mouse.move(1, 1);
				await pointAt(point);
				return picture(false);
			}
			return null;
		};
	/** Presses a button of the card, which stands in a closed root: only the debugger sees it. */
	const pressOnCard = async (label: string): Promise<void> => {
		const session = await browser.context.newCDPSession(page);
		await session.send("DOM.enable");
		const { nodes } = await session.send("DOM.getFlattenedDocument", { depth: -1, pierce: true });
		const text = nodes.find(({ nodeValue }) => nodeValue === label);
		if (!text?.parentId) throw new Error(`There is no "${label}" on the card.`);
		const { model } = await session.send("DOM.getBoxModel", { nodeId: text.parentId });
		const [left = 0, top = 0] = model.content;
		await page.mouse.click(left + model.width / 3, top + model.height / 2);
		await session.detach();
		await rest();
	};
	/** A card after something was pressed on it; the reader's words are forgotten again. */
	const pressed =
		(name: string, label: string): Take =>
		async (look) => {
			const open = await card(name)(look);
			if (!open) return null;
			await pressOnCard(label);
			const picture = await dress(page, look, ARTICLE);
			const taken = await picture(false);
			await page.keyboard.press("Escape");
			await inWorker("chrome.storage.local.clear()");
			return taken;
		};

	return {
		pictures: {
			...Object.fromEntries(Object.keys(SUBJECTS).map((name) => [`card-${name}`, card(name)])),
			"card-not-sure": cardOfWord(UNSURE_WORD),
			"card-corrected": pressed("person", "Not this one"),
			"card-opened-in-place": pressed("country", "Luis Abinader"),
		},
		close: browser.close,
	};
};
