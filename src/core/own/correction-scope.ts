import { foldKey } from "../text/fold-key";
import type { ArticlePlace } from "./find-own";
import { type Correction, MAX_ADDRESS } from "./own-entries";

/** Where a correction holds. */
export const CORRECTION_SCOPES = ["article", "site", "always"] as const;
export type CorrectionScope = (typeof CORRECTION_SCOPES)[number];

export const scopeOf = ({ site, article }: Correction): CorrectionScope =>
	article !== undefined ? "article" : site !== null ? "site" : "always";

const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|dclid|mc_[ce]id|igshid|cmpid|smid|ref|ref_src|source|xtor|at_\w+|guccounter)=/i;

/** An address without what changes from visit to visit (fragment, marks of where the reader came from), at most 2,000 UTF-16 units. */
export const articleAddress = (href: string): string => {
	const [whole = ""] = href.split("#");
	const [path = "", ...queries] = whole.split("?");
	const kept = queries
		.join("?")
		.split("&")
		.filter((part) => part !== "" && !TRACKING.test(part));
	return `${path}${kept.length > 0 ? `?${kept.join("&")}` : ""}`.slice(0, MAX_ADDRESS);
};

/**
 * A correction as it is stored. `surface`: the words in the article; `not`: who was shown, null where the card was open; `instead`: who is
 * meant, null for "nobody of these"; `today`: ISO day.
 */
export const newCorrection = (said: {
	readonly surface: string;
	readonly not: string | null;
	readonly instead: string | null;
	readonly scope: CorrectionScope;
	readonly place: Required<ArticlePlace>;
	readonly today: string;
}): Correction => ({
	name: foldKey(said.surface),
	not: said.not,
	instead: said.instead,
	site: said.scope === "always" ? null : said.place.site,
	...(said.scope === "article" ? { article: said.place.article } : {}),
	written: said.today,
});
