import type { Entity } from "../entity";
import { type Candidate, NOT_SURE_BELOW, type Via } from "../reading";
import type { Choice } from "./choice";
import { isOwn } from "./known-only-here";

/** One thing that speaks for (points > 0) or against an entity, in logits, with words for the card; empty words are not shown. */
export type Evidence = { readonly points: number; readonly why: string };

/** An entity that may be meant, with what speaks for it. */
export type Option = { readonly entity: Entity; readonly evidence: readonly Evidence[] };

export type Decision = {
	/** Null when "none of them" is likeliest. */
	readonly entity: Entity | null;
	/** Probability of what was decided, 0…1. */
	readonly probability: number;
	readonly why: string;
	readonly runnerUp: Entity | null;
	readonly others: readonly Entity[];
};

const MAX_CANDIDATES = 4;

export const asCandidate = ({ id, name, description }: Entity): Candidate => ({ id, name, description });

export const pointsOf = (option: Option): number => option.evidence.reduce((sum, { points }) => sum + points, 0);

const strongest = (option: Option): string => {
	const best = option.evidence
		.filter(({ points, why }) => points > 0 && why !== "")
		.sort((a, b) => b.points - a.points);
	return best
		.slice(0, 2)
		.map(({ why }) => why)
		.join("; ");
};

const sentence = (text: string): string => (text === "" ? "" : `${text[0]?.toUpperCase()}${text.slice(1)}.`);

/**
 * Weighs the options against each other and against "somebody else" (0 logits unless said otherwise). "Somebody else" wins only against
 * all options together: of two equally likely ones neither is the right card, but the name is not unknown either.
 */
export const decide = (options: readonly Option[], nilPoints = 0): Decision => {
	const scored = options.map((option) => ({ option, points: pointsOf(option) })).sort((a, b) => b.points - a.points);
	const [best, second] = scored;
	if (!best) return { entity: null, probability: 1, why: "", runnerUp: null, others: [] };
	const top = Math.max(best.points, nilPoints);
	const known = scored.reduce((sum, { points }) => sum + Math.exp(points - top), 0);
	const nil = Math.exp(nilPoints - top);
	const share = (points: number) => Math.exp(points - top) / (known + nil);
	const isNil = nil > known;
	const rival = isNil ? best : second;
	// A rival counts as runner-up when it is not out of the question.
	const runnerUp = rival && share(rival.points) > 0.01 ? rival.option.entity : null;
	const reason = sentence(strongest(best.option));
	const next =
		runnerUp && !isNil
			? ` Next likely: ${runnerUp.name}${runnerUp.description ? ` (${runnerUp.description})` : ""}.`
			: "";
	return {
		entity: isNil ? null : best.option.entity,
		probability: isNil ? nil / (known + nil) : share(best.points),
		why: isNil ? "" : `${reason}${next}`,
		runnerUp,
		others: scored.slice(0, MAX_CANDIDATES).map(({ option }) => option.entity),
	};
};

/** A decision as the choice for a name; one that is not sure enough stays open and shows its candidates. */
export const choiceOf = (decision: Decision, via: Via): Choice => {
	const { entity, probability, why, runnerUp, others } = decision;
	if (entity && probability < NOT_SURE_BELOW)
		return {
			entity: null,
			via,
			confidence: probability,
			why: `Several are possible and nothing here decides between them. ${why}`.trim(),
			candidates: others.map(asCandidate),
		};
	return {
		entity: entity?.id ?? null,
		via: entity && isOwn(entity.id) ? "own-entry" : via,
		confidence: probability,
		why,
		...(runnerUp ? { runnerUp: asCandidate(runnerUp) } : {}),
	};
};
