import type { Entry } from "../../src/dictionary/entry";

/** How many entries of each kind there are, sorted by kind. */
export const countsOf = (entries: readonly Entry[]): Record<string, number> => {
	const counts = new Map<string, number>();
	for (const { entity } of entries) counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};
