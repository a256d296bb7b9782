import type messages from "../_locales/en/messages.json";
import type { EntityId, EntityType, Kind } from "../core/entity";

/** The keys of the texts that cards are made of. */
export type CardText = Extract<keyof typeof messages, `card${string}`>;

/** Gives the text for a key with its values put in for `$1` …. Components get it as a prop. */
export type CardTranslate = (key: CardText, ...values: readonly string[]) => string;

/** What components need to speak, and where names lead. */
export type CardWords = {
	readonly t: CardTranslate;
	/** BCP 47, for numbers, dates and lists. */
	readonly locale: string;
	/** Opens the card of a name; left out: names are only words. */
	readonly onOpen?: ((id: EntityId) => void) | undefined;
};

const KINDS: Readonly<Record<Kind | EntityType, CardText>> = {
	person: "cardKind_person",
	country: "cardKind_country",
	territory: "cardKind_territory",
	region: "cardKind_region",
	city: "cardKind_city",
	water: "cardKind_water",
	physical: "cardKind_physical",
	seat: "cardKind_seat",
	government: "cardKind_government",
	"intl-org": "cardKind_intl_org",
	party: "cardKind_party",
	"armed-group": "cardKind_armed_group",
	military: "cardKind_military",
	company: "cardKind_company",
	media: "cardKind_media",
	"think-tank": "cardKind_think_tank",
	ngo: "cardKind_ngo",
	university: "cardKind_university",
	sports: "cardKind_sports",
	"other-org": "cardKind_other_org",
	organisation: "cardKind_organisation",
	place: "cardKind_place",
};

/** The key of what an entity is called: "City". */
export const kindText = (kind: Kind | EntityType): CardText => KINDS[kind];
