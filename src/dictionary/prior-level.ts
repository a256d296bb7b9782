import { PRIOR_LEVELS } from "./layout";

/** The number of the level that is nearest to a prior; 0 only for 0. */
export const priorLevel = (prior: number): number => {
	let best = 0;
	PRIOR_LEVELS.forEach((level, number) => {
		if (Math.abs(level - prior) < Math.abs((PRIOR_LEVELS[best] ?? 0) - prior)) best = number;
	});
	return prior > 0 && best === 0 ? 1 : best;
};

/** The prior of a level, 0…1. */
export const priorOf = (level: number): number => PRIOR_LEVELS[level] ?? 0;
