import wikipedia from "compromise-wikipedia";
import type { Entity } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import type { Entry } from "../../src/dictionary/entry";

/** Titles of much-read English Wikipedia articles (folded, about 38,000 without a comma in them, from compromise-wikipedia). */
export type KnownTitles = { readonly has: (title: string) => boolean };

/**
 * American cities whose article carries no state, by the encyclopaedia's convention for American places (it follows the datelines
 * of the AP Stylebook). A closed list of theirs, not a choice of ours.
 */
const WITHOUT_STATE = new Set(
	"Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York City|Oklahoma City|Philadelphia|Pittsburgh|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|St. Louis".split(
		"|",
	),
);
const WITH_REGION = new Set(["US", "CA", "AU"]);
const BIG_CITY = 500_000;

type Plugin = { readonly mutate: (world: object, tools: { buildTrie: (titles: string[]) => void }) => void };

/** The titles inside the plugin, which hands them to whoever builds its look-up. */
const listedTitles = (plugin: Plugin): readonly string[] => {
	const listed: string[] = [];
	plugin.mutate({ model: {} }, { buildTrie: (titles) => titles.forEach((title) => void listed.push(title)) });
	return listed;
};

/** The list of titles, ready to be asked. */
export const knownTitles = (listed: readonly string[] = listedTitles(wikipedia as unknown as Plugin)): KnownTitles => {
	const titles = new Set(listed.map(foldKey));
	return { has: (title) => titles.has(foldKey(title)) };
};

export type CityAround = {
	readonly region: string | undefined;
	readonly country: string | undefined;
	/** No other city of this name is larger. */
	readonly isLargest: boolean;
	/** The name is a common English word too. */
	readonly isWord: boolean;
};

const withRegion = (city: Entity, region: string, titles: KnownTitles): string => {
	const long = `${city.name}, ${region}`;
	if (city.countries[0] === "US") return WITHOUT_STATE.has(city.name) ? city.name : long;
	return titles.has(city.name) || (city.population ?? 0) >= BIG_CITY ? city.name : long;
};

/**
 * The English Wikipedia title of a city, by that encyclopaedia's naming conventions and a list of titles that exist; undefined where
 * neither settles it.
 */
export const cityTitle = (city: Entity, around: CityAround, titles: KnownTitles): string | undefined => {
	const { region, country, isLargest, isWord } = around;
	const code = city.countries[0] ?? "";
	if (code === "US" && city.name === "Washington") return "Washington, D.C.";
	if (country && foldKey(country) === foldKey(city.name))
		return titles.has(`${city.name} City`) ? `${city.name} City` : city.name;
	if (WITH_REGION.has(code) && region)
		return isLargest || code === "US" ? withRegion(city, region, titles) : `${city.name}, ${region}`;
	// Japanese cities carry their prefecture, but for the largest ones.
	if (code === "JP" && region && (city.population ?? 0) < BIG_CITY) return `${city.name}, ${region}`;
	if (!isLargest) return undefined;
	// A town whose name is an English word (Bath, Split) has the plain title only where the list says so.
	return titles.has(city.name) || !isWord ? city.name : undefined;
};

/** Gives every city without a title the one that `cityTitle` finds. */
export const withCityTitles = (
	entries: readonly Entry[],
	titles: KnownTitles,
	isWord: (key: string) => boolean,
): readonly Entry[] => {
	const names = new Map(entries.map(({ entity }) => [entity.id, entity.name]));
	const largest = new Map<string, Entity>();
	for (const { entity } of entries) {
		if (entity.kind !== "city") continue;
		const key = foldKey(entity.name);
		const known = largest.get(key);
		if (!known || (known.population ?? 0) < (entity.population ?? 0)) largest.set(key, entity);
	}
	return entries.map((entry) => {
		const { entity } = entry;
		if (entity.kind !== "city" || entity.wikipedia) return entry;
		const wikipedia = cityTitle(
			entity,
			{
				region: entity.parent?.startsWith("a:") ? names.get(entity.parent) : undefined,
				country: names.get(`c:${entity.countries[0]}`),
				isWord: isWord(foldKey(entity.name)),
				isLargest: largest.get(foldKey(entity.name))?.id === entity.id,
			},
			titles,
		);
		return wikipedia ? { ...entry, entity: { ...entity, wikipedia } } : entry;
	});
};
