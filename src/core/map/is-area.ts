import type { Kind } from "../entity";

const AREAS: ReadonlySet<Kind | null> = new Set(["country", "territory", "region", "water", "physical"]);

/** Whether a place is so large that a dot stands for the whole of it. */
export const isArea = (kind: Kind | null): boolean => AREAS.has(kind);
