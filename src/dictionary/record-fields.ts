import type { Kind } from "../core/entity";

/** Bits of a record's mask: which fields follow, in this order. The mask is part of the record's shape. */
export const FIELD = {
	name: 1 << 0,
	description: 1 << 1,
	/** Several countries, with their number. */
	countries: 1 << 2,
	parent: 1 << 3,
	coordinates: 1 << 4,
	population: 1 << 5,
	/** One country. */
	country: 1 << 6,
	roles: 1 << 7,
	born: 1 << 8,
	died: 1 << 9,
	founded: 1 << 10,
	dissolved: 1 << 11,
	seat: 1 << 12,
	leader: 1 << 13,
	standsFor: 1 << 14,
	claimed: 1 << 15,
	controlled: 1 << 16,
	note: 1 << 17,
	designated: 1 << 18,
	wikipedia: 1 << 19,
	/** The article has the name of the entry; no string follows. */
	wikipediaIsName: 1 << 20,
	qid: 1 << 21,
	/** The article is called "name, parent": no string follows. */
	wikipediaInParent: 1 << 22,
	/** The one country of the parent: no number follows. */
	countryOfParent: 1 << 23,
	/** Parent, coordinates and population stand in the columns of the cities. */
	inColumns: 1 << 24,
	/** The article is called like one of the entry's own keys; which one follows. */
	wikipediaIsKey: 1 << 25,
	/** The article's title begins with the name; the rest follows. */
	wikipediaAdds: 1 << 26,
	/** Known by its `typedName` too, which has no key. */
	isTyped: 1 << 27,
} as const;

/**
 * How a record gives its id: by the name's slug, by a number (`g:`; the difference to the record before in its block), in full,
 * or as part of the parent.
 */
export const ID_FROM_NAME = 0;
export const ID_NUMBER = 1;
export const ID_TEXT = 2;
/** The id of the parent, a full stop, and a text: `a:UA.05`; the parent then stands before everything else. */
export const ID_IN_PARENT = 3;

/** Fields that are one string. */
const ONE_STRING = FIELD.name | FIELD.description | FIELD.leader | FIELD.note | FIELD.wikipedia | FIELD.wikipediaAdds;
/** Fields of as many strings as the entry has. */
const MANY_STRINGS = FIELD.roles | FIELD.claimed | FIELD.controlled | FIELD.designated;

/** How many strings a record of this shape has; -1 where the record itself has to say it. */
export const stringCount = (idKind: number, mask: number): number => {
	if (mask & MANY_STRINGS) return -1;
	let count = idKind === ID_TEXT || idKind === ID_IN_PARENT ? 1 : 0;
	for (let rest = mask & ONE_STRING; rest !== 0; rest &= rest - 1) count++;
	return count;
};

/** Bits of a role. */
export const ROLE = { of: 1, ofEntity: 2, from: 4, to: 8, acting: 16, undated: 32 } as const;

/** The order in which kinds are numbered in the file; only ever appended to. */
export const PACKED_KINDS: readonly Kind[] = [
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
];

/** Coordinates are kept to 0.02 degree, about two kilometres. */
export const DEGREE_STEPS = 50;
