import type { GoldDocument, JudgedMention } from "./gold";
import { sidesOf } from "./judge-spans";
import { addLinkScores, emptyLinkScores, type LinkScores } from "./score-links";
import { addPlaceScores, emptyPlaceScores, type PlaceScores } from "./score-places";
import { addSenseScores, emptySenseScores, type SenseScores } from "./score-senses";
import { addShortFormScores, emptyShortFormScores, type ShortFormScores } from "./score-short-forms";
import { addSliceScores, emptySliceScores, type SliceScores } from "./score-slices";
import { addSpanScores, emptySpanScores, type SpanScores } from "./score-spans";

/** Everything that is counted over one corpus. */
export type CorpusScore = {
	readonly name: string;
	readonly spans: SpanScores;
	readonly links: LinkScores;
	readonly places: PlaceScores;
	readonly senses: SenseScores;
	readonly shortForms: ShortFormScores;
	readonly slices: SliceScores;
	documents: number;
	characters: number;
	/** The engine's time. */
	ms: number;
	isExhaustive: boolean;
};

export const emptyCorpusScore = (name: string): CorpusScore => ({
	name,
	spans: emptySpanScores(),
	links: emptyLinkScores(),
	places: emptyPlaceScores(),
	senses: emptySenseScores(),
	shortForms: emptyShortFormScores(),
	slices: emptySliceScores(),
	documents: 0,
	characters: 0,
	ms: 0,
	isExhaustive: true,
});

/** Counts one document in. */
export const addDocument = (
	score: CorpusScore,
	gold: GoldDocument,
	predicted: { readonly mentions: readonly JudgedMention[]; readonly ms: number; readonly isMiscNeutral: boolean },
): void => {
	const sides = sidesOf(gold, predicted.mentions, predicted);
	addSpanScores(score.spans, sides);
	addLinkScores(score.links, sides);
	addPlaceScores(score.places, sides);
	addSenseScores(score.senses, sides);
	addShortFormScores(score.shortForms, gold, sides);
	addSliceScores(score.slices, gold, sides);
	score.documents++;
	score.characters += gold.text.length;
	score.ms += predicted.ms;
	if (gold.exhaustive === false) score.isExhaustive = false;
};
