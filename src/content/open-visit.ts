import type { Settings } from "../core/settings";
import type { CardParts } from "./card-parts";
import { type Cards, startCards } from "./cards";
import { type MentionSteps, mentionSteps } from "./mention-steps";
import { type Background, type PageVisit, startVisit } from "./page-visit";

export type OpenVisit = { readonly visit: PageVisit; readonly cards: Cards; readonly steps: MentionSteps };

export type OpenVisitOptions = {
	readonly settings: Settings;
	readonly background: Background;
	/** Left out: names are marked, but open no cards. */
	readonly parts?: CardParts;
	readonly signal: AbortSignal;
};

/** Everything that reads, paints and answers on one page, until `signal` aborts. */
export const openVisit = (document: Document, { settings, background, parts, signal }: OpenVisitOptions): OpenVisit => {
	const cards = startCards(document, {
		source: () => visit.cards,
		...(parts ? { parts } : {}),
		signal,
	});
	const visit = startVisit(document, {
		settings,
		background,
		isOwn: cards.isOwn,
		onStale: cards.close,
		onFrame: cards.alsoWatch,
		signal,
	});
	const steps = mentionSteps(document, {
		marks: visit.cards.marks,
		glow: visit.cards.glow,
		open: cards.openByKey,
	});
	return { visit, cards, steps };
};
