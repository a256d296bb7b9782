import type { Alias } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";

/** Words that say what kind of region it is, longest first. */
const TYPES = [
	"Special Administrative Region",
	"Autonomous Community",
	"Autonomous Province",
	"Autonomous Republic",
	"Autonomous Region",
	"Autonomous Oblast",
	"Autonomous Okrug",
	"Municipality",
	"Governorate",
	"Voivodeship",
	"Department",
	"Prefecture",
	"Republic",
	"District",
	"Division",
	"Province",
	"Territory",
	"Emirate",
	"Canton",
	"County",
	"Oblast",
	"Okrug",
	"Parish",
	"Region",
	"State",
	"Kray",
	"Krai",
] as const;

const ENDS_IN_TYPE = new RegExp(`^(.*\\S) (${TYPES.join("|")})$`, "i");
const BEGINS_WITH_TYPE = /^(?:Republic|State|Region|Province|Canton|Department|District|County) of (?:the )?(.+)$/;
/** Names that say nothing without their type: "Northern Province", "Capital Region", "Free State". */
const GENERIC =
	/^(?:(?:north|south|east|west|central|upper|lower|middle|inner|outer|greater|new|northern|southern|eastern|western|capital|federal|free|national|metropolitan|coastal|autonomous|north-?(?:ern)?[ -]?(?:east|west|central)(?:ern)?|south-?(?:ern)?[ -]?(?:east|west|central)(?:ern)?)[ -]*)+$/i;

/** The name of a region without the word for what it is, and that word; nothing is cut off a name that would then say nothing. */
export const splitRegionName = (name: string): { readonly core: string; readonly type?: string } => {
	const plain = name.replace(/\s*\(.*?\)\s*/g, " ").trim();
	const ending = ENDS_IN_TYPE.exec(plain);
	const core = ending?.[1] ?? BEGINS_WITH_TYPE.exec(plain)?.[1];
	if (!core || core.length < 3 || GENERIC.test(core)) return { core: plain };
	const type = ending?.[2] ?? /^\p{Lu}\p{Ll}+/u.exec(plain)?.[0];
	return { core, ...(type && { type }) };
};

/** The type of region in a name, even where nothing may be cut off. */
export const typeInName = (name: string): string | undefined =>
	TYPES.find((type) => new RegExp(`\\b${type}\\b`, "i").test(name))?.replace("Kray", "Krai");

/** The type that most regions of a country have, by the names that say it; none without a majority. */
export const usualType = (names: readonly string[]): string | undefined => {
	const counts = new Map<string, number>();
	for (const name of names) {
		const type = typeInName(name);
		if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
	}
	const [first] = [...counts].sort(([, a], [, b]) => b - a);
	return first && first[1] * 2 > names.length ? first[0] : undefined;
};

/** The surfaces of a region: as listed, without its type word, with it, and as another package spells it. */
export const regionAliases = (listed: string, others: { readonly full?: string; readonly usual?: string }): Alias[] => {
	const { core, type } = splitRegionName(listed);
	const full =
		others.full ?? (type ? listed : others.usual && !GENERIC.test(core) ? `${core} ${others.usual}` : undefined);
	const wanted: (Alias | undefined)[] = [
		{ surface: listed, type: "name" },
		core === listed ? undefined : { surface: core, type: "short" },
		full === undefined ? undefined : { surface: full, type: "full" },
		type || !others.usual || GENERIC.test(core) || core.endsWith(` ${others.usual}`)
			? undefined
			: { surface: `${core} ${others.usual}`, type: "full" },
	];
	const seen = new Set<string>();
	return wanted.flatMap((alias) => {
		if (!alias || /[()[\],/]/.test(alias.surface) || seen.has(foldKey(alias.surface))) return [];
		seen.add(foldKey(alias.surface));
		return [alias];
	});
};
