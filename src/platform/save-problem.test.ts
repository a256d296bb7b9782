import { expect, test, vi } from "vitest";
import { PrivateWindowError } from "./private-window";
import { saveProblem } from "./save-problem";

vi.mock("./browser", () => ({ browser: {} }));

const cases = [
	{ error: new PrivateWindowError(), says: "problemPrivate" },
	{ error: new Error("QUOTA_BYTES quota exceeded"), says: "problemFull" },
	{ error: new Error("Resource::kQuotaBytes quota exceeded"), says: "problemFull" },
	{ error: new DOMException("The quota has been exceeded.", "QuotaExceededError"), says: "problemFull" },
	{ error: new Error("An unexpected error occurred"), says: "problemNotSaved" },
	{ error: undefined, says: "problemNotSaved" },
];
test.each(cases)("$error: $says", ({ error, says }) => {
	expect(saveProblem(error)).toBe(says);
});
