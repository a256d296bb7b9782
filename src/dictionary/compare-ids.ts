import type { EntityId } from "../core/entity";

const NUMBERED = "g:";

/** The order of entities in the file: by prefix, then numbers by value, everything else by code unit. */
export const compareIds = (a: EntityId, b: EntityId): number => {
	if (a.startsWith(NUMBERED) && b.startsWith(NUMBERED)) return Number(a.slice(2)) - Number(b.slice(2));
	return a < b ? -1 : a > b ? 1 : 0;
};
