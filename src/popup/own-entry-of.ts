import type { OwnEntry } from "../core/own/own-entries";
import { sendToBackground } from "../platform/messages";

/** The reader's own entry for one of these names; null where there is none, or where nobody can be asked. */
export const ownEntryOf = (names: readonly string[]): Promise<OwnEntry | null> =>
	sendToBackground("own-entry", { names: [...names] }).then(
		({ entry }) => entry,
		() => null,
	);
