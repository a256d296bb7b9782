import type { Entity, EntityId } from "../core/entity";
import type { Dictionary } from "../dictionary/dictionary";
import type { Handlers } from "../platform/messages";
import type { LoadDictionary } from "./dictionary-loader";

const entitiesOf = (dictionary: Dictionary, ids: readonly EntityId[]): Readonly<Record<EntityId, Entity>> => {
	const found: Record<EntityId, Entity> = {};
	for (const id of ids) {
		const entity = dictionary.entity(id);
		if (entity) found[id] = entity;
	}
	return found;
};

/** What the background answers from the dictionary. Each throws `no-dictionary` when it cannot be opened. */
export const answerDictionary = (load: LoadDictionary): Required<Pick<Handlers, "look-up" | "entities" | "about">> => ({
	"look-up": async ({ keys }) => (await load()).lookUp(keys),
	entities: async ({ ids }) => {
		const dictionary = await load();
		return { entities: entitiesOf(dictionary, ids), asOf: dictionary.info.asOf };
	},
	about: async () => (await load()).info,
});
