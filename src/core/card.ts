import type { Coordinates, Entity, EntityId, EntityType, Kind, PartialDate, Status } from "./entity";
import type { Candidate, DatedRole, Mention, Passage, PlaceSense, Reading, ReadingEntity } from "./reading";
import { NOT_SURE_BELOW } from "./reading";

/** A role line of a card. `when`: at the article's date, the latest known, or without any date to compare with. */
export type CardRole = {
	readonly when: "then" | "latest" | "undated";
	readonly role: DatedRole;
	/** The role ended before the dictionary's date. */
	readonly isFormer: boolean;
	/** The fact is more than a year old. */
	readonly mayHaveChanged: boolean;
};

/** Whole facts of a place or person for its card. */
export type CardFacts = {
	readonly coordinates?: Coordinates;
	readonly population?: number;
	readonly populationYear?: number;
	readonly born?: PartialDate;
	readonly died?: PartialDate;
	readonly founded?: PartialDate;
	readonly dissolved?: PartialDate;
	readonly status?: Status;
	readonly asOf: PartialDate;
	readonly sources: readonly string[];
};

/** All that a card says, as plain data. */
export type CardModel = {
	readonly id: EntityId | null;
	readonly name: string;
	readonly type: EntityType;
	readonly kind: Kind | null;
	readonly description: string;
	readonly countries: readonly string[];
	/** Nobody but the article knows of it. */
	readonly isFromArticle: boolean;
	/** The introducing sentence, for what only the article knows. */
	readonly introducedBy?: Passage;
	readonly roles: readonly CardRole[];
	readonly link?: string;
	/** Null for what is no place, and for a place that is meant as a place. */
	readonly sense: Exclude<PlaceSense, "literal"> | null;
	/** The place that is named, where the card is about the body that it stands for. */
	readonly namedPlace?: Candidate;
	/** Filled when nobody can say who is meant; the card then shows only these. */
	readonly candidates: readonly Candidate[];
	readonly why: string;
	readonly runnerUp?: Candidate;
	readonly count: number;
	/** Which of the mentions this is, from 0; -1 when the card was opened from a list. */
	readonly nth: number;
	/** Indices into `reading.mentions` of all mentions that count for it. */
	readonly mentions: readonly number[];
	readonly with: readonly Candidate[];
	readonly facts?: CardFacts;
};

export type CardOptions = {
	/** The whole entry, once it has come. */
	readonly entity?: Entity;
	/** Today, ISO day, for "may have changed"; left out: nothing is called old. */
	readonly today?: string;
};

const AGE_DAYS = 365;
const MAX_WITH = 6;

const isOld = (asOf: string, today: string | undefined): boolean =>
	today !== undefined && asOf !== "" && Date.parse(today) - Date.parse(asOf) > AGE_DAYS * 86_400_000;

const isSame = (a: DatedRole, b: DatedRole): boolean => a.title === b.title && a.of === b.of && a.from === b.from;

const cardRoles = (entity: ReadingEntity, reading: Reading, today: string | undefined): CardRole[] => {
	const { roleThen, roleLatest } = entity;
	const line = (role: DatedRole, when: CardRole["when"]): CardRole => ({
		when,
		role,
		isFormer: role.to !== undefined,
		mayHaveChanged: role.to === undefined && isOld(role.asOf, today),
	});
	const lines = roleThen ? [line(roleThen, "then")] : [];
	if (roleLatest && !(roleThen && isSame(roleThen, roleLatest)))
		lines.push(line(roleLatest, roleLatest.undated || !reading.article.date ? "undated" : "latest"));
	return lines;
};

const asCandidate = ({ id, name, description }: ReadingEntity): Candidate => ({ id, name, description });

/** What a mention's card is about: the body that it stands for, else what it names; null when open. */
export const cardEntity = (mention: Mention): EntityId | null => mention.standsFor ?? mention.entity;

/** Indices of the mentions that count for an entity. */
export const mentionsOf = (reading: Reading, id: EntityId): number[] =>
	reading.mentions.flatMap((mention, i) => (cardEntity(mention) === id ? [i] : []));

const factsOf = (entity: Entity): CardFacts => {
	const { coordinates, population, populationYear, born, died, founded, dissolved, status, asOf, sources } = entity;
	return {
		...(coordinates && { coordinates }),
		...(population !== undefined && { population }),
		...(populationYear !== undefined && { populationYear }),
		...(born && { born }),
		...(died && { died }),
		...(founded && { founded }),
		...(dissolved && { dissolved }),
		...(status && { status }),
		asOf,
		sources,
	};
};

const openCard = (mention: Mention, surface: string): CardModel => ({
	id: null,
	name: surface,
	type: mention.type,
	kind: null,
	description: "",
	countries: [],
	isFromArticle: false,
	roles: [],
	sense: null,
	candidates: mention.candidates ?? [],
	why: mention.why,
	count: 1,
	nth: 0,
	mentions: [],
	with: [],
});

/** The card of an entity of the cast; null for an id that the reading does not hold. */
export const entityCard = (reading: Reading, id: EntityId, options: CardOptions = {}): CardModel | null => {
	const entity = reading.entities.find((one) => one.id === id);
	if (!entity) return null;
	const mentions = mentionsOf(reading, id);
	const byId = new Map(reading.entities.map((one) => [one.id, one]));
	const first = reading.mentions.find((mention) => cardEntity(mention) === id);
	return {
		id,
		name: entity.name,
		type: entity.type,
		kind: entity.kind,
		description: entity.description,
		countries: entity.countries,
		isFromArticle: id.startsWith("x:"),
		...(entity.introducedBy && { introducedBy: entity.introducedBy }),
		roles: cardRoles(entity, reading, options.today),
		...(entity.link && { link: entity.link }),
		sense: null,
		candidates: [],
		why: first?.why ?? "",
		...(first?.runnerUp && { runnerUp: first.runnerUp }),
		count: entity.count,
		nth: -1,
		mentions,
		with: entity.with
			.flatMap((other) => byId.get(other) ?? [])
			.slice(0, MAX_WITH)
			.map(asCandidate),
		...(options.entity && { facts: factsOf(options.entity) }),
	};
};

/**
 * The card of a mention, by its index in the reading; null when there is no such mention. Where a place stands for a body the card is
 * the body's and says which place was named. `surface` is the text of the mention, shown when nobody can say who is meant.
 */
export const mentionCard = (
	reading: Reading,
	index: number,
	options: CardOptions & { readonly surface: string },
): CardModel | null => {
	const mention = reading.mentions[index];
	if (!mention) return null;
	const id = cardEntity(mention);
	const card = id === null || mention.confidence < NOT_SURE_BELOW ? null : entityCard(reading, id, options);
	if (!card) return openCard(mention, options.surface);
	const place = mention.standsFor ? reading.entities.find((one) => one.id === mention.entity) : undefined;
	return {
		...card,
		sense: mention.sense === "literal" ? null : mention.sense,
		...(place && { namedPlace: asCandidate(place) }),
		why: mention.why,
		...(mention.runnerUp && { runnerUp: mention.runnerUp }),
		nth: card.mentions.indexOf(index),
	};
};
