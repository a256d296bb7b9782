import type { Entity } from "../entity";
import type { OwnEntry } from "./own-entries";

/** The reader's own entry as the dictionary would hold it. */
export const entityOfOwn = ({ id, name, kind, description, written }: OwnEntry): Entity => ({
	id,
	name,
	kind,
	description,
	countries: [],
	roles: [],
	asOf: written,
	sources: ["own entry"],
});
