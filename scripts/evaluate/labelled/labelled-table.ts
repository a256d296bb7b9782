import type { Half } from "./half-of";
import type { Outcome } from "./outcome";

const HALVES: readonly Half[] = ["tuning", "test"];
const percent = (part: number, whole: number): string => (whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : "–");

/** A line a half: cases, found, right of all, right of those found; then what went wrong in the tuning half when asked. */
export const labelledTable = (
	name: string,
	outcomes: readonly Outcome[],
	options: { readonly showsMisses: boolean },
): string => {
	const lines = HALVES.map((half) => {
		const cases = outcomes.filter((outcome) => outcome.half === half);
		const found = cases.filter((outcome) => outcome.given !== null);
		const right = cases.filter((outcome) => outcome.isRight).length;
		const rightOfFound = found.filter((outcome) => outcome.isRight).length;
		return `${name.padEnd(16)} ${half.padEnd(7)} cases ${String(cases.length).padStart(4)}  found ${percent(found.length, cases.length).padStart(7)}  right ${percent(right, cases.length).padStart(7)}  of found ${percent(rightOfFound, found.length).padStart(7)}`;
	});
	const misses = options.showsMisses
		? outcomes
				.filter((outcome) => outcome.half === "tuning" && !outcome.isRight)
				.map(({ where, asked, wanted, given }) => `    ${where}: ${asked}: wanted ${wanted}, got ${given ?? "nothing"}`)
		: [];
	return [...lines, ...misses].join("\n");
};
