import type { Entity, EntityType } from "../entity";
import type { LookUpReply, Sense } from "../look-up";
import type { Candidate } from "../reading";
import { typeOfKind } from "../type-of-kind";
import type { Choice } from "./choice";

/** A sense with the entity that it names. */
export type KnownSense = { readonly sense: Sense; readonly entity: Entity };

export const asCandidate = (entity: Entity): Candidate => ({
	id: entity.id,
	name: entity.name,
	description: entity.description,
});

/** The senses whose entity came with the reply. */
export const knownSenses = (senses: readonly Sense[], reply: LookUpReply): KnownSense[] => {
	const known: KnownSense[] = [];
	for (const sense of senses) {
		const entity = reply.entities[sense.entity];
		if (entity) known.push({ sense, entity });
	}
	return known;
};

const TYPE_MISMATCH = 0.15;

/** The best sense of a surface by how common it is and by the type that the text gives it; null when there is none. */
export const chooseKnown = (senses: readonly Sense[], type: EntityType, reply: LookUpReply): Choice | null => {
	const scored = knownSenses(senses, reply)
		.map(({ sense, entity }) => ({
			entity,
			score: sense.prior * (typeOfKind(entity.kind) === type ? 1 : TYPE_MISMATCH),
		}))
		.sort((a, b) => b.score - a.score);
	const [best, second] = scored;
	if (!best) return null;
	const share = best.score / (best.score + (second?.score ?? 0));
	const rest = second ? { runnerUp: asCandidate(second.entity) } : {};
	return {
		entity: best.entity.id,
		via: "dictionary",
		confidence: Math.min(0.97, 0.5 + share / 2),
		why: second
			? `The most frequent meaning of this name; next is ${second.entity.name}.`
			: "The only entry under this name.",
		...rest,
	};
};
