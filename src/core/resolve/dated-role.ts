import type { Entity, Role } from "../entity";
import type { LookUpReply } from "../look-up";
import type { DatedRole } from "../reading";

/** A role with the words for what it belongs to. */
export const datedRole = (role: Role, entity: Entity, reply: LookUpReply): DatedRole => {
	const body = role.of === undefined ? undefined : reply.entities[role.of];
	const ofName = body?.name ?? (role.of !== undefined && /^\w+:/.test(role.of) ? undefined : role.of);
	return { ...role, ...(ofName ? { ofName } : {}), asOf: entity.asOf };
};
