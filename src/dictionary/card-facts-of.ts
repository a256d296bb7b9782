import type { CardFacts, Named } from "../core/card-facts";
import type { Entity, EntityId } from "../core/entity";
import type { CountryTable } from "./country-table";
import type { Dictionary } from "./dictionary";
import { leadersOn } from "./leaders-on";

const COUNTRY_CODE = /^([A-Z]{2})\b/;
/** Only so many steps upwards: from a city over its district and region to its country. */
const MOST_PARENTS = 4;

type Filled = { -readonly [K in keyof CardFacts]: CardFacts[K] };

/** The entries that an entity is a part of, the nearest first. */
const partsOf = (entity: Entity, dictionary: Dictionary): readonly Named[] => {
	const above: Named[] = [];
	let next = entity.parent;
	while (next && above.length < MOST_PARENTS && !above.some(({ id }) => id === next)) {
		const parent = dictionary.entity(next);
		if (!parent) break;
		above.push({ id: parent.id, name: parent.name });
		next = parent.parent;
	}
	const [code] = entity.countries;
	const country = code && code !== entity.id.slice(2) ? dictionary.entity(`c:${code}`) : undefined;
	if (country && entity.kind !== "country" && !above.some(({ id }) => id === country.id))
		above.push({ id: country.id, name: country.name });
	// The town that gave its region the name says nothing new.
	return above.filter(({ name }) => name !== entity.name);
};

type Around = {
	readonly dictionary: Dictionary;
	readonly file: CountryTable;
	/** The day of the article. */
	readonly day: string | null;
};

const IS_PLACE = /^[cagrws]:/;

/** What the dictionary knows around an entity, in names. */
export const cardFactsOf = (entity: Entity, { dictionary, file, day }: Around): CardFacts => {
	const named = (ids: readonly EntityId[]): readonly Named[] =>
		ids.map((id) => ({ id: dictionary.entity(id) ? id : "", name: dictionary.entity(id)?.name ?? id }));
	const nameOf = (id: EntityId): string | undefined => dictionary.entity(id)?.name;
	const people = (code: string): number => dictionary.entity(`c:${code}`)?.population ?? 0;
	const facts: Filled = {};
	const isCountry = entity.kind === "country" || entity.kind === "territory";
	const { claimed = [], controlled, designated, note } = entity.status ?? {};
	// What several claim is part of none of them in our words.
	if (IS_PLACE.test(entity.id) && !isCountry && claimed.length < 2) {
		const liesIn = partsOf(entity, dictionary);
		if (liesIn.length > 0) facts.liesIn = liesIn;
	}
	const [seat] = entity.seat && nameOf(entity.seat) ? named([entity.seat]) : [];
	if (seat && isCountry) facts.capital = seat;
	else if (seat) facts.seat = seat;
	const leaders = leadersOn(file.leaders[entity.id] ?? [], { day, nameOf });
	if (leaders.length > 0) facts.leaders = leaders;
	const codes = isCountry ? (file.neighbours[entity.id.slice(2)] ?? "").split(" ").filter((code) => code !== "") : [];
	if (codes.length > 0)
		facts.neighbours = named(codes.toSorted((a, b) => people(b) - people(a)).map((code) => `c:${code}`)).filter(
			({ id }) => id !== "",
		);
	if (claimed.length > 0) facts.claimedBy = named(claimed);
	if (controlled) facts.controlledBy = named(controlled);
	if (designated)
		facts.designatedBy = designated.map((one) =>
			one.replace(COUNTRY_CODE, (code) => (code === "UN" || code === "EU" ? code : (nameOf(`c:${code}`) ?? code))),
		);
	if (note) facts.note = note;
	return facts;
};
