import * as v from "valibot";

const schema = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number() });

export type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The counts in Vitest's JSON report; null when it is no such report. */
export const readOutcome = (json: string): Outcome | null => {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return null;
	}
	const report = v.safeParse(schema, value);
	if (!report.success) return null;
	const { numPassedTests, numFailedTests, numPendingTests } = report.output;
	return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
};
