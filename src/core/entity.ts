/** The kinds of entity that the dictionary knows; `typeOfKind` gives the type each is marked as. */
export const KINDS = [
	"person",
	"country",
	"territory",
	"region",
	"city",
	"water",
	"physical",
	"seat",
	"government",
	"intl-org",
	"party",
	"armed-group",
	"military",
	"company",
	"media",
	"think-tank",
	"ngo",
	"university",
	"sports",
	"other-org",
] as const;
export type Kind = (typeof KINDS)[number];

/** What a mention is marked as. */
export const ENTITY_TYPES = ["person", "organisation", "place"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ALIAS_TYPES = [
	"name",
	"full",
	"short",
	"abbr",
	"metonym",
	"demonym",
	"former",
	"spelling",
	"surname",
] as const;
export type AliasType = (typeof ALIAS_TYPES)[number];

/** A further surface of an entity. `needs`: words or entity ids, one of which must stand near it. */
export type Alias = {
	readonly surface: string;
	readonly type: AliasType;
	readonly caseSensitive?: boolean;
	readonly needs?: readonly string[];
};

/** An ISO date of day, month or year precision: `2021-01-26`, `2021-01`, `2021`. */
export type PartialDate = string;

/** An office or occupation held from one date to another; an open end is "latest known". */
export type Role = {
	/** The office without its country: "Prime Minister". */
	readonly title: string;
	/** The id of the country or body, or words where there is no entry. */
	readonly of?: string;
	readonly from?: PartialDate;
	readonly to?: PartialDate;
	readonly acting?: boolean;
	/** True when neither date is known (`..`); without it a missing `to` means that no end is known. */
	readonly undated?: boolean;
};

/** Latitude and longitude in decimal degrees. */
export type Coordinates = { readonly lat: number; readonly lon: number };

/** What is disputed or designated, in neutral words; ids of those who claim and control. */
export type Status = {
	readonly claimed?: readonly string[];
	readonly controlled?: readonly string[];
	readonly note?: string;
	readonly designated?: readonly string[];
};

/** A stable slug: `p:antony-blinken`, `o:nato`, `c:UA`, `a:UA.05`, `g:703448`, `r:donbas`, `w:taiwan-strait`, `s:kremlin`; `x:…` for what only the article knows. */
export type EntityId = string;

/** One entry of the dictionary, without its surfaces. */
export type Entity = {
	readonly id: EntityId;
	readonly kind: Kind;
	readonly name: string;
	readonly description: string;
	/** ISO 3166-1 alpha-2, most important first. */
	readonly countries: readonly string[];
	readonly parent?: EntityId;
	readonly coordinates?: Coordinates;
	readonly population?: number;
	readonly populationYear?: number;
	readonly roles: readonly Role[];
	readonly born?: PartialDate;
	readonly died?: PartialDate;
	readonly founded?: PartialDate;
	readonly dissolved?: PartialDate;
	/** The place where a body sits, or a country's capital. */
	readonly seat?: EntityId;
	/** Title of the office that leads a body: "Secretary-General". */
	readonly leader?: string;
	/** For seats of power: the body meant when the place acts. */
	readonly standsFor?: EntityId;
	readonly status?: Status;
	/** Title of the English Wikipedia article. */
	readonly wikipedia?: string;
	readonly qid?: string;
	/** When the entry was last checked. */
	readonly asOf: PartialDate;
	readonly sources: readonly string[];
};
