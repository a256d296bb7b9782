import type { LookUpReply } from "../core/look-up";
import { DEFAULT_SETTINGS } from "../core/settings";
import { mentionAtPoint } from "../dom/mention-at-point";
import { type OpenVisit, openVisit } from "./open-visit";
import { startPage } from "./start-page";

type Run = {
	readonly mentions: () => number;
	readonly whenRead: Promise<void>;
	/** What a move of the pointer costs: finds the mention there. */
	readonly look: (x: number, y: number) => boolean;
	readonly stop: () => void;
};

/**
 * The page side without extension, for `npm run bench -- page`, which builds this file alone; it is in no package. `lookUp` asks a dictionary in another
 * thread: taking its answer in is part of the price.
 */
const start = (lookUp: (keys: string[]) => Promise<LookUpReply>): Run => {
	const life = new AbortController();
	let mentions = 0;
	let opened: OpenVisit | null = null;
	const whenRead = new Promise<void>((resolve) => {
		startPage(document, {
			background: {
				lookUp,
				entries: async () => ({}),
				tell: (state, page) => {
					mentions = page?.reading?.mentions.length ?? 0;
					if (state !== "starting") resolve();
				},
				stateOfError: () => "no-dictionary",
			},
			load: async () => (document, options) => {
				opened = openVisit(document, options);
				return opened;
			},
			isOn: () => true,
			signal: life.signal,
		}).use(DEFAULT_SETTINGS);
	});
	return {
		mentions: () => mentions,
		whenRead,
		look: (x, y) => opened !== null && mentionAtPoint(document, { x, y }, opened.visit.cards.index()) !== null,
		stop: () => life.abort(),
	};
};
Reflect.set(globalThis, "dramatisRun", start);
