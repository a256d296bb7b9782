import type { EntityId } from "../core/entity";
import type { PageReport, PageState } from "../core/protocol";
import type { Settings } from "../core/settings";
import type { CardParts } from "./card-parts";
import { type Cards, startCards } from "./cards";
import { type MentionSteps, mentionSteps } from "./mention-steps";
import { type Background, type PageVisit, startVisit } from "./page-visit";

export type Page = {
	/** Takes new settings: switches the page on or off at once, or repaints it. */
	readonly use: (settings: Settings) => void;
	/** Reads this page although it is switched off, until it is left or switched anew. */
	readonly useOnce: () => void;
	readonly report: () => Omit<PageReport, "host">;
	readonly jumpTo: (entity: EntityId, nth: number) => number;
	readonly steps: MentionSteps;
};

export type PageOptions = {
	readonly background: Background;
	/** Left out: names are marked, but open no cards. */
	readonly parts?: CardParts;
	readonly isOn: (settings: Settings) => boolean;
	readonly signal: AbortSignal;
};

/** One page from the first settings to the end of `signal`: a visit with its cards while the site is on, nothing at all while it is off. */
export const startPage = (document: Document, { background, parts, isOn, signal }: PageOptions): Page => {
	let running: { readonly visit: PageVisit; readonly cards: Cards; readonly stop: AbortController } | null = null;
	let quiet: PageState = "starting";
	let latest: Settings | null = null;

	const start = (settings: Settings): void => {
		const stop = new AbortController();
		const both = AbortSignal.any([signal, stop.signal]);
		const cards = startCards(document, {
			source: () => running?.visit.cards ?? null,
			entries: background.entries,
			...(parts ? { parts } : {}),
			signal: both,
		});
		const visit = startVisit(document, {
			settings,
			background,
			isOwn: cards.isOwn,
			onStale: cards.close,
			signal: both,
		});
		running = { visit, cards, stop };
	};

	return {
		use: (settings) => {
			if (signal.aborted) return;
			latest = settings;
			if (isOn(settings)) {
				if (running) running.visit.use(settings);
				else start(settings);
				return;
			}
			running?.stop.abort();
			running = null;
			quiet = settings.paused ? "paused" : "off-here";
			background.tell(quiet, null);
		},
		useOnce: () => {
			if (!running && latest && !signal.aborted) start(latest);
		},
		report: () => running?.visit.report() ?? { state: quiet, reading: null, passages: {} },
		jumpTo: (entity, nth) => running?.visit.jumpTo(entity, nth) ?? 0,
		steps: mentionSteps(document, {
			marks: () => running?.visit.cards.marks() ?? [],
			glow: (mark) => running?.visit.cards.glow(mark),
			open: (mark) => running?.cards.openByKey(mark),
		}),
	};
};
