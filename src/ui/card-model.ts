import type { CardFacts, CardReply, Named } from "../core/card-facts";
import type { EntityId, EntityType, Kind } from "../core/entity";
import {
	type Candidate,
	type DatedRole,
	type Mention,
	NOT_SURE_BELOW,
	type PlaceSense,
	type Reading,
	type ReadingEntity,
} from "../core/reading";

/** Everything a card shows, as plain data; words for people come in the component. */
export type CardModel = {
	/** Null where nobody can say who is meant. */
	readonly id: EntityId | null;
	readonly name: string;
	readonly type: EntityType;
	readonly kind: Kind | null;
	readonly description: string;
	/** ISO 3166-1 alpha-2. */
	readonly countries: readonly string[];
	readonly roleThen?: DatedRole;
	readonly roleLatest?: DatedRole;
	/** When the article was written, where that is known: ISO day. */
	readonly writtenOn?: string;
	/** When the dictionary last checked the entry, and from what. */
	readonly asOf?: string;
	readonly sources?: readonly string[];
	/** True when what was latest known is more than a year old. */
	readonly mayHaveChanged: boolean;
	readonly lifetime?: { readonly born?: string; readonly died?: string };
	/** When a body began and ended. */
	readonly existence?: { readonly founded?: string; readonly dissolved?: string };
	readonly population?: { readonly count: number; readonly year?: number };
	readonly facts?: CardFacts;
	/** What the words in the article are, where they are a place name that means something else. */
	readonly stands?: {
		readonly surface: string;
		readonly sense: PlaceSense;
		readonly for?: { readonly name: string; readonly kind: Kind | null };
	};
	/** The sentence of the article that introduces it. */
	readonly introduction?: string;
	/** Set when it is not sure who is meant: these might be. */
	readonly candidates?: readonly Candidate[];
	readonly count: number;
	readonly with: readonly Named[];
	/** Whose relative it is by the text of the article: the `word` ("wife") of `of`. */
	readonly relation?: { readonly word: string; readonly of: Named };
	readonly why: string;
	readonly runnerUp?: Candidate;
	/** English Wikipedia title. */
	readonly link?: string;
};

export type CardModelInput = {
	readonly mention: Mention;
	readonly reading: Reading;
	/** The words in the article. */
	readonly surface: string;
	/** The text of a passage of the article. */
	readonly introduction?: string;
	/** What the dictionary's entry holds beyond the reading, once it has come. */
	readonly entry?: CardReply["extra"];
	readonly facts?: CardFacts;
	/** Whom the mention means, where the reading does not hold it. */
	readonly member?: ReadingEntity | null;
	/** ISO day. */
	readonly today: string;
};

const MOST_COMPANIONS = 5;

/** What the card of one mention shows. An unsure mention shows its candidates and claims nothing of any of them. */
export const cardModel = (input: CardModelInput): CardModel => {
	const { mention, reading, surface, introduction, entry, facts, member, today } = input;
	const id = mention.standsFor ?? mention.entity;
	const known = reading.entities.find((entity) => entity.id === id) ?? (member?.id === id ? member : undefined);
	const shared = { surface, mention, reading };
	if (!known || mention.confidence < NOT_SURE_BELOW) return unsure(shared, known?.name);
	const stands = standing(shared, known);
	return {
		id,
		name: known.name,
		type: known.type,
		kind: known.kind,
		description: known.description,
		// What several claim has the letters of none of them.
		countries: (facts?.claimedBy?.length ?? 0) > 1 ? [] : known.countries,
		...(known.roleThen ? { roleThen: known.roleThen } : {}),
		...(known.roleLatest ? { roleLatest: known.roleLatest } : {}),
		mayHaveChanged: known.roleLatest !== undefined && isOverAYear(known.roleLatest.asOf, today),
		...(reading.article.date ? { writtenOn: reading.article.date.from } : {}),
		...(entry ? fromEntry(entry) : {}),
		...(facts && Object.keys(facts).length > 0 ? { facts } : {}),
		...(stands ? { stands } : {}),
		...(introduction ? { introduction } : {}),
		count: known.count,
		with: known.with
			.flatMap((other) => reading.entities.find((one) => one.id === other && one.count > 0) ?? [])
			.slice(0, MOST_COMPANIONS)
			.map((other): Named => ({ id: other.id, name: other.name })),
		...relationOf(reading, known.id),
		why: mention.why,
		...(mention.runnerUp ? { runnerUp: mention.runnerUp } : {}),
		...(known.link ? { link: known.link } : {}),
	};
};

type Shared = { readonly surface: string; readonly mention: Mention; readonly reading: Reading };

const relationOf = ({ story, entities }: Reading, id: EntityId): Pick<CardModel, "relation"> => {
	const found = story?.relations.find(({ to }) => to === id);
	const of = found && entities.find((one) => one.id === found.of);
	return found && of ? { relation: { word: found.word, of: { id: of.id, name: of.name } } } : {};
};

const unsure = ({ surface, mention }: Shared, likely: string | undefined): CardModel => {
	const offered = mention.candidates ?? (mention.runnerUp ? [mention.runnerUp] : []);
	const first =
		likely && !offered.some(({ name }) => name === likely)
			? [{ id: mention.entity ?? "", name: likely, description: "" }]
			: [];
	return {
		id: null,
		name: surface,
		type: mention.type,
		kind: null,
		description: "",
		countries: [],
		candidates: [...first, ...offered],
		mayHaveChanged: false,
		count: 0,
		with: [],
		why: mention.why,
	};
};

const standing = ({ surface, mention }: Shared, { name, kind }: ReadingEntity): CardModel["stands"] => {
	const { sense } = mention;
	if (sense === null || sense === "literal") return undefined;
	return { surface, sense, ...(mention.standsFor ? { for: { name, kind } } : {}) };
};

const fromEntry = (entry: CardReply["extra"]): Partial<CardModel> => {
	const { asOf, sources, born, died, founded, dissolved, population, populationYear } = entry;
	return {
		...(asOf ? { asOf } : {}),
		...(sources ? { sources } : {}),
		...(born || died ? { lifetime: { ...(born ? { born } : {}), ...(died ? { died } : {}) } } : {}),
		...(founded || dissolved
			? { existence: { ...(founded ? { founded } : {}), ...(dissolved ? { dissolved } : {}) } }
			: {}),
		...(population ? { population: { count: population, ...(populationYear ? { year: populationYear } : {}) } } : {}),
	};
};

/** `asOf` may be a month or a year: then its beginning counts. */
const isOverAYear = (asOf: string, today: string): boolean => {
	const anniversary = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`;
	return today.slice(0, anniversary.length) > anniversary;
};
