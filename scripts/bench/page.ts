import type { Dictionary } from "../../src/dictionary/dictionary";
import { findChromium } from "../browser/find-browser";
import { launchChromium } from "../browser/launch-chromium";
import { readOwnArticles } from "../pages/read-own-articles";
import { renderPage } from "../pages/render-page";
import { type BenchTab, openBenchTab, type TabInput } from "./page/bench-tab";
import { type GeneratedPage, generatedPage } from "./page/generated-page";
import type { Way } from "./page/in-page";
import { type LinearFit, linearFit } from "./page/linear-fit";
import { benchLiving } from "./page/living";
import { pageScripts } from "./page/page-scripts";
import { toldOf } from "./page/told";
import type { Row, Section } from "./report";
import { type Figure, figureOf } from "./rounds";

/** UTF-16 units of article text on the generated pages, twice each: with the peers, and beyond what they can do in reasonable time. */
const SIZES_WITH_PEERS = [1_000, 2_000, 4_000, 6_000, 10_000, 20_000, 50_000];
const SIZES_ALONE = [100_000, 200_000, 400_000];
const SIZES_OF_TASKS = [6_000, 100_000, 1_000_000, 10_000_000];
const SEEDS = [1, 2];
const WARM_RUNS = 9;
const WARM_UP = 4;
const BATCHES = 5;
const PEERS: readonly Way[] = ["mark.js", "findAndReplaceDOMText", "walk"];
const CPU = "ms CPU of the main thread";

const GOALS: Readonly<Partial<Record<Way, { readonly must: string; readonly aim: string }>>> = {
	"mark.js": { must: "10", aim: "25" },
};

/** A page that is visited again and again: what a visit costs once the code is compiled, an empty run taken off. */
const warmCost = async (tab: BenchTab): Promise<Figure> => {
	const costs: number[] = [];
	for (let run = 0; run < WARM_RUNS; run++) {
		const idle = (await tab.run("nothing")).cpuMs;
		costs.push((await tab.run("ours")).cpuMs - idle);
		await tab.undo("ours");
	}
	return figureOf(costs.slice(WARM_UP));
};

const times = (ratio: number): string => `${ratio.toPrecision(3)} ×`;

/** The whole page side in a real Chromium, beside peers that were told the very names beforehand and the bare walk over the text. */
export const benchPage = async (dictionary: Dictionary): Promise<Section[]> => {
	const found = findChromium();
	if (!found) throw new Error("No Chromium was found: install the package chromium, or set CHROME_PATH.");
	const scripts = await pageScripts();
	const told = await toldOf(dictionary);
	const browser = await launchChromium(found.path, null);
	const inTab = async <T>(
		{ html, throttle = 1 }: Pick<TabInput, "html"> & { throttle?: number },
		work: (tab: BenchTab) => Promise<T>,
	): Promise<T> => {
		const names = told.names.filter((name) => html.includes(name));
		const tab = await openBenchTab(browser.context, { html, throttle, scripts, reply: told.reply, names });
		try {
			return await work(tab);
		} finally {
			await tab.close();
		}
	};
	const pageOf = (characters: number, seed = 1): GeneratedPage => generatedPage(told.paragraphs, { characters, seed });
	const cold = (page: GeneratedPage, way: Way) => inTab(page, (tab) => tab.run(way));
	const warm = (page: GeneratedPage, way: Way) =>
		inTab(page, async (tab) => {
			const costs: number[] = [];
			for (let run = 0; run < WARM_RUNS; run++) {
				costs.push((await tab.run(way)).cpuMs);
				await tab.undo(way);
			}
			return figureOf(costs.slice(WARM_UP));
		});

	/** First visits, page by page and way by way in turn. What an empty run costs is taken off. */
	const firstVisits = async (): Promise<Section[]> => {
		const ratios = new Map<Way, number[]>(PEERS.map((way) => [way, []]));
		const points: { characters: number; mentions: number; ms: number }[] = [];
		const rows: Row[] = [];
		for (const size of [...SIZES_WITH_PEERS, ...SIZES_ALONE])
			for (const seed of SEEDS) {
				const page = pageOf(size, seed);
				const idle = (await cold(page, "nothing")).cpuMs;
				const ours = await cold(page, "ours");
				const cost = Math.max(0.01, ours.cpuMs - idle);
				points.push({ characters: page.characters, mentions: ours.mentions, ms: cost });
				const beside: string[] = [];
				for (const way of PEERS) {
					if (way !== "walk" && size > 50_000) continue;
					const ratio = Math.max(0.01, (await cold(page, way)).cpuMs - idle) / cost;
					if (size <= 50_000) ratios.get(way)?.push(ratio);
					beside.push(`${way} ${times(ratio)}`);
				}
				rows.push({
					what: `${page.characters.toLocaleString("en")} characters, seed ${seed}: ${ours.mentions} mentions`,
					figure: figureOf([cost]),
					unit: CPU,
					ratio: beside.join(", "),
				});
			}
		const sums = PEERS.map((way): Row => {
			const figure = figureOf(ratios.get(way) ?? []);
			return { what: `${way}, of ours`, figure, unit: "times", ratio: times(figure.median), ...GOALS[way] };
		});
		const lines: readonly (readonly [string, LinearFit])[] = [
			["text", linearFit(points.map(({ characters, ms }) => ({ x: characters, y: ms })))],
			["mentions", linearFit(points.map(({ mentions, ms }) => ({ x: mentions, y: ms })))],
		];
		const perUnit = (from: number): number => {
			const own = points.filter(({ characters }) => Math.abs(characters - from) < from / 5);
			return own.reduce((sum, { ms, characters }) => sum + ms / characters, 0) / Math.max(1, own.length);
		};
		const growth = perUnit(400_000) / perUnit(4_000);
		const fits = lines.map(
			([what, fit]): Row => ({
				what: `growth with ${what}: R²`,
				figure: figureOf([fit.r2]),
				must: "> 0.98",
				unit: `(${(fit.slope * 1000).toPrecision(3)} ms for each 1,000)`,
			}),
		);
		return [
			{
				title: "First visit beside peers that were told the names",
				note: "Walk, names, look-up, resolve and paint of ours, not yet compiled; the peers search for exactly the names that occur.",
				rows: [...sums, ...rows],
			},
			{
				title: "Growth",
				note: "A line through the first visits from 1,000 to 400,000 characters, beyond which a page is not read.",
				rows: [
					...fits,
					{ what: "cost of a character at 100 times the text", figure: figureOf([growth]), unit: "times", must: "1.5" },
				],
			},
		];
	};

	const warmRuns = async (): Promise<Section> => {
		const page = pageOf(6_000);
		const figures = new Map<Way, Figure>();
		for (const way of ["nothing", "ours", ...PEERS] as const) figures.set(way, await warm(page, way));
		const idle = figures.get("nothing")?.median ?? 0;
		const ours = Math.max(0.01, (figures.get("ours")?.median ?? 0) - idle);
		return {
			title: "The same page again",
			note: "6,000 characters, compiled code; an empty run is taken off the ratios.",
			rows: [...figures].map(([way, figure]) => ({
				what: way === "nothing" ? "an empty run" : way,
				figure,
				unit: CPU,
				...(way === "nothing" || way === "ours" ? {} : { ratio: times((figure.median - idle) / ours), ...GOALS[way] }),
			})),
		};
	};

	const tasks = async (): Promise<Section> => {
		const rows: Row[] = [];
		for (const throttle of [1, 4])
			for (const size of SIZES_OF_TASKS)
				await inTab({ html: pageOf(size).html, throttle }, async (tab) => {
					let paintedMs = 0;
					const task = await tab.longestTask(async () => {
						({ paintedMs } = await tab.run("ours"));
					});
					const what = `${size.toLocaleString("en")} characters${throttle > 1 ? `, processor ${throttle} × slower` : ""}`;
					rows.push({
						what: `${what}: longest task`,
						figure: figureOf([task.longestMs]),
						unit: `ms (${task.longestCpuMs.toFixed(1)} of CPU)`,
						must: "50",
						aim: "16",
					});
					rows.push({ what: `${what}: until painted`, figure: figureOf([paintedMs]), unit: "ms" });
				});
		return { title: "Longest task and time until painted", note: "First visit. One run each, by the clock.", rows };
	};

	const changes = (): Promise<Section> =>
		inTab(pageOf(60_000), async (tab) => {
			const first = await tab.run("ours");
			const costs: number[] = [];
			let longest = 0;
			for (let batch = 0; batch < BATCHES; batch++)
				longest = Math.max(
					longest,
					(await tab.longestTask(async () => costs.push((await tab.change(batch)).cpuMs))).longestCpuMs,
				);
			const figure = figureOf(costs);
			return {
				title: "100 paragraphs change",
				note: "A page of 60,000 characters; each batch adds a sentence to 100 paragraphs and is over when it is painted.",
				rows: [
					{
						what: "one batch",
						figure,
						unit: CPU,
						ratio: `${times(figure.median / first.cpuMs)} the first visit`,
						must: "16",
						aim: "8",
					},
					{ what: "longest task", figure: figureOf([longest]), unit: "ms CPU" },
				],
			};
		});

	const memory = async (): Promise<Section> => {
		const rows: Row[] = [];
		for (const size of [60_000, 1_000_000]) {
			const added: number[] = [];
			for (const seed of SEEDS)
				await inTab(pageOf(size, seed), async (tab) => {
					await tab.run("nothing");
					const before = await tab.heapBytes();
					await tab.run("ours");
					added.push(((await tab.heapBytes()) - before) / 1_000_000);
				});
			rows.push({
				what: `${size.toLocaleString("en")} characters`,
				figure: figureOf(added),
				unit: "MB more than before",
				must: "8",
				aim: "4",
			});
		}
		return { title: "Memory", note: "Heap with backing stores after a collection, the page painted.", rows };
	};

	const ownArticles = async (): Promise<Section> => {
		const costs: number[] = [];
		for (const article of readOwnArticles()) {
			const { median } = await inTab({ html: renderPage(article) }, async (tab) => warmCost(tab));
			costs.push(median);
		}
		const figure = figureOf(costs);
		const row = { what: "median article", figure, unit: CPU, must: "25", aim: "10" };
		return {
			title: "Our own articles, warm",
			note: "Whole page work: walk, names, look-up, resolve, paint.",
			rows: [row],
		};
	};

	try {
		return [
			...(await firstVisits()),
			await warmRuns(),
			await ownArticles(),
			await tasks(),
			await changes(),
			await benchLiving(inTab, pageOf(60_000).html),
			await memory(),
		];
	} finally {
		await browser.close();
	}
};
