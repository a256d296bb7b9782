import type { AliasType } from "../core/entity";
import type { DictionaryInfo } from "../core/protocol";

/**
 * The packed file, little-endian: a header of 32-bit words (magic, version, total length, number of sections, then offset and length
 * of each section), then the sections, each beginning at a multiple of four. Strings, keys and records are found by their lengths
 * and by bases (the sum of the lengths before every 32nd), so that nothing has to be parsed to open the file. Columns of numbers lie in
 * planes of bytes (`planes.ts`), and sections of one nature beside each other: both for the sake of compression.
 */
export const MAGIC = 0x314d5244; // "DRM1"
export const FORMAT_VERSION = 10;
export const HEADER_WORDS = 4;

/** Sections in the order of the file: the one in which deflate makes least of them. */
export const SECTIONS = [
	"keyLengths",
	/** JSON: facts about the file, countries, provenances, groups. Small. */
	"meta",
	/** Keys: UTF-8 of the surface in its own casing and with its own marks. */
	"keyBytes",
	/** Senses beyond the owner's, sorted by key: columns of `EXTRA_WIDTHS`. */
	"extraSenses",
	"keyBases",
	/** Surnames and given names: filters that say "yes" to every word of the list and to one other word in 256. */
	"surnames",
	"givenNames",
	/** The strings of records, one after the other (`record-fields.ts`, `record-reader.ts`). */
	"texts",
	/** Strings used more than once. */
	"sharedBytes",
	/** Per key: what it is to the entity that owns it (the `INFO` bits below). */
	"keyInfo",
	/** Per entity: how many keys it owns (they follow each other). */
	"ownCounts",
	/** Per entity: how long its numbers are. */
	"numberLengths",
	/** Per key: prior of the owner's sense, a number of `PRIOR_LEVELS`, and the `KEY` bits below. */
	"keyPrior",
	/** What many records have in common, five 32-bit words each (`RecordShape`); a record begins with the number of its shape. */
	"shapes",
	/** The fields of each entity as numbers. */
	"numbers",
	/** Context needs of the owner's sense, sorted by key: columns of `NEEDS_WIDTHS`. */
	"ownNeeds",
	"sharedLengths",
	/** Per entity: how long its letters in `texts` are. */
	"textLengths",
	"ownBases",
	/** Per 32 keys: the entity that owns the first of them. */
	"keyOwners",
	/** Open-addressing table of the keys' hashes: a bit for every slot that is taken, and the keys in the taken ones. */
	"slotBases",
	"slotKeys",
	"textBases",
	"numberBases",
	/** Of the numbered cities: number, coordinates in their region, population and region (`city-columns.ts`). */
	"cities",
	"sharedBases",
	"slotBits",
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const BLOCK_SHIFT = 5;
export const BLOCK_SIZE = 1 << BLOCK_SHIFT;

/** Bits of `keyInfo`. The low four are the alias type + 1; never 0. */
export const INFO_TYPE = 0x0f;
export const INFO_EXACT = 0x10;
export const INFO_NEEDS = 0x20;
export const INFO_EXTRA = 0x40;
/** Lower-casing the ASCII letters of the surface does not fold it. */
export const INFO_FOLDED = 0x80;

/** Bits of `keyPrior`: the level, and the key is a frequent lower-case English word. */
export const KEY_LEVEL = 0x0f;
export const KEY_COMMON = 0x10;

/** The priors that the file can say: fine steps where it matters, few different numbers so that the file stays small. */
export const PRIOR_LEVELS = [
	0, 0.01, 0.03, 0.06, 0.1, 0.16, 0.24, 0.33, 0.42, 0.5, 0.58, 0.67, 0.76, 0.86, 0.94, 1,
] as const;

/** Widths of the columns of the extra senses: key, entity, type + bits, prior, needs (shared string + 1), surface (shared string + 1). */
export const EXTRA_WIDTHS = [3, 3, 1, 1, 2, 2] as const;
/** Of the context needs: key, shared string + 1. */
export const NEEDS_WIDTHS = [3, 2] as const;

/** The order in which alias types are numbered in the file; only ever appended to. */
export const PACKED_ALIAS_TYPES: readonly AliasType[] = [
	"name",
	"full",
	"short",
	"abbr",
	"metonym",
	"demonym",
	"former",
	"spelling",
	"surname",
];

/** The shape of a record: how the id is given, number of the kind, bits of `FIELD`, number of the provenance, year of the population or 0. */
export type RecordShape = readonly [
	idKind: number,
	kind: number,
	mask: number,
	provenance: number,
	populationYear: number,
];

/** The section `meta`. Groups give the first entity of each id prefix, in the order of the file. */
export type PackedMeta = {
	readonly info: DictionaryInfo;
	/** ISO code, name, and number of the entity (-1 for none). */
	readonly countries: readonly (readonly [code: string, name: string, entity: number])[];
	readonly provenances: readonly { readonly asOf: string; readonly sources: readonly string[] }[];
	readonly groups: readonly (readonly [prefix: string, first: number])[];
};
