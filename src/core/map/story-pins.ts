import type { Coordinates, EntityId } from "../entity";
import type { Reading } from "../reading";
import { isArea } from "./is-area";

/** A place of the story on its map. */
export type StoryPin = {
	readonly id: EntityId;
	readonly name: string;
	readonly at: Coordinates;
	/** A country, region or water: its pin stands for the whole of it. */
	readonly isArea: boolean;
	/** How often the place itself is meant. */
	readonly count: number;
	/** The place that the story turns around. */
	readonly isFocus: boolean;
};

/** More would not be told apart. */
const MOST_PINS = 60;

/**
 * The places that the article means as places, the most meant first; one of them, the first, is the focus. A place that only stands for its government or
 * its team has no pin.
 */
export const storyPins = (reading: Reading): readonly StoryPin[] => {
	const counts = new Map<EntityId, number>();
	for (const { entity, sense } of reading.mentions)
		if (sense === "literal" && entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	return reading.entities
		.flatMap(({ id, name, kind, coordinates, weight }) => {
			const count = counts.get(id) ?? 0;
			return coordinates && count > 0 ? [{ id, name, at: coordinates, isArea: isArea(kind), count, weight }] : [];
		})
		.sort((a, b) => b.count - a.count || b.weight - a.weight)
		.slice(0, MOST_PINS)
		.map(({ weight: _weight, ...pin }, index) => ({ ...pin, isFocus: index === 0 }));
};
