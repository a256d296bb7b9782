import type { BlockKind } from "../block";

/** One place where an entity is named: the running number of its block, the kind of that block. */
export type Appearance = { readonly block: number; readonly kind: BlockKind };

const HEADLINE = 1.5;
const EARLY_BLOCKS = 8;

/**
 * How much of the story is about an entity, > 0, not yet scaled: how often it is named (each further time counts less), whether the
 * headline names it, how early it comes.
 */
export const storyWeight = (appearances: readonly Appearance[]): number => {
	const first = appearances[0]?.block ?? 0;
	const early = 1 / (1 + first / EARLY_BLOCKS);
	const headline = appearances.some((at) => at.kind === "headline") ? HEADLINE : 0;
	return Math.log2(1 + appearances.length) + early + headline;
};
