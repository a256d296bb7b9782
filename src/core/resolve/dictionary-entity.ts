import type { Entity, EntityId } from "../entity";
import type { Reading, ReadingEntity } from "../reading";
import { latestRole, roleAt } from "../roles-at";
import { datedRole } from "./dated-role";

export type EntitiesById = Readonly<Record<EntityId, Entity>>;

/** What a reading shows of an entry of the dictionary, whatever the article: roles at its date, where it is, its links. */
export const dictionaryEntity = (
	entity: Entity,
	options: { readonly entities: EntitiesById; readonly article: Reading["article"] },
): Pick<ReadingEntity, "roleThen" | "roleLatest" | "coordinates" | "link" | "qid"> => {
	const { entities, article } = options;
	const then = article.date ? roleAt(entity, article.date) : null;
	const latest = latestRole(entity);
	return {
		...(then ? { roleThen: datedRole(then, entity, entities) } : {}),
		...(latest ? { roleLatest: datedRole(latest, entity, entities) } : {}),
		...(entity.coordinates ? { coordinates: entity.coordinates } : {}),
		...(entity.wikipedia ? { link: entity.wikipedia } : {}),
		...(entity.qid ? { qid: entity.qid } : {}),
	};
};
