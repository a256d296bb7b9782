import { PrivateWindowError } from "./private-window";
import type { MessageKey } from "./translate";

/** What to tell when storage refused: browsers name a full storage each in its own words, and all of them say “quota”. */
export const saveProblem = (error: unknown): MessageKey => {
	if (error instanceof PrivateWindowError) return "problemPrivate";
	const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
	return /quota/i.test(words) ? "problemFull" : "problemNotSaved";
};
