import type { EntityId } from "../entity";

/** The id of what only the article knows, from its folded name: `x:andrew-small`. */
export const articleId = (key: string): EntityId => `x:${key.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")}`;

/** Whether an entity is known only from the article. */
export const isOnlyHere = (id: EntityId): boolean => id.startsWith("x:");

/** Whether the reader wrote the entry. */
export const isOwn = (id: EntityId): boolean => id.startsWith("u:");
