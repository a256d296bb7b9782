import { KNOWN_KEY } from "../core/known/known-names";
import { readKnown, storedKnown } from "../core/known/read-known";
import { readOwn, storedOwn } from "../core/own/read-own";
import { type Damage, repairStored } from "../platform/repair-stored";
import { damageIn, differencesOf, settingsFrom } from "../platform/settings-differences";
import { damageInOwn, OWN_KEY } from "./own-store";

/** Mends whatever of the reader's is damaged in storage. Returns what was, once: the next time all is whole. */
export const repairAll = async (): Promise<readonly Damage[]> => {
	const repaired = await Promise.all([
		repairStored({ key: "settings", damageIn, mend: (stored) => differencesOf(settingsFrom(stored)) }),
		repairStored({ key: OWN_KEY, damageIn: damageInOwn, mend: (stored) => storedOwn(readOwn(stored).own) }),
		repairStored({
			key: KNOWN_KEY,
			damageIn: (stored) => readKnown(stored).lost,
			mend: (stored) => storedKnown(readKnown(stored).known),
		}),
	]);
	return repaired.filter((damage) => damage !== null);
};
