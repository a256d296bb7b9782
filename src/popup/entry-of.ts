import type { Entity, EntityId } from "../core/entity";
import { sendToBackground } from "../platform/messages";

/** The dictionary's own entry; undefined for whom only the article knows, and where the dictionary cannot be asked: a card does without. */
export const entryOf = async (id: EntityId): Promise<Entity | undefined> => {
	if (id.startsWith("x:")) return undefined;
	try {
		return (await sendToBackground("entities", { ids: [id] })).entities[id];
	} catch {
		return undefined;
	}
};
