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

/** What the reader said about this name being taken for `id` on this site; what is said for the site goes before what is said for all. */
export const findCorrection = (
	own: Own,
	{ name, id, site }: { readonly name: string; readonly id: string; readonly site: string },
): Correction | undefined => {
	const about = own.corrections.filter((one) => one.not === id && one.name === foldKey(name));
	return about.find((one) => one.site === site) ?? about.find((one) => one.site === null);
};
