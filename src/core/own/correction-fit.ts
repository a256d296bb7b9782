import type { EntityId } from "../entity";
import type { Correction } from "./own-entries";

/** Why a correction does nothing: who was not meant, or who is meant instead, is in no dictionary any more. */
export type CorrectionFit = "fits" | "not-is-gone" | "instead-is-gone";

/** Ids that the article alone gives are made anew in every article and are never gone. */
const isKept = (id: EntityId | null, exists: (id: EntityId) => boolean): boolean =>
	id === null || id.startsWith("x:") || exists(id);

/** Whether a correction still fits the dictionary. It stays stored either way; the reader is told. */
export const correctionFit = (one: Correction, exists: (id: EntityId) => boolean): CorrectionFit => {
	if (!isKept(one.instead, exists)) return "instead-is-gone";
	return isKept(one.not, exists) ? "fits" : "not-is-gone";
};
