import type { Section } from "../report";
import { type Figure, figureOf } from "../rounds";
import type { BenchTab } from "./bench-tab";

const FRAMES = 120;
const MUTATIONS = 3_000;
const MOVES = 1_000;
const ROUNDS = 5;

type InTab = <T>(page: { readonly html: string }, work: (tab: BenchTab) => Promise<T>) => Promise<T>;
type Paired = { readonly without: number; readonly with: number };

/** The same work on the same page in turn, without us and with us, each in a fresh tab. */
const paired = async (inTab: InTab, html: string, work: (tab: BenchTab) => Promise<number>): Promise<Paired[]> => {
	const pairs: Paired[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const without = await inTab({ html }, work);
		const withUs = await inTab({ html }, async (tab) => {
			await tab.run("ours");
			return work(tab);
		});
		pairs.push({ without, with: withUs });
	}
	return pairs;
};

const each = (pairs: readonly Paired[], figure: (pair: Paired) => number): Figure => figureOf(pairs.map(figure));

/** What a page pays for us after it is painted: frames, its own changes, moves of the pointer. */
export const benchLiving = async (inTab: InTab, html: string): Promise<Section> => {
	const frames = await paired(inTab, html, async (tab) => (await tab.animate(FRAMES)).cpuMs / FRAMES);
	const changes = await paired(inTab, html, async (tab) => (await tab.mutate(MUTATIONS)).paintedMs);
	const moves = await inTab({ html }, async (tab) => {
		await tab.run("ours");
		const costs: number[] = [];
		for (let round = 0; round < ROUNDS; round++) costs.push(await tab.point(MOVES));
		return figureOf(costs);
	});
	return {
		title: "After the page is painted",
		note: `A page of 60,000 characters with more than a thousand names; ${ROUNDS} pairs with and without us, in turn.`,
		rows: [
			{
				what: "a frame of an animating page",
				figure: each(frames, (pair) => pair.with - pair.without),
				unit: "ms CPU more than without us",
				must: "2",
				aim: "1",
			},
			{
				what: `${MUTATIONS.toLocaleString("en")} changes by the page itself`,
				figure: each(changes, (pair) => pair.with / Math.max(0.1, pair.without)),
				unit: "times without us",
				must: "1.5",
				aim: "1.25",
			},
			{ what: "a move of the pointer", figure: moves, unit: "ms", must: "0.2", aim: "0.1" },
		],
	};
};
