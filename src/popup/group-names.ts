import type { EntityType } from "../core/entity";
import type { MessageKey } from "../platform/translate";

/** What the groups of the cast are called. */
export const GROUP_NAMES: Readonly<Record<EntityType, MessageKey>> = {
	person: "groupPeople",
	organisation: "groupOrganisations",
	place: "groupPlaces",
};
