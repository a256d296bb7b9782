import type { Half } from "./half-of";

/** One judged case of a labelled set. */
export type Outcome = {
	readonly half: Half;
	readonly where: string;
	/** What was asked ("sense of Beijing"). */
	readonly asked: string;
	readonly wanted: string;
	/** Null when nothing was found to judge. */
	readonly given: string | null;
	readonly isRight: boolean;
};

/** Reads a text through the whole engine. */
export type ReadText = (
	text: string,
	date?: string | null,
) => Promise<import("../../annotate/annotate-document").Annotated>;
