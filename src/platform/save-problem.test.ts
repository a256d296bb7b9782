import { expect, test } from "vitest";
import { saveProblem } from "./save-problem";

const cases = [
	{ error: new Error("QUOTA_BYTES quota exceeded"), says: "problemFull" },
	{ error: new Error("Resource::kQuotaBytes quota exceeded"), says: "problemFull" },
	{ error: new DOMException("The quota has been exceeded.", "QuotaExceededError"), says: "problemFull" },
	{ error: new Error("An unexpected error occurred"), says: "problemNotSaved" },
	{ error: undefined, says: "problemNotSaved" },
];
test.each(cases)("$error: $says", ({ error, says }) => {
	expect(saveProblem(error)).toBe(says);
});
