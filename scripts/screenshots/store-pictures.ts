import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { escapeHtml } from "../pages/render-page";

type Sheet = {
	readonly name: string;
	/** Also shown in the README, under this name. */
	readonly readme?: string;
	readonly title: string;
	readonly text: string;
	/** Pictures of `screenshots/` at 200 %, and how they are shown. */
	readonly pictures: readonly {
		readonly of: string;
		readonly width: number;
		readonly height?: number;
		readonly left?: number;
		readonly top?: number;
	}[];
};

const README = "docs/pictures";
/** Small enough for a repository. */
const README_QUALITY = 86;
const SIZE = { width: 1280, height: 800 };
const LIKE_POPUP = 380;
const WINDOW = { width: 700, height: 640 };

const SHEETS: readonly Sheet[] = [
	{
		name: "1-card",
		readme: "card",
		title: "Who was that again?",
		text: "Point at a name. The card says what somebody was when the article was written, and what they are by the latest knowledge.",
		pictures: [{ of: "card-person", ...WINDOW, top: -245 }],
	},
	{
		name: "2-cast",
		readme: "cast",
		title: "The cast of the page",
		text: "Everybody and every place in the story, by weight. One click leads to where they are named.",
		pictures: [
			{ of: "popup", width: LIKE_POPUP },
			{ of: "popup-card", width: LIKE_POPUP },
		],
	},
	{
		name: "3-map",
		title: "Where it happens",
		text: "A map of the story, drawn without a network. Point at a place and read the sentence that names it.",
		pictures: [
			{ of: "popup-map-sentence", width: LIKE_POPUP },
			{ of: "popup-card-place", width: LIKE_POPUP },
		],
	},
	{
		name: "4-not-sure",
		title: "It says when it is not sure",
		text: "Four cities of one name? Dramatis shows them all, and you say which is meant.",
		pictures: [{ of: "card-not-sure", ...WINDOW, top: -150 }],
	},
	{
		name: "5-options",
		title: "Nothing leaves your browser",
		text: "No account, no server, no request. Sites, names that you know and entries of your own stay on your device.",
		pictures: [{ of: "options-used", width: 712, height: 640, left: -244, top: -1540 }],
	},
];

const STYLE = `
body { margin: 0; width: 1280px; height: 800px; overflow: hidden; display: grid; grid-template-columns: 360px 1fr; gap: 44px; align-items: center; box-sizing: border-box; padding: 0 56px;
	background: linear-gradient(135deg, #eaf3f1, #dce7ee); color: #15201f; font-family: "Liberation Sans", system-ui, sans-serif; }
h1 { margin: 0 0 16px; font-size: 42px; line-height: 1.12; letter-spacing: -0.02em; text-wrap: balance; }
p { margin: 0; font-size: 20px; line-height: 1.45; color: #3d4c49; }
img.sign { width: 56px; margin-bottom: 28px; }
.pictures { display: flex; gap: 20px; justify-content: flex-end; }
figure { position: relative; margin: 0; overflow: hidden; border-radius: 14px; background: #fff; box-shadow: 0 24px 60px -18px rgb(15 40 50 / .45), 0 0 0 1px rgb(15 40 50 / .08); }
figure img { display: block; position: relative; }`;

const dataOf = (file: string): string => `data:image/png;base64,${readFileSync(file).toString("base64")}`;

/** Lays the pictures of `from` out for the stores, 1280 × 800 each, into `to`. Returns the files; a sheet whose pictures are not there is left out. */
export const storePictures = async (
	executablePath: string,
	{ from, to }: { readonly from: string; readonly to: string },
): Promise<readonly string[]> => {
	mkdirSync(to, { recursive: true });
	const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
	try {
		const page = await browser.newPage({ viewport: SIZE });
		const made: string[] = [];
		for (const { name, readme, title, text, pictures } of SHEETS) {
			const files = pictures.map(({ of }) => join(from, `${of}-light-200.png`));
			if (!files.every(existsSync)) continue;
			const figures = pictures.map(({ width, height = 600, left = 0, top = 0 }, index) => {
				// A picture at 200 % is shown at half its size, whatever part of it the frame lets through.
				const image = `<img src="${dataOf(files[index] ?? "")}" style="zoom: 0.5; left: ${left * 2}px; top: ${top * 2}px">`;
				return `<figure style="width: ${width}px; height: ${height}px">${image}</figure>`;
			});
			await page.setContent(
				`<style>${STYLE}</style><div><img class="sign" src="${dataOf("icons/on-128.png")}"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></div><div class="pictures">${figures.join("")}</div>`,
			);
			const file = join(to, `${name}.png`);
			writeFileSync(file, await page.screenshot());
			made.push(file);
			if (!readme) continue;
			mkdirSync(README, { recursive: true });
			writeFileSync(join(README, `${readme}.jpg`), await page.screenshot({ type: "jpeg", quality: README_QUALITY }));
		}
		return made;
	} finally {
		await browser.close();
	}
};
