import type { EntityId } from "../entity";
import type { Candidate, Via } from "../reading";

/** What was decided for one name: whose it is, how, how surely, and why. */
export type Choice = {
	/** Null when it stays open. */
	readonly entity: EntityId | null;
	readonly via: Via;
	readonly confidence: number;
	readonly why: string;
	readonly runnerUp?: Candidate;
	readonly candidates?: readonly Candidate[];
};
