import type { EntityId, PartialDate } from "./entity";
import type { CorrectionScope } from "./own/correction-scope";
import type { OwnEntry } from "./own/own-entries";
import type { Candidate, ReadingEntity } from "./reading";

/** Somebody or something by the name that it is shown under; an id that is empty leads nowhere. */
export type Named = { readonly id: EntityId; readonly name: string };

/** Who led a country or body on the asked day; without a day, who leads it as far as is known. */
export type Leader = Named & { readonly title: string; readonly from?: PartialDate };

/** What the dictionary knows around an entity, with every id put into words. Whatever is not known is left out. */
export type CardFacts = {
	/** What it is a part of, the nearest first: "Kyiv Oblast", "Ukraine". */
	readonly liesIn?: readonly Named[];
	readonly capital?: Named;
	/** The place where a body sits. */
	readonly seat?: Named;
	readonly leaders?: readonly Leader[];
	/** By land, the most populous first. */
	readonly neighbours?: readonly Named[];
	readonly claimedBy?: readonly Named[];
	readonly controlledBy?: readonly Named[];
	/** Who lists a group as terrorist, and since when, as the data write it: "United States (1997)". */
	readonly designatedBy?: readonly string[];
	/** The status in neutral words, with its date. */
	readonly note?: string;
};

/** What the reader has said about a name. */
export type Corrected = {
	/** Who is meant instead; null where it is nobody whom the dictionary knows. */
	readonly instead: EntityId | null;
	readonly scope: CorrectionScope;
	/** Who is meant instead is in the dictionary no more. */
	readonly isOutdated: boolean;
};

/** The worker's answer for one card: all that the page's own reading does not hold. */
export type CardReply = {
	/** Whom the card is about; null for whom only the article knows. */
	readonly member: ReadingEntity | null;
	/** Dates of life, population with its year, when it was checked and from what. */
	readonly extra: {
		readonly asOf?: PartialDate;
		readonly born?: PartialDate;
		readonly died?: PartialDate;
		readonly founded?: PartialDate;
		readonly dissolved?: PartialDate;
		readonly population?: number;
		readonly populationYear?: number;
		readonly sources?: readonly string[];
	};
	readonly facts: CardFacts;
	readonly own: OwnEntry | null;
	/** The reader knows this one: its card stays away until it is asked for. */
	readonly isKnown: boolean;
	readonly corrected: Corrected | null;
	/** Who else goes by the words, the likeliest first; only where they are asked for. */
	readonly others: readonly Candidate[];
};
