import { foldKey } from "../text/fold-key";
import type { Correction, Own, OwnEntry } from "./own-entries";

/** An index of the reader's own entries by every name that they go by. */
export type OwnIndex = ReadonlyMap<string, OwnEntry>;

/** By folded name; of two entries with one name the later holds. */
export const ownIndex = ({ entries }: Own): OwnIndex =>
	new Map(entries.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [foldKey(name), entry] as const)));

/** The reader's own entry for one of these names, the first that has one; undefined where none has. */
export const findOwn = (index: OwnIndex, names: readonly string[]): OwnEntry | undefined => {
	for (const name of names) {
		const found = index.get(foldKey(name));
		if (found) return found;
	}
	return undefined;
};

/** Where an article is: its host, and its address as `articleAddress` writes it. */
export type ArticlePlace = { readonly site: string; readonly article?: string };

const holds = (one: Correction, { site, article }: ArticlePlace): boolean =>
	(one.site === null || one.site === site) && (one.article === undefined || one.article === article);

const rank = (one: Correction): number => (one.article !== undefined ? 0 : one.site !== null ? 1 : 2);

/** The corrections that hold in an article, most particular first: said of this article, of this site, of all. */
export const correctionsHere = ({ corrections }: Own, place: ArticlePlace): readonly Correction[] =>
	corrections.filter((one) => holds(one, place)).toSorted((a, b) => rank(a) - rank(b));

/** What the reader said about this name being taken for `id` (null: for nobody); the most particular goes first. */
export const findCorrection = (
	own: Own,
	about: ArticlePlace & { readonly name: string; readonly id: string | null },
): Correction | undefined => {
	const key = foldKey(about.name);
	return correctionsHere(own, about).find((one) => one.not === about.id && one.name === key);
};
