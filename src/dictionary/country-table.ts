import type { EntityId, PartialDate } from "../core/entity";

/** Who held the office that leads a country or body: title, id of the holder, from, to (empty where not known), whether only acting. */
export type Tenure = readonly [title: string, holder: EntityId, from: PartialDate, to: PartialDate, acting?: 1];

/** What `countries.json` of the package holds; made by scripts/build/pack-countries.ts. */
export type CountryTable = {
	readonly leaders: Readonly<Record<EntityId, readonly Tenure[]>>;
	/** Codes of the countries around each, by land, with spaces. */
	readonly neighbours: Readonly<Record<string, string>>;
};
