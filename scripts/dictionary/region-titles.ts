import type { Entity } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import type { Entry } from "../../src/dictionary/entry";

/** How English Wikipedia titles a region that is called like a city in it, by country (its naming conventions for places). */
const REGION_TITLES: Readonly<Record<string, (name: string) => string>> = {
	AT: (name) => `${name} (state)`,
	CH: (name) => `Canton of ${name}`,
	JP: (name) => `${name} Prefecture`,
	NL: (name) => `${name} (province)`,
};
/** Where the plain title is the state's, and its capital's has "City". */
const CITY_OF_STATE: ReadonlySet<string> = new Set(["MX"]);
/** City and region in one, with one article. */
const SAME_AS_CITY: ReadonlySet<string> = new Set(["AT Vienna", "JP Hokkaido", "JP Tokyo"]);

const countryOf = ({ countries }: Entity): string => countries[0] ?? "";
const keyOf = (entity: Entity): string => `${countryOf(entity)} ${foldKey(entity.name)}`;

/**
 * Titles of regions and of the cities that are called like them, where the packages give one title to both; and no plain title for a town
 * whose name is the title of a region or country elsewhere ("Florida" in Cuba).
 */
export const withRegionTitles = (entries: readonly Entry[]): readonly Entry[] => {
	const cities = new Set(entries.flatMap(({ entity }) => (entity.kind === "city" ? [keyOf(entity)] : [])));
	const regions = new Set(entries.flatMap(({ entity }) => (entity.id.startsWith("a:") ? [keyOf(entity)] : [])));
	const taken = new Map<string, string>();
	for (const { entity } of entries)
		if (/^[ac]:/.test(entity.id) && entity.wikipedia) taken.set(entity.wikipedia, countryOf(entity));
	const titleOf = (entity: Entity): string | undefined => {
		const country = countryOf(entity);
		const { name, wikipedia } = entity;
		if (entity.id.startsWith("a:")) {
			const title = REGION_TITLES[country]?.(name);
			const isShared = wikipedia === name && (country === "JP" || cities.has(keyOf(entity)));
			return title && isShared && !SAME_AS_CITY.has(`${country} ${name}`) ? title : wikipedia;
		}
		if (entity.kind !== "city" || wikipedia !== name) return wikipedia;
		if (CITY_OF_STATE.has(country) && regions.has(keyOf(entity))) return `${name} City`;
		const owner = taken.get(name);
		return owner !== undefined && owner !== country ? undefined : wikipedia;
	};
	return entries.map((entry) => {
		const wikipedia = titleOf(entry.entity);
		if (wikipedia === entry.entity.wikipedia) return entry;
		const { wikipedia: _old, ...rest } = entry.entity;
		return { ...entry, entity: { ...rest, ...(wikipedia ? { wikipedia } : {}) } };
	});
};
