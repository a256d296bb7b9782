import type { Entity } from "../entity";
import type { LookUpReply } from "../look-up";
import { foldKey } from "../text/fold-key";

/** A city of this size is what its name means in an encyclopaedia, wherever it lies. */
const GREAT_CITY = 400_000;
const USUAL_MEANING = 0.6;
/** American cities whose articles carry no state: those that newspapers name without one. */
const NO_STATE: ReadonlySet<string> = new Set(
	"Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,Indianapolis,Las Vegas,Los Angeles,Miami,Milwaukee,Minneapolis,New Orleans,New York City,Oklahoma City,Philadelphia,Phoenix,Pittsburgh,St. Louis,Salt Lake City,San Antonio,San Diego,San Francisco,Seattle".split(
		",",
	),
);
/** Countries where the article of a town is called "Town, State". */
const WITH_REGION: ReadonlySet<string> = new Set(["US", "AU"]);

/**
 * The title of the English Wikipedia article: the entry's own, else for a city the one that the encyclopaedia's naming rules give
 * ("Santa Ana, California"; the plain name where that is its usual meaning). Undefined where the rules do not decide.
 */
export const linkTitle = (entity: Entity, reply: LookUpReply): string | undefined => {
	if (entity.wikipedia) return entity.wikipedia;
	const [country = ""] = entity.countries;
	if (entity.kind !== "city") return undefined;
	const region = entity.parent ? reply.entities[entity.parent] : undefined;
	if (country === "US" && NO_STATE.has(entity.name)) return entity.name;
	if (country === "US" && region?.id === "a:US.DC") return "Washington, D.C.";
	if (WITH_REGION.has(country) && (country === "US" || (entity.population ?? 0) < GREAT_CITY))
		return region ? `${entity.name}, ${region.name}` : undefined;
	if ((entity.population ?? 0) >= GREAT_CITY) return entity.name;
	const senses = reply.hits[foldKey(entity.name)]?.senses ?? [];
	const own = senses.find((sense) => sense.entity === entity.id);
	return own && own.prior >= USUAL_MEANING ? entity.name : undefined;
};
