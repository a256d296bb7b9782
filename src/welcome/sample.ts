import type { EntityId } from "../core/entity";
import type { PlaceSense } from "../core/reading";

/** A piece of the sample: plain text, or a name with what it means there. */
export type SamplePiece =
	| string
	| { readonly text: string; readonly id: EntityId; readonly sense?: PlaceSense; readonly standsFor?: EntityId };

/** When the sample was written, ISO day. */
export const SAMPLE_DAY = "2023-07-11";

/** A few sentences as a newspaper had them on that day: an organisation, a person whose office has changed, a city, and one that stands for its government. */
export const SAMPLE: readonly SamplePiece[] = [
	"The leaders of ",
	{ text: "NATO", id: "o:nato" },
	" met in ",
	{ text: "Vilnius", id: "g:593116", sense: "literal" },
	" on Tuesday. ",
	{ text: "Jens Stoltenberg", id: "p:jens-stoltenberg" },
	" said that ",
	{ text: "Ankara", id: "g:323786", sense: "government", standsFor: "c:TR" },
	" would no longer stand in the way of ",
	{ text: "Sweden", id: "c:SE", sense: "literal" },
	".",
];
