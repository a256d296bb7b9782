import type { Entity, EntityId, Role } from "../entity";
import type { DatedRole } from "../reading";

/** A role with the words for what it belongs to. */
export const datedRole = (role: Role, entity: Entity, entities: Readonly<Record<EntityId, Entity>>): DatedRole => {
	const body = role.of === undefined ? undefined : entities[role.of];
	const ofName = body?.name ?? (role.of !== undefined && /^\w+:/.test(role.of) ? undefined : role.of);
	return { ...role, ...(ofName ? { ofName } : {}), asOf: entity.asOf };
};
