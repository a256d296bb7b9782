import type { EntityType, Kind } from "./entity";

const TYPE_OF_KIND: Readonly<Record<Kind, EntityType>> = {
	person: "person",
	country: "place",
	territory: "place",
	region: "place",
	city: "place",
	water: "place",
	physical: "place",
	seat: "place",
	government: "organisation",
	"intl-org": "organisation",
	party: "organisation",
	"armed-group": "organisation",
	military: "organisation",
	company: "organisation",
	media: "organisation",
	"think-tank": "organisation",
	ngo: "organisation",
	university: "organisation",
	sports: "organisation",
	"other-org": "organisation",
};

/** The type that an entity of this kind is marked as when nothing in the text says otherwise (docs/annotation-policy.md). */
export const typeOfKind = (kind: Kind): EntityType => TYPE_OF_KIND[kind];
