import type { EntityId } from "../core/entity";
import type { PageReport, PageState } from "../core/protocol";
import type { Settings } from "../core/settings";
import type { CardParts } from "./card-parts";
import type { MentionSteps } from "./mention-steps";
import type { OpenVisit, openVisit } from "./open-visit";
import type { Background } from "./page-visit";

export type Page = {
	/** Takes new settings: switches the page on or off at once, or repaints it. */
	readonly use: (settings: Settings) => void;
	/** Reads this page although it is switched off, or all of it although it is no article, until it is left or switched anew. */
	readonly useOnce: () => void;
	readonly report: () => Omit<PageReport, "host">;
	readonly jumpTo: (entity: EntityId, nth: number) => number;
	readonly steps: MentionSteps;
};

export type PageOptions = {
	readonly background: Background;
	/** Left out: names are marked, but open no cards. */
	readonly parts?: CardParts;
	/** Gets what reads a page, when one is to be read: on a page that is switched off it stays asleep. */
	readonly load: () => Promise<typeof openVisit>;
	readonly isOn: (settings: Settings) => boolean;
	readonly signal: AbortSignal;
};

type Running = { readonly stop: AbortController; open: OpenVisit | null };

/** One page from the first settings to the end of `signal`: a visit with its cards while the site is on, nothing at all while it is off. */
export const startPage = (document: Document, { background, parts, load, isOn, signal }: PageOptions): Page => {
	let running: Running | null = null;
	let quiet: PageState = "starting";
	let latest: Settings | null = null;

	const tell = (state: PageState): void => {
		quiet = state;
		background.tell(state, null);
	};
	const start = async (): Promise<void> => {
		const mine: Running = { stop: new AbortController(), open: null };
		const both = AbortSignal.any([signal, mine.stop.signal]);
		running = mine;
		tell("starting");
		try {
			const open = await load();
			if (both.aborted || !latest) return;
			mine.open = open(document, { settings: latest, background, ...(parts ? { parts } : {}), signal: both });
		} catch {
			if (both.aborted) return;
			running = null;
			tell(background.stateOfError());
		}
	};

	return {
		use: (settings) => {
			if (signal.aborted) return;
			latest = settings;
			if (isOn(settings)) {
				if (running) running.open?.visit.use(settings);
				else void start();
				return;
			}
			running?.stop.abort();
			running = null;
			tell(settings.paused ? "paused" : "off-here");
		},
		useOnce: () => {
			if (!latest || signal.aborted) return;
			if (running) running.open?.visit.use({ ...latest, wholePage: true });
			else void start();
		},
		report: () => running?.open?.visit.report() ?? { state: quiet, reading: null, passages: {} },
		jumpTo: (entity, nth) => running?.open?.visit.jumpTo(entity, nth) ?? 0,
		steps: {
			step: (by) => running?.open?.steps.step(by) ?? 0,
			openCard: () => running?.open?.steps.openCard() ?? false,
		},
	};
};
