import type { Entity } from "../entity";
import type { Evidence } from "./decide";
import type { StoryContext } from "./story-context";

const SAME_BLOCK = 0.6;
const STORY = 2.4;
const FOREIGN = -0.6;
const MIN_SHARE = 0.12;

/** What the countries of the story say for or against an entity of this country. */
export const countryEvidence = (entity: Entity, context: StoryContext, block: number): Evidence => {
	const nothing = { points: 0, why: "" };
	const [country] = entity.countries;
	if (!country) return nothing;
	let share = 0;
	for (const code of entity.countries.slice(0, 2)) share = Math.max(share, context.share(code));
	const near = entity.countries.some((code) => context.inBlock(block).has(code)) ? SAME_BLOCK : 0;
	if (share < MIN_SHARE && near === 0) return { points: FOREIGN, why: "" };
	return { points: near + STORY * Math.sqrt(share), why: "the story is about its country" };
};
