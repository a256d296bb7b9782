import type { CardReply, Corrected } from "../core/card-facts";
import { castMember } from "../core/cast-member";
import type { Entity, EntityId } from "../core/entity";
import type { KnownName } from "../core/known/known-names";
import { articleAddress, scopeOf } from "../core/own/correction-scope";
import { entityOfOwn } from "../core/own/entity-of-own";
import { type ArticlePlace, findCorrection } from "../core/own/find-own";
import type { Correction, Own, OwnEntry } from "../core/own/own-entries";
import type { Candidate } from "../core/reading";
import { foldKey } from "../core/text/fold-key";
import { cardFactsOf } from "../dictionary/card-facts-of";
import type { CountryTable } from "../dictionary/country-table";
import type { Dictionary } from "../dictionary/dictionary";
import type { Handlers } from "../platform/messages";
import type { LoadDictionary } from "./dictionary-loader";

export type CardSources = {
	readonly load: LoadDictionary;
	readonly countries: () => Promise<CountryTable>;
	/** The reader's own corrections, and the own entry for one of these names. */
	readonly own: () => Promise<Own>;
	readonly ownEntry: (names: readonly string[]) => Promise<OwnEntry | null>;
	/** Which of these ids the reader knows. */
	readonly known: (ids: readonly KnownName["id"][]) => Promise<readonly EntityId[]>;
};

const MOST_OTHERS = 5;
const NONE: CardReply["extra"] = {};

const extraOf = (entity: Entity): CardReply["extra"] => {
	const { asOf, born, died, founded, dissolved, population, populationYear, sources } = entity;
	const all = { asOf, born, died, founded, dissolved, population, populationYear, sources };
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

/** Everybody whom the dictionary knows under a name, the likeliest first, without the one that it was taken for. */
const othersOf = (name: string, not: EntityId | null, dictionary: Dictionary): readonly Candidate[] => {
	const key = foldKey(name);
	const { hits, entities } = dictionary.lookUp([key]);
	const senses = (hits[key]?.senses ?? []).toSorted((a, b) => b.prior - a.prior);
	return [...new Set(senses.map(({ entity }) => entity))]
		.filter((id) => id !== not)
		.flatMap((id) => entities[id] ?? [])
		.slice(0, MOST_OTHERS)
		.map(({ id, name: called, description }) => ({ id, name: called, description }));
};

/** Where a page is, for its corrections; null for an address that is none. */
const placeOf = (href: string): { readonly site: string; readonly article: string } | null =>
	URL.canParse(href) ? { site: new URL(href).hostname, article: articleAddress(href) } : null;

/** What the reader said of the first of these names that anything was said of. */
const saidOf = (own: Own, { names, ...about }: ArticlePlace & { id: EntityId | null; names: readonly string[] }) =>
	names.reduce<Correction | null>((said, name) => said ?? findCorrection(own, { ...about, name }) ?? null, null);

const ownOf = (id: EntityId, own: Own | null): Entity | undefined => {
	const entry = own?.entries.find((one) => one.id === id);
	return entry && entityOfOwn(entry);
};

/** Answers for one card in one message: whom it is about after the reader's own corrections, and all that is known around it. */
export const answerCard = ({
	load,
	countries,
	own,
	ownEntry,
	known,
}: CardSources): Required<Pick<Handlers, "card">> => ({
	card: async ({ id, names, day, href, isShort, others }) => {
		const [dictionary, corrections, mine] = await Promise.all([
			load(),
			// Storage that fails takes the reader's own words away, not the card.
			own().catch(() => null),
			ownEntry(names).catch(() => null),
		]);
		const [name = ""] = names;
		const place = href === null ? null : placeOf(href);
		const said = corrections && place && saidOf(corrections, { ...place, id, names: isShort ? names : [name] });
		const subject = said ? said.instead : id;
		const entry = subject === null ? undefined : (dictionary.entity(subject) ?? ownOf(subject, corrections));
		const isGone = said !== null && said.instead !== null && !said.instead.startsWith("x:") && !entry;
		const corrected: Corrected | null = said && { instead: said.instead, scope: scopeOf(said), isOutdated: isGone };
		const entities = new Proxy<Record<EntityId, Entity>>(
			{},
			{ get: (_, asked) => (typeof asked === "string" ? dictionary.entity(asked) : undefined) },
		);
		const quiet = subject === null ? [] : await known([subject]).catch(() => []);
		return {
			member: entry ? castMember(entry, { entities, ...(day ? { day } : {}) }) : null,
			extra: entry ? extraOf(entry) : NONE,
			facts: entry ? cardFactsOf(entry, { dictionary, file: await countries(), day }) : {},
			own: mine,
			isKnown: quiet.length > 0,
			corrected,
			others: others ? othersOf(name, id, dictionary) : [],
		};
	},
});
