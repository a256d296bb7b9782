import type { ArticleDate } from "./article-date";
import type { Coordinates, EntityId, EntityType, Kind, Role } from "./entity";

/** What a place name means where it stands. */
export const PLACE_SENSES = ["literal", "government", "team", "people"] as const;
export type PlaceSense = (typeof PLACE_SENSES)[number];

/** How a mention found its entity. */
export const VIAS = ["dictionary", "short-form", "acronym", "spelling", "article", "own-entry", "correction"] as const;
export type Via = (typeof VIAS)[number];

/** A role as it is shown: with the words for what it belongs to. */
export type DatedRole = Role & { readonly ofName?: string; readonly asOf: string };

/** A sentence of the article: block and UTF-16 offsets in it. */
export type Passage = { readonly block: number; readonly start: number; readonly end: number };

/** An entity that might have been meant. */
export type Candidate = { readonly id: EntityId; readonly name: string; readonly description: string };

/** An entity as this article shows it. Ids that begin with `x:` are known only from the article. */
export type ReadingEntity = {
	readonly id: EntityId;
	readonly name: string;
	readonly type: EntityType;
	/** Null for a place that only the article knows. */
	readonly kind: Kind | null;
	readonly description: string;
	/** The sentence that introduces an entity of no dictionary. */
	readonly introducedBy?: Passage;
	/** The role at the article's date. */
	readonly roleThen?: DatedRole;
	/** The latest role that the dictionary knows, or the one that the article gives. */
	readonly roleLatest?: DatedRole;
	/** Mentions that count for it: those that stand for it, else those that name it. */
	readonly count: number;
	readonly countries: readonly string[];
	readonly coordinates?: Coordinates;
	/** English Wikipedia title. */
	readonly link?: string;
	readonly qid?: string;
	/** Weight in the story, 0…1: the cast is ordered by it. */
	readonly weight: number;
	/** Ids of entities named in the same sentence or paragraph, nearest first. */
	readonly with: readonly EntityId[];
	/** In how many sentences the text gives words of theirs in quotation marks; left out where in none. */
	readonly quoted?: number;
};

/** How two people of an article are related, as its text states it: `to` is the `word` ("wife") of `of`. */
export type Relation = {
	readonly kind: "spouse" | "kin";
	readonly of: EntityId;
	readonly to: EntityId;
	readonly word: string;
	/** The sentence that says so. */
	readonly at: Passage;
};

/** What an article says as a whole: where it was written, where it plays, who is whose relative. */
export type Story = {
	/** The place in the dateline ("BEIRUT (AP) —"), by index of its mention. */
	readonly dateline?: number;
	/** The place where most of it plays: a town or region where it keeps to one, else a country. Always one of `entities`. */
	readonly focus?: EntityId;
	readonly relations: readonly Relation[];
};

/** One name in the text. */
export type Mention = {
	readonly block: number;
	/** UTF-16 offsets in the block, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly type: EntityType;
	/** What is named; null where nobody can say. */
	readonly entity: EntityId | null;
	/** The body meant when a place name stands for one. */
	readonly standsFor?: EntityId;
	/** What the place name means; null where no place is named. A seat of power that acts is an organisation with the sense "government". */
	readonly sense: PlaceSense | null;
	readonly via: Via;
	/** 0…1; under `NOT_SURE_BELOW` the card says "not sure" and shows the candidates. */
	readonly confidence: number;
	/** One plain sentence: what decided. */
	readonly why: string;
	readonly runnerUp?: Candidate;
	readonly candidates?: readonly Candidate[];
};

export const NOT_SURE_BELOW = 0.5;

/** Everything Dramatis knows of one article; plain data, the start of card, popup, export and command line. */
export type Reading = {
	readonly article: { readonly title: string; readonly date: ArticleDate | null; readonly language: string | null };
	readonly entities: readonly ReadingEntity[];
	/** In the order of the text, disjoint. */
	readonly mentions: readonly Mention[];
	/** Left out where nothing was read. */
	readonly story?: Story;
};
