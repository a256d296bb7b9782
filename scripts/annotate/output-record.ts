import type { Coordinates, EntityId, EntityType, Kind } from "../../src/core/entity";
import type { DatedRole, PlaceSense, Reading, Story, Via } from "../../src/core/reading";
import type { Annotated } from "./annotate-document";

export type OutputMention = {
	/** UTF-16 offsets into the text, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly surface: string;
	readonly type: EntityType;
	readonly sense: PlaceSense | null;
	readonly entity: EntityId | null;
	readonly standsFor?: EntityId;
	readonly link: string | null;
	readonly qid?: string;
	readonly lat?: number;
	readonly lon?: number;
	readonly via: Via;
	readonly confidence: number;
	readonly why: string;
	readonly runnerUp?: string;
	readonly candidates?: readonly string[];
};

export type OutputEntity = {
	readonly id: EntityId;
	readonly name: string;
	readonly type: EntityType;
	readonly kind: Kind | null;
	readonly description: string;
	readonly roleThen?: DatedRole;
	readonly roleLatest?: DatedRole;
	/** The introducing sentence. */
	readonly introducedBy?: string;
	readonly count: number;
	readonly weight: number;
	readonly with: readonly EntityId[];
	/** In how many sentences they are quoted. */
	readonly quoted?: number;
};

/** One line of the command's output. */
export type OutputRecord = {
	readonly id: string;
	readonly ms: number;
	readonly state: "on" | "nothing-here" | "other-language";
	readonly language: string | null;
	readonly date: Reading["article"]["date"];
	readonly text?: string;
	readonly mentions: readonly OutputMention[];
	readonly entities: readonly OutputEntity[];
	/** What the article says as a whole; `dateline` is an index into `mentions`. */
	readonly story?: Story;
};

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
const place = (at: Coordinates | undefined): { lat?: number; lon?: number } => (at ? { lat: at.lat, lon: at.lon } : {});

/** An annotated document as the command writes it. Coordinates only where a place is meant literally. */
export const outputRecord = (annotated: Annotated): OutputRecord => {
	const { reading, starts, text, blocks } = annotated;
	const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
	const mentions = reading.mentions.map((mention): OutputMention => {
		const base = starts[mention.block] ?? 0;
		const start = base + mention.start;
		const end = base + mention.end;
		const entity = mention.entity === null ? undefined : entities.get(mention.entity);
		return {
			start,
			end,
			surface: text.slice(start, end),
			type: mention.type,
			sense: mention.sense,
			entity: mention.entity,
			...(mention.standsFor ? { standsFor: mention.standsFor } : {}),
			// A team is not the place whose name it bears, so the place's article would be the wrong one.
			link: (mention.sense !== "team" && entity?.link) || null,
			...(entity?.qid && mention.sense !== "team" ? { qid: entity.qid } : {}),
			...(mention.sense === "literal" ? place(entity?.coordinates) : {}),
			via: mention.via,
			confidence: rounded(mention.confidence),
			why: mention.why,
			...(mention.runnerUp ? { runnerUp: mention.runnerUp.id } : {}),
			...(mention.candidates ? { candidates: mention.candidates.map((candidate) => candidate.id) } : {}),
		};
	});
	const told = reading.entities.map((entity): OutputEntity => {
		const { introducedBy: at, coordinates: _at, link: _link, qid: _qid, countries: _countries, ...rest } = entity;
		const sentence = at ? blocks[at.block]?.text.slice(at.start, at.end) : undefined;
		return { ...rest, weight: rounded(entity.weight), ...(sentence ? { introducedBy: sentence } : {}) };
	});
	const { language, date } = reading.article;
	return {
		id: annotated.id,
		ms: rounded(annotated.ms),
		state: language === "other" ? "other-language" : mentions.length > 0 ? "on" : "nothing-here",
		language,
		date,
		...(annotated.isExtracted ? { text } : {}),
		mentions,
		entities: told,
		...(reading.story ? { story: reading.story } : {}),
	};
};
