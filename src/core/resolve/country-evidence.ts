import type { Entity } from "../entity";
import type { Evidence } from "./decide";
import type { StoryContext } from "./story-context";

const SAME_BLOCK = 0.6;
const STORY = 2.4;
const MIN_SHARE = 0.12;
const MAX_COUNTRIES = 2;
/** From so many hints on a story surely has its countries. */
const MANY_HINTS = 4;
const TOWN = 100_000;
const CITY = 1_000_000;

/** What it costs that nothing else in the story is about the country: much for what is seldom spoken of abroad. */
const foreignPoints = ({ kind, population = 0 }: Entity): number => {
	switch (kind) {
		case "country":
		case "territory":
			return -0.3;
		case "seat":
			return -3.5;
		case "region":
		case "government":
		case "party":
		case "military":
			return -1.8;
		case "city":
			return population < TOWN ? -2.6 : population < CITY ? -0.9 : -0.4;
		default:
			return -0.6;
	}
};

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
	if (share < MIN_SHARE && !isNear)
		return { points: foreignPoints(entity) * Math.min(1, context.hints / MANY_HINTS), why: "" };
	return { points: (isNear ? SAME_BLOCK : 0) + STORY * Math.sqrt(share), why: "the story is about its country" };
};
