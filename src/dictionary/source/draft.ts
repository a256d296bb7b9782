import type { Alias, Coordinates, Entity, EntityId } from "../../core/entity";

/** An entry of `data/` as it was written: complete, or an override of an entry that a package gives. */
export type Draft = Partial<Omit<Entity, "seat" | "roles" | "countries">> & {
	readonly id: EntityId;
	readonly file: string;
	readonly line: number;
	readonly roles: Entity["roles"];
	readonly countries?: readonly string[];
	readonly coordinates?: Coordinates;
	/** `City, CC` as written. */
	readonly seatText?: string;
	/** The name first, if there is one. */
	readonly aliases: readonly Alias[];
	/** Surfaces that a package gives and that are wrong. */
	readonly without: readonly string[];
	/** The lines of `roles` and `aliases`, in their order. */
	readonly roleLines: readonly number[];
	readonly aliasLines: readonly number[];
	/** The first line of each field that is there, for messages. */
	readonly lines: Readonly<Record<string, number>>;
};
