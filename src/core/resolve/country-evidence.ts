import type { Entity, Kind } from "../entity";
import type { Evidence } from "./decide";
import type { StoryContext } from "./story-context";

const SAME_BLOCK = 0.6;
const STORY = 2.4;
const FOREIGN = -0.6;
/** Bodies that are seldom spoken of where nothing else is about their country. */
const IS_BOUND: ReadonlySet<Kind> = new Set(["seat", "government", "party", "military"]);
const FOREIGN_BOUND = -1.8;
const MIN_SHARE = 0.12;
const MAX_COUNTRIES = 2;

/** What the countries of the story say for or against an entity of this country, whose name is `about.key`. */
export const countryEvidence = (
	entity: Entity,
	context: StoryContext,
	about: { readonly block: number; readonly key: string },
): Evidence => {
	const countries = entity.countries.slice(0, MAX_COUNTRIES);
	if (countries.length === 0) return { points: 0, why: "" };
	let share = 0;
	for (const country of countries) share = Math.max(share, context.share(country, about.key));
	const isNear = countries.some((country) => context.isHintedIn(about.block, country, about.key));
	if (share < MIN_SHARE && !isNear) return { points: IS_BOUND.has(entity.kind) ? FOREIGN_BOUND : FOREIGN, why: "" };
	return { points: (isNear ? SAME_BLOCK : 0) + STORY * Math.sqrt(share), why: "the story is about its country" };
};
