import type { EntityId, EntityType } from "../entity";
import type { Candidate, Via } from "../reading";

/** What was decided for one name: whose it is, how, how surely, and why. */
export type Choice = {
	/** Null when it stays open. */
	readonly entity: EntityId | null;
	/** The type, where it is another than the finder gave: a surname that is a place name too. */
	readonly type?: EntityType;
	readonly via: Via;
	readonly confidence: number;
	readonly why: string;
	readonly runnerUp?: Candidate;
	readonly candidates?: readonly Candidate[];
};
