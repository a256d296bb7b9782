import type { Entity, EntityId } from "../../core/entity";

const IS_ID = /^[pocagrsw]:/;

/** The entity without references to ids that are not in the dictionary (`check` names them; a build for development goes on without). */
export const dropUnknown = (entity: Entity, isKnown: (id: EntityId) => boolean): Entity => {
	const { parent, seat, standsFor, status, roles, ...rest } = entity;
	const keep = (ids: readonly EntityId[] | undefined): EntityId[] => ids?.filter(isKnown) ?? [];
	const claimed = keep(status?.claimed);
	const controlled = keep(status?.controlled);
	const { claimed: _, controlled: __, ...words } = status ?? {};
	const stated = { ...words, ...(claimed.length > 0 && { claimed }), ...(controlled.length > 0 && { controlled }) };
	return {
		...rest,
		...(parent && isKnown(parent) && { parent }),
		...(seat && isKnown(seat) && { seat }),
		...(standsFor && isKnown(standsFor) && { standsFor }),
		...(Object.keys(stated).length > 0 && { status: stated }),
		roles: roles.map(({ of, ...role }) =>
			of === undefined || (IS_ID.test(of) && !isKnown(of)) ? role : { ...role, of },
		),
	};
};
