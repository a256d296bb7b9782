import type { Entity } from "../core/entity";

/** Whether the packed coordinates are counted from those of the parent: cities in their first-level region, which is near. */
export const isPlacedInParent = ({ id, parent }: Pick<Entity, "id" | "parent">): boolean =>
	id.startsWith("g:") && parent?.startsWith("a:") === true;
