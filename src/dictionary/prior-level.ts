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

/** The levels that are told apart where there is nobody else to choose: how likely the one sense is at all. */
const ALONE = [1, 4, 7, 10, 12, 14, 15] as const;

/** The level of a prior that has no other beside it. */
export const priorLevelAlone = (prior: number): number => {
	const exact = priorLevel(prior);
	return exact === 0
		? 0
		: ALONE.reduce((best, level) => (Math.abs(level - exact) < Math.abs(best - exact) ? level : best));
};
