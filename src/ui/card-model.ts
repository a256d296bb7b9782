import type { Entity, EntityId, EntityType, Kind } from "../core/entity";
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
	/** When the dictionary last checked the entry. */
	readonly asOf?: string;
	/** True when what was latest known is more than a year old. */
	readonly mayHaveChanged: boolean;
	readonly lifetime?: { readonly born?: string; readonly died?: string };
	readonly population?: { readonly count: number; readonly year?: number };
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
	readonly with: readonly string[];
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
	/** The dictionary's own entry, once it has come. */
	readonly entry?: Entity;
	/** ISO day. */
	readonly today: string;
};

const MOST_COMPANIONS = 3;

/** What the card of one mention shows. An unsure mention shows its candidates and claims nothing of any of them. */
export const cardModel = ({ mention, reading, surface, introduction, entry, today }: CardModelInput): CardModel => {
	const id = mention.standsFor ?? mention.entity;
	const known = reading.entities.find((entity) => entity.id === id);
	const shared = { surface, mention, reading };
	if (!known || mention.confidence < NOT_SURE_BELOW) return unsure(shared, known?.name);
	const stands = standing(shared, known);
	return {
		name: known.name,
		type: known.type,
		kind: known.kind,
		description: known.description,
		countries: known.countries,
		...(known.roleThen ? { roleThen: known.roleThen } : {}),
		...(known.roleLatest ? { roleLatest: known.roleLatest } : {}),
		mayHaveChanged: known.roleLatest !== undefined && isOverAYear(known.roleLatest.asOf, today),
		...(reading.article.date ? { writtenOn: reading.article.date.from } : {}),
		...(entry ? fromEntry(entry) : {}),
		...(stands ? { stands } : {}),
		...(introduction ? { introduction } : {}),
		count: known.count,
		with: known.with
			.slice(0, MOST_COMPANIONS)
			.map((other) => nameOf(reading, other))
			.filter((name) => name !== null),
		why: mention.why,
		...(mention.runnerUp ? { runnerUp: mention.runnerUp } : {}),
		...(known.link ? { link: known.link } : {}),
	};
};

type Shared = { readonly surface: string; readonly mention: Mention; readonly reading: Reading };

const nameOf = (reading: Reading, id: EntityId): string | null =>
	reading.entities.find((entity) => entity.id === id)?.name ?? null;

const unsure = ({ surface, mention }: Shared, likely: string | undefined): CardModel => {
	const offered = mention.candidates ?? (mention.runnerUp ? [mention.runnerUp] : []);
	const first =
		likely && !offered.some(({ name }) => name === likely)
			? [{ id: mention.entity ?? "", name: likely, description: "" }]
			: [];
	return {
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

const fromEntry = (entry: Entity): Partial<CardModel> => ({
	asOf: entry.asOf,
	...(entry.born || entry.died
		? { lifetime: { ...(entry.born ? { born: entry.born } : {}), ...(entry.died ? { died: entry.died } : {}) } }
		: {}),
	...(entry.population
		? { population: { count: entry.population, ...(entry.populationYear ? { year: entry.populationYear } : {}) } }
		: {}),
});

/** `asOf` may be a month or a year: then its beginning counts. */
const isOverAYear = (asOf: string, today: string): boolean => {
	const anniversary = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`;
	return today.slice(0, anniversary.length) > anniversary;
};
