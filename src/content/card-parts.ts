import type { OwnEntry } from "../core/own/own-entries";
import type { CardTranslate } from "../ui/card-texts";

/** What cards are made of besides the reading and the dictionary's entry. */
export type CardParts = {
	readonly t: CardTranslate;
	/** The land of the earth as one path; null where the worker cannot be asked. */
	readonly outline: () => Promise<string | null>;
	/** The reader's own entry for one of these names. Asked for cards only, never for what is marked. */
	readonly ownEntry: (names: readonly string[]) => Promise<OwnEntry | null>;
};
